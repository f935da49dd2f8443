"""Encryption, its key, and the ways back to it."""
