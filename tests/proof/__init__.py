"""Proof of the whole: recorded exchanges replayed, and a week in which everything goes wrong."""
