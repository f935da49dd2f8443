"""Kept answers through the window."""
