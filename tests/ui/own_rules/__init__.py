"""The page of rules in the real window."""
