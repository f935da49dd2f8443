"""Quiet hours of one's own, chosen in the window."""
