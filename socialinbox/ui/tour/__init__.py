"""A tour inside the practice networks: each lesson is done by the owner, not watched."""
