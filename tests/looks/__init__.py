"""What the window looks like, held against small pictures of how it looked when it was right."""
