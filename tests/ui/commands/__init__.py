"""The commands of the window and their keys."""
