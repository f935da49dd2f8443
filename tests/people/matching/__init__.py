"""What speaks for two identities being one person."""
