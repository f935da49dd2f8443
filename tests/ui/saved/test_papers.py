"""Threads on paper: pages, pictures, any direction of writing, and no long step on the way."""

import re
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QFont, QImage, QTextLayout
from PySide6.QtWidgets import QApplication

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.ui.papers import paper
from socialinbox.ui.papers.paper import Paper
from socialinbox.ui.papers.thread_paper import LARGEST, thread_paper
from tests.inbox.export.test_hostile import hostile
from tests.inbox.export.threads import AT, PICTURE, thread


def picture(width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x2266AA)
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # type: ignore[call-overload]
    return bytes(out.data().data())


def read(url: str) -> bytes | None:
    return picture() if url == PICTURE else None


def pages(file: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", file.read_bytes()))


def test_a_thread_with_its_picture(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "thread.pdf"
    for _ in thread_paper(file, [thread()], read, AT):
        pass
    data = file.read_bytes()
    assert data.startswith(b"%PDF-")
    assert pages(file) == 1
    assert re.search(rb"/Subtype\s*/Image", data)
    for _ in thread_paper(tmp_path / "bare.pdf", [thread()], lambda _: None, AT):
        pass
    assert not re.search(rb"/Subtype\s*/Image", (tmp_path / "bare.pdf").read_bytes())


def test_every_thread_begins_on_its_own_page(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "threads.pdf"
    for _ in thread_paper(file, [thread(), thread(), thread()], read, AT):
        pass
    assert pages(file) == 3


@pytest.mark.parametrize(
    ("word", "times"),
    [("A long word after another. ", 900), ("\u202eevil", 9000), ("Z\u0301\u0316\u0334", 30000)],
)
def test_a_long_message_goes_over_pages_in_small_steps(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, times: int
) -> None:
    """While Qt lays out or draws, no other thread comes to Python."""
    laid_out: list[str] = []

    class Layout(QTextLayout):
        def __init__(self, text: str, font: QFont) -> None:
            laid_out.append(text)
            super().__init__(text, font)

    monkeypatch.setattr(paper, "QTextLayout", Layout)
    one, text = thread(), word * times
    long = replace(one.messages[0], text=text)
    file = tmp_path / "long.pdf"
    steps = sum(1 for _ in thread_paper(file, [replace(one, messages=(long,))], read, AT))
    assert pages(file) > 5
    assert steps > pages(file) * 20, "a line a step"
    assert max(map(len, laid_out)) <= paper.LONGEST
    assert text in "".join(laid_out)


def test_a_large_picture_is_painted_small(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[QSize] = []

    def paint(_: Paper, image: QImage, indent: float) -> None:
        painted.append(image.size())

    monkeypatch.setattr(Paper, "picture", paint)
    for _ in thread_paper(tmp_path / "a.pdf", [thread()], lambda _: picture(3000, 2000), AT):
        pass
    assert painted[0] == QSize(LARGEST, LARGEST * 2 // 3)


def test_all_that_is_passed_on_by_pages_is_one_pdf(qapp: QApplication) -> None:
    """As Qt would have written it at once: its list of places says where each object begins."""
    out = BytesIO()
    with Paper(out, "a title") as made:
        for number in range(300):
            made.write(f"line {number}")
    data = out.getvalue()
    assert made.pages > 3
    (at,) = re.findall(rb"startxref\s+(\d+)\s+%%EOF\s*$", data)
    head, count, table = re.match(rb"(xref\n0 (\d+)\n)(.*?)trailer", data[int(at) :], re.S).groups()  # type: ignore[union-attr]
    for number in range(1, int(count)):
        place = int(table[number * 20 : number * 20 + 10])
        assert data[place:].startswith(b"%d 0 obj" % number), head


def test_what_is_given_up_leaves_no_file(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "thread.pdf"
    steps = thread_paper(file, [thread()], read, AT)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.qt_log_ignore("JPEG")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg onload=alert(1)>",
        b"\x89PNG\r\n\x1a\n",
        picture(300, 300)[:200],
        b"GIF89a" + bytes(40),
        b"RIFF\0\0\0\0WEBPVP8X",
        b"\xff\xd8\xff\xe0",
        b"\0\0\0\x20ftypavif",
        b"\0\0\0\x20ftypisom",
    ],
)
def test_what_is_no_picture_stands_there_by_its_name(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes
) -> None:
    words: list[str] = []
    really = Paper.lines

    def lines(self: Paper, text: str, *more: Any) -> Iterator[None]:
        words.append(text)
        return really(self, text, *more)

    monkeypatch.setattr(Paper, "lines", lines)
    file = tmp_path / "a.pdf"
    for _ in thread_paper(file, [thread()], lambda _: data, AT):
        pass
    assert not re.search(rb"/Subtype\s*/Image", file.read_bytes())
    assert any("wheel.png" in one for one in words)


def test_what_strangers_write_becomes_a_whole_pdf(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "a.pdf"
    made = hostile()
    short = replace(made, messages=tuple(m for m in made.messages if "😀" not in m.text))
    for _ in thread_paper(file, [short], lambda _: None, AT):
        pass
    assert file.read_bytes().rstrip().endswith(b"%%EOF")
    assert pages(file) > 10


def test_where_nothing_can_be_written_it_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="could not be written"):
        next(thread_paper(tmp_path / "none" / "thread.pdf", [thread()], read, AT))
