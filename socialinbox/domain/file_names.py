"""Names of files made of strangers' words, which every system takes."""

import re
import unicodedata

LONGEST, LARGEST = 80, 180
"""Characters, and bytes in UTF-8, of which most disks take 255 with the ending."""
MARKS = 3
"""Accents over or below one letter; the languages that need most of them need so many."""
_TAKEN = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$) *(\.|$)", re.I)
"""What stands for a device on Windows, whatever comes behind the first full stop."""


def file_name(words: str, otherwise: str) -> str:
    """A file's name, without its ending: no way to another folder, nothing that can't be seen,
    nothing that turns the direction of writing. `otherwise` where nothing is left of the words."""
    kept: list[str] = []
    marks = 0
    for char in unicodedata.normalize("NFC", words):
        kind = unicodedata.category(char)
        marks = marks + 1 if kind.startswith("M") else 0
        if char.isspace():
            kept.append(" ")
        elif char in '<>:"/\\|?*':
            kept.append("_")
        elif not kind.startswith("C") and marks <= MARKS:
            kept.append(char)
    name = " ".join("".join(kept).split())[:LONGEST]
    name = name.encode()[:LARGEST].decode(errors="ignore").strip(" .").lstrip("-")
    if not name.strip(" ._-"):
        return otherwise
    return f"_{name}" if _TAKEN.match(name) else name
