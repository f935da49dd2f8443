"""A file for others is there whole or not at all, whatever becomes of the disk or the program."""

import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.inbox.export.whole_file import UNFINISHED, whole_file
from socialinbox.inbox.export.write import text_file
from tests.forked import in_child
from tests.no_room import no_room
from tests.read_only import read_only

LONG = "ü" * 125 + ".html"
"""As long as a name may be on a Linux disk."""


def put(file: Path, words: bytes = b"new") -> None:
    with whole_file(file) as out:
        out.write(words)


def killed_while_writing(folder: Path) -> Path:
    """What a program leaves that is killed there."""

    def write() -> None:
        with whole_file(folder / "other.pdf") as out:
            out.write(b"half")
            out.flush()
            os.kill(os.getpid(), signal.SIGKILL)

    assert in_child(write) == -signal.SIGKILL
    (left,) = folder.glob(UNFINISHED.format("*"))
    return left


def test_it_takes_the_place_of_what_stood_there(tmp_path: Path) -> None:
    file = tmp_path / LONG
    for words in (b"old", b"new"):
        put(file, words)
        assert file.read_bytes() == words
    assert list(tmp_path.iterdir()) == [file]


def test_others_may_read_it_as_any_file(tmp_path: Path) -> None:
    put(tmp_path / "ours")
    (tmp_path / "any").write_bytes(b"")
    assert (tmp_path / "ours").stat().st_mode == (tmp_path / "any").stat().st_mode


def test_until_its_end_the_old_one_stands(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    put(file, b"old")
    steps = text_file(file, ["one", "two"])
    next(steps)
    assert file.read_bytes() == b"old"
    steps.close()
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_of_the_owner_beside_it_stays(tmp_path: Path) -> None:
    other = tmp_path / "a.html.part"
    other.write_bytes(b"a browser's")
    put(tmp_path / "a.html")
    assert other.read_bytes() == b"a browser's"


def test_a_folder_stands_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    with pytest.raises(StorageUnavailable, match="could not be written") as refused:
        put(tmp_path / "there")
    assert refused.value.advice == "Choose another place."
    assert list(tmp_path.iterdir()) == [tmp_path / "there"]


def test_its_folder_goes_meanwhile(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    folder.mkdir()

    def text() -> Iterator[str]:
        yield "one"
        for left in folder.iterdir():
            left.unlink()
        folder.rmdir()
        yield "two"

    if sys.platform == "win32":
        pytest.skip("Windows keeps a folder with an open file")
    with pytest.raises(StorageUnavailable, match="could not be written"):
        for _ in text_file(folder / "a.html", text()):
            pass
    assert not folder.exists()


def test_its_folder_is_read_only(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    put(folder / "a.html", b"old")
    with (
        read_only(folder),
        pytest.raises(StorageUnavailable, match=r"could not be written \(Permission denied\)"),
    ):
        put(folder / "a.html", b"new")
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {"a.html": b"old"}


def test_the_disk_is_full(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    put(file, b"old")
    with no_room(), pytest.raises(StorageUnavailable, match="could not be written"):
        put(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows kills no process so")
class TestKilled:
    """What is left of it goes with the next file that is written into the folder."""

    def test_what_was_left_goes(self, tmp_path: Path) -> None:
        left = killed_while_writing(tmp_path)
        put(tmp_path / "a.html")
        assert not left.exists()
        assert [file.name for file in tmp_path.iterdir()] == ["a.html"]

    def test_what_is_being_written_stays(self, tmp_path: Path) -> None:
        left = killed_while_writing(tmp_path)
        with whole_file(tmp_path / "one") as out:
            assert not left.exists()
            put(tmp_path / "two", b"two")
            assert in_child(lambda: put(tmp_path / "three", b"three")) == 0
            out.write(b"one")
        assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == {
            "one": b"one",
            "two": b"two",
            "three": b"three",
        }

    def test_where_it_cannot_be_removed_the_file_is_written(self, tmp_path: Path) -> None:
        (tmp_path / UNFINISHED.format("of somebody")).mkdir()
        put(tmp_path / "a.html")
        assert (tmp_path / "a.html").exists()
