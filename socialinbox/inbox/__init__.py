"""The verbs of the owner, shared by the window and the command line."""
