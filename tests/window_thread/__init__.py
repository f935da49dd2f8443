"""Nothing that can wait is called on the window's thread: how every test with a window is held."""
