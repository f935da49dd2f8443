"""One thread in order of time."""
