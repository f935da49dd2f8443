"""What can be done in the window: each command declared once, by the part that does it."""
