"""YouTube behind the contract."""
