"""LinkedIn in miniature."""
