"""Replies on their way: stored first, sent once, read back."""
