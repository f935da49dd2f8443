"""What lists of rows have in common, whatever is listed."""
