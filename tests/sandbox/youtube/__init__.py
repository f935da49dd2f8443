"""YouTube in miniature, driven by others."""
