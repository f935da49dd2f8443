"""No stranger's name becomes a way to another folder, a device, or a name that no disk takes."""

import os
from pathlib import Path, PureWindowsPath

import pytest

from socialinbox.domain.file_names import LARGEST, LONGEST, file_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ana Ñandú", "Ana Ñandú"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\..\\x", "_.._x"),
        ("C:\\x", "C__x"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("com¹", "_com¹"),
        ("Connie", "Connie"),
        ("two\nlines\r\tand\u2028more", "two lines and more"),
        ("photo\u202egnp.exe", "photognp.exe"),
        ("a\0b", "ab"),
        ("-rf", "rf"),
        ("ends. . ", "ends"),
        ("हिन्दी नाम", "हिन्दी नाम"),
        ("Z" + "\u0301\u0316" * 50, "Ź\u0316\u0316\u0316"),
        ("😀", "😀"),
        ("x" * 300, "x" * LONGEST),
        ("...", "thread"),
        ("///", "thread"),
        ("\u202e\u200b", "thread"),
        ("", "thread"),
    ],
)
def test_names(words: str, name: str) -> None:
    assert file_name(words, "thread") == name


@pytest.mark.parametrize("char", ["ü", "漢", "😀", "👩\u200d👩"])
def test_the_longest_name_is_taken_by_a_disk(tmp_path: Path, char: str) -> None:
    name = file_name(char * 300, "thread")
    assert len(os.fsencode(name)) <= LARGEST
    (tmp_path / f"{name}.html").touch()


def test_no_name_is_reserved() -> None:
    for words in ("AUX", "lpt9", "CONIN$", "prn . x"):
        assert not PureWindowsPath(f"{file_name(words, 'x')}.pdf").is_reserved()
