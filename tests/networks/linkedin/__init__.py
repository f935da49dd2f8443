"""LinkedIn behind the contract."""
