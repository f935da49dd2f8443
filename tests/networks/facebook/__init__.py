"""Facebook and Messenger, against recorded answers and the sandbox."""
