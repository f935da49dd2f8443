"""A customer's rights in the window: what is stored, a copy of it, erasing it."""
