"""The sandbox, driven by clients that others wrote."""
