"""Writes the skeleton of a further network: python -m tests.scaffold NAME "Label"."""
