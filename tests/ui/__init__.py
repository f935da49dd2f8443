"""The window on an inbox in memory, and its parts alone."""
