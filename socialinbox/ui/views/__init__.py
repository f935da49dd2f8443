"""Own views: searches that have a name and a place in the sidebar."""
