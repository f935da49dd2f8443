"""What the owner's words in the search field mean, and the hits they give."""
