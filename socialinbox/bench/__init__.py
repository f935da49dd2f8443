"""Measures what the owner waits for, each beside the least it could cost, in the same run."""
