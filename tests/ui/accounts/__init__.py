"""Connecting accounts in the window, and the page of an account."""
