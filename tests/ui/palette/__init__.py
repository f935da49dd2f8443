"""Finding by a few letters, and doing what was found."""
