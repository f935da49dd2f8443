"""Hits while typing."""
