"""What the owner's words lie under on this computer: a key, where it is kept, and its way back."""
