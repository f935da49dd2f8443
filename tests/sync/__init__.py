"""Rounds against the sandbox."""
