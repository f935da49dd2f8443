"""Every part alone, with odd data."""
