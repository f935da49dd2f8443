"""The tour of the practice networks."""
