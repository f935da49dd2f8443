"""What the owner has answered before, and what many customers ask at once. All of it local."""
