"""The networks, against recorded answers and the sandbox."""
