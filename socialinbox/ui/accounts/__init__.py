"""Connecting accounts, and the page on which each of them says how it is doing."""
