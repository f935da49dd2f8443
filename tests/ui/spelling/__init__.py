"""Spelling while writing."""
