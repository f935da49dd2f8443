"""The owner's choices in the window."""
