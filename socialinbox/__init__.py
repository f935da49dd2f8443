"""Social Inbox: one thread per customer from X, Facebook, LinkedIn and YouTube."""

__version__ = "0.1.0"
