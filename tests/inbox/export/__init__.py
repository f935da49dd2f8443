"""Threads as files for others to read."""
