"""One folder per network; everything that differs between networks lives in them as data."""
