"""Colours by role, type sizes, measures, icons and avatars."""
