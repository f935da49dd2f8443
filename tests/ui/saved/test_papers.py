"""Threads on paper: pages, pictures, any direction of writing, and no long step on the way."""

import re
from dataclasses import replace
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.ui.papers.thread_paper import thread_paper
from tests.inbox.export.threads import AT, PICTURE, thread

LONGEST_STEP = 0.25
"""Seconds; the window's thread paints, and must answer meanwhile."""


def picture() -> bytes:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
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


def test_a_long_message_goes_over_pages_and_no_step_is_long(
    qapp: QApplication, tmp_path: Path
) -> None:
    one = thread()
    long = replace(one.messages[0], text="A long word after another. " * 900)
    many = replace(one, messages=(long, *one.messages * 20))
    file = tmp_path / "long.pdf"
    longest, begun = 0.0, perf_counter()
    for _ in thread_paper(file, [many], read, AT):
        longest = max(longest, perf_counter() - begun)
        begun = perf_counter()
    assert pages(file) > 5
    assert longest < LONGEST_STEP


def test_what_is_given_up_leaves_no_file(qapp: QApplication, tmp_path: Path) -> None:
    file = tmp_path / "thread.pdf"
    steps = thread_paper(file, [thread()], read, AT)
    next(steps)
    steps.close()
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_it_says_so(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(StorageUnavailable, match="could not be written"):
        next(thread_paper(tmp_path / "none" / "thread.pdf", [thread()], read, AT))
