"""What of somebody is left in a profile's folder, byte by byte."""

from collections.abc import Iterable
from pathlib import Path


def files_with(folder: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Each file that holds one of these words, in UTF-8 or UTF-16, with the word."""
    asked = list(words)
    found: list[tuple[str, str]] = []
    for file in sorted(folder.rglob("*")):
        data = file.read_bytes() if file.is_file() else b""
        found += [
            (file.relative_to(folder).as_posix(), word)
            for word in asked
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le"))
        ]
    return found
