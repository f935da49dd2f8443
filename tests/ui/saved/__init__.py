"""Saved threads in the window."""
