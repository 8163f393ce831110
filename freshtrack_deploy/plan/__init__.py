"""A plan from its text to the records of the model: every problem with its place, or a plan that is valid. Pure."""
