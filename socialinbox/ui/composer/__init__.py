"""Where replies and notes are written."""
