"""What a screen reader hears and where the keyboard leads, on every screen of the window."""
