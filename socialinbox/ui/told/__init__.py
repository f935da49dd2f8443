"""What the owner is told of outside the thread: notices of the desktop, tray, badge, absence."""
