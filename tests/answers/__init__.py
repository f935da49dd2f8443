"""What was answered before, and what many ask at once."""
