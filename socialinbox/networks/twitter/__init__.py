"""Everything that is particular to X (Twitter)."""
