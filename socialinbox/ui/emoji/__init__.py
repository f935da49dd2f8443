"""Emoji for replies: what there is, by groups and by name, and picking one."""
