"""Writes files whole or not at all: a full disk or an early end leaves what stood there."""

import os
from pathlib import Path


def replace_with(place: Path, data: bytes) -> None:
    """Put bytes in a place, whole or not at all, and on the disk before the name. OSError."""
    part = place.with_suffix(".part")
    try:
        with part.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.replace(part, place)
    finally:
        part.unlink(missing_ok=True)


def put_aside(file: Path) -> Path | None:
    """Keep a file that can't be used beside its place; where it lies now, None where it stayed."""
    aside = file.with_suffix(f".broken{file.suffix}")
    try:
        os.replace(file, aside)
    except OSError:
        return None
    return aside
