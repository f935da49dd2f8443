"""Threads as files for others to read: what goes in, and what the networks' rules leave out."""
