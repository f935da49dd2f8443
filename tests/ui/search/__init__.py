"""Searching in the window."""
