"""The owner's own rules at work: on what arrives, on who waits too long, and as a trial."""
