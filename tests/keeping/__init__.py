"""Nothing is kept for longer than its network, or a contract with it, allows."""
