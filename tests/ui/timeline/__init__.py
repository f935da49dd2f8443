"""Parts of the thread on screen."""
