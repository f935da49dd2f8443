"""Threads as a PDF, a message at a time, so that other threads come in between."""

from collections.abc import Generator, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtGui import QImage

from socialinbox.domain.directions import isolate
from socialinbox.domain.export import ExportFile, ExportMessage, ExportThread
from socialinbox.inbox.export.content import count_left_out, story_words
from socialinbox.inbox.export.page import ReadFile, about, marks, title
from socialinbox.inbox.export.whole_file import whole_file
from socialinbox.ui.decoding import decoded
from socialinbox.ui.papers.paper import Hand, Paper

SIDE = 60.0
"""Points by which our words stand to the right and theirs end before it."""
LARGEST = 1000
"""Pixels of a picture's longer side on paper: as many as the page has dots from side to side."""


def thread_paper(
    file: Path, threads: Sequence[ExportThread], read: ReadFile, at: datetime, preface: str = ""
) -> Generator[None, None, None]:
    """Write the file; every step is short, all of them are done in the same thread. Given up
    between two, nothing is left of it.

    Raises StorageUnavailable where the file can't be written.
    """
    with whole_file(file) as out, Paper(out, title(threads)) as paper:
        paper.write(title(threads), Hand.TITLE)
        paper.write(about(threads, at), Hand.SMALL)
        if preface:
            paper.write(preface, Hand.SMALL)
        for one in count_left_out(threads):
            some = "1 message is" if one.count == 1 else f"{one.count} messages are"
            paper.write(f"{some} without words: {one.why}", Hand.SMALL)
        for number, thread in enumerate(threads):
            if len(threads) > 1:
                if number:
                    paper.turn()
                paper.gap(14)
                paper.write(thread.name, Hand.HEADING)
            yield from _thread(paper, thread, read)


def _thread(paper: Paper, thread: ExportThread, read: ReadFile) -> Iterator[None]:
    for line in story_words(thread):
        paper.write(line, Hand.SMALL)
    day = ""
    for message in thread.messages:
        today = message.sent_at.astimezone().strftime("%A, %d %B %Y")
        if today != day:
            day = today
            paper.gap(12)
            paper.keep(60)
            paper.rule()
            paper.write(day, Hand.SMALL)
        yield from _message(paper, message, read)
        yield


def _message(paper: Paper, message: ExportMessage, read: ReadFile) -> Iterator[None]:
    left, right = (SIDE, 0.0) if message.ours else (0.0, SIDE)
    paper.gap(7)
    paper.keep(36)
    clock = message.sent_at.astimezone().strftime("%H:%M")
    who = f"{isolate(message.who)} · {message.place} · {clock}"
    paper.write(who, Hand.STRONG, left, right)
    if message.subject:
        paper.write(f"on “{isolate(message.subject)}”", Hand.SMALL, left, right)
    if message.text:
        yield from paper.lines(message.text, Hand.BODY, left, right)
    for file in message.files:
        _file(paper, file, read, left)
        yield
    for line in (" · ".join(marks(message)), message.url or ""):
        if line:
            paper.write(line, Hand.SMALL, left, right)


def _file(paper: Paper, file: ExportFile, read: ReadFile, left: float) -> None:
    for url in file.urls:
        data = read(url) if file.picture else None
        image = decoded(data, largest=LARGEST) if data is not None else QImage()
        if not image.isNull():
            paper.picture(image, left)
            return
    where = f" ({file.url})" if file.url else ""
    paper.write(f"{isolate(file.name)}{where}", Hand.SMALL, left)
