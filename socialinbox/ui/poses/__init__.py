"""Every screen and state of the window, each brought about by few lines, for pictures and tests."""
