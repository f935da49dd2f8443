"""The page of the owner's own rules: written, tried on what is here, traced."""
