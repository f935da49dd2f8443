"""Writes an export to its file, whole or not at all."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.export import ExportForm, ExportThread
from socialinbox.domain.sentence import say
from socialinbox.inbox.export.page import ReadFile, page
from socialinbox.inbox.export.table import table


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


def write_whole(file: Path, text: Iterable[str]) -> None:
    """Put the pieces into a file. Blocks; raises StorageUnavailable, and leaves nothing half."""
    unfinished = file.with_name(file.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as out:
            out.writelines(text)
            # Before the name, or a power cut may leave an empty file where an older one stood.
            out.flush()
            os.fsync(out.fileno())
        os.replace(unfinished, file)
    except OSError as error:
        raise could_not_write(file, error) from error
    finally:
        unfinished.unlink(missing_ok=True)


def could_not_write(file: Path, error: OSError) -> StorageUnavailable:
    """What is said where a file can't be written."""
    return StorageUnavailable(
        say("{file} could not be written ({why}).", file=file, why=str(error.strerror or error)),
        say("Choose another place."),
    )
