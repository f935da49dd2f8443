"""Brings what the networks hold into the database, page by page."""
