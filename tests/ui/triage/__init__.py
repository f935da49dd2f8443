"""Triage through the window."""
