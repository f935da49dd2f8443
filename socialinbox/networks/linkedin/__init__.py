"""Everything that is particular to a LinkedIn organisation page."""
