"""Replies that have not left yet: taken back, put off, and listed."""
