"""Keeps only what may be kept, and only as long: the rules in force, and what takes things out."""
