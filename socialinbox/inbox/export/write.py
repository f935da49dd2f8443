"""The text of an export, and its way into a file."""

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from socialinbox.domain.export import ExportForm, ExportThread
from socialinbox.inbox.export.page import ReadFile, page
from socialinbox.inbox.export.table import table
from socialinbox.inbox.export.whole_file import whole_file


def pieces(
    form: ExportForm,
    threads: Sequence[ExportThread],
    read: ReadFile,
    at: datetime,
    preface: str = "",
) -> Iterator[str]:
    """The text of a file, piece by piece. A PDF is no text: the window's side paints it."""
    if form is ExportForm.HTML:
        return page(threads, read, at, preface)
    if form is ExportForm.CSV:
        return table(threads)
    if form is ExportForm.JSONL:
        return _lines(threads)
    raise ValueError(f"{form} is no text")


def _lines(threads: Sequence[ExportThread]) -> Iterator[str]:
    for thread in threads:
        for form in (*(message.form for message in thread.messages), *thread.story):
            yield json.dumps(form, ensure_ascii=False) + "\n"


def text_file(file: Path, text: Iterable[str]) -> Generator[None, None, None]:
    """Put the pieces into a file, whole or not at all, a piece a step. Given up between two
    steps, nothing is left of it. Blocks; raises StorageUnavailable."""
    with whole_file(file) as out:
        for piece in text:
            out.write(piece.encode())
            yield
