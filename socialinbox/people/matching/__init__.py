"""What speaks for two identities being one person: pure functions, no storage, no network."""
