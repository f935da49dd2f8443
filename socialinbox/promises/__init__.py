"""Promises in the owner's own words: who promises what is a sentence, until when is a date."""
