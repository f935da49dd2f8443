"""Texts and their catalogues: complete, in step with the code, and rightly marked."""
