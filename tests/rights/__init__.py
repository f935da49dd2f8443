"""A customer's rights: to know what is stored, to have a copy, to be erased."""
