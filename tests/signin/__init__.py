"""Signing in through a browser: the listener, the flow, and a real Chromium."""
