"""Kept answers in the window: picked with / while writing, and kept in a sheet."""
