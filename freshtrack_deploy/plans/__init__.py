"""The plans that are built in, a folder for each."""
