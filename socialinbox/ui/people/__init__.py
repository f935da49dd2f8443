"""Who is who in the window: looked at first, said, read and taken back."""
