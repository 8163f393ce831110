"""What an unsuccessful outcome means: a code, the line that says so, and what a person can do. Pure."""
