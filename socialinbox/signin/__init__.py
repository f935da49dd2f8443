"""Signing in: the browser, the way back to this computer, and what was granted."""
