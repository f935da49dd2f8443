"""The owner's verbs on a real file."""
