"""X (Twitter) in miniature."""
