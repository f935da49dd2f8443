"""Everything that is particular to a YouTube channel."""
