"""Facebook in miniature, driven by clients that others wrote."""
