"""Facebook in miniature: the Graph API of a Page with its Messenger, and its login."""
