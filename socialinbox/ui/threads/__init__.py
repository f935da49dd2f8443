"""The list of threads."""
