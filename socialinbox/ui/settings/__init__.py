"""The owner's choices in the window: the live values, and the page that is made of them."""
