"""LinkedIn's sandbox, driven by a client that LinkedIn wrote and by plain requests."""
