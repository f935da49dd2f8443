"""Saved threads in the window: how they stand, windows of their own, and files for others."""
