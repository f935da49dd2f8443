"""Putting threads in order: snoozing, choosing several, deciding about all of them at once."""
