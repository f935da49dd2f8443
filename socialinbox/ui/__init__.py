"""The window: a picture of the database, drawn with Qt Widgets."""
