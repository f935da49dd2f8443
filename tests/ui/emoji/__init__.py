"""Emoji while writing."""
