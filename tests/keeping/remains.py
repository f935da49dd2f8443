"""Looks for words in every file of a profile."""

from pathlib import Path


def files_with(folder: Path, *words: str) -> list[str]:
    """The files that hold any of these words, as their bytes stand."""
    return sorted(
        {
            file.name
            for file in folder.rglob("*")
            if file.is_file()
            for data in [file.read_bytes().decode("utf-8", "ignore").lower()]
            for word in words
            if word.lower() in data
        }
    )
