"""X in the sandbox: its protocol, its sign-in, and clients that others wrote."""
