"""What the owner may choose: declared once, kept in the profile, written out in the docs."""
