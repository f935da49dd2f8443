"""Tests of who is who in the window."""
