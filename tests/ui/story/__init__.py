"""Tests of the window's side of a customer's story."""
