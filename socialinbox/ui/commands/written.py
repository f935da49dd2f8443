"""Keys as this system writes them: Strg+Umschalt+F in German, ⌘K on a Mac."""

import re

from PySide6.QtGui import QKeySequence

IN_TEXT = re.compile(r"\b(?:Ctrl|Shift|Alt)(?:\+[A-Z]\w*)+")
"""A key with another one held, as it stands in our texts."""


def key_words(key: str) -> str:
    """A key of a command in the words that stand on the owner's keyboard."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) or key


def keys_named(text: str) -> str:
    """A text of ours with the keys in it written like that."""
    return IN_TEXT.sub(lambda key: key_words(key[0]), text) if "+" in text else text
