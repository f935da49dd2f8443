"""The real window against the sandbox."""
