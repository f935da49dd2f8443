"""Spelling while writing: dictionaries of this computer, red waves, suggestions, own words."""
