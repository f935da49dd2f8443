"""YouTube in miniature."""
