"""Quiet hours that a customer or an account has of its own: the form, and the sheet it is on."""
