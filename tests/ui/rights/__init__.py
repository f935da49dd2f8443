"""A customer's rights in the window."""
