"""The cover over the window, the questions on it, and what nobody may read through it."""
