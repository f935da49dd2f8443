"""The language of the window: which there are, and how Qt is made to speak one."""
