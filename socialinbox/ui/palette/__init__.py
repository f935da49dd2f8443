"""Ctrl+K: everything that can be done, chosen or gone to, found by typing a few letters."""
