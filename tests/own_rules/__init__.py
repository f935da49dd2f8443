"""The owner's own rules: what they act on, what they do, and the way back."""
