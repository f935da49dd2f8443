"""Profiles, addresses and displays."""
