"""A Facebook Page's comments, visitors' posts and mentions, and its Messenger."""
