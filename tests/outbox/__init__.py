"""Replies on their way, against the sandbox."""
