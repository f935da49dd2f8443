"""What the desktop is told, and what the window says of the time nobody was there."""
