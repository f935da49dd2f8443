"""Taking replies back, and sending them later, through the window."""
