"""What of somebody is left in a profile's folder, byte by byte."""

from collections.abc import Iterable
from pathlib import Path


def files_with(folder: Path, words: Iterable[str]) -> list[tuple[str, str]]:
    """Each file that holds one of these words, in UTF-8 or UTF-16, with the word."""
    found = []
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        data = file.read_bytes()
        for word in words:
            if any(word.encode(code) in data for code in ("utf-8", "utf-16-le")):
                found.append((file.relative_to(folder).as_posix(), word))
    return found
