"""Whatever strangers write, call themselves or send: a file for others holds no more than that."""

import csv
import io
import json
from html.parser import HTMLParser

import pytest

from socialinbox.domain.directions import balanced
from socialinbox.domain.export import ExportForm, ExportThread
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.inbox.export.content import thread_for_export
from socialinbox.inbox.export.table import BOM
from socialinbox.inbox.export.write import pieces
from tests.inbox.export.threads import AT, card_of, entry, person

NAMES = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "Ana\u2069\u202eevil",
    "Z\u0301\u0316\u0334" * 200,
    "two\nlines",
    "../../x",
    "x" * 300,
)
TEXTS = (
    *NAMES,
    "a" * 10_000,
    "😀" * 10_000,
    "\u202e" * 500 + "x",
    "\x07\x1b[31m bell",
    "]]>--><!--",
)


def hostile() -> ExportThread:
    """Each name says each text, and sends a file of that name which is no picture."""
    number, entries = 0, []
    for name in NAMES:
        who = person("facebook", name, name)
        for text in TEXTS:
            number += 1
            file = Attachment(AttachmentKind.IMAGE, f"https://a.example/{number}", name)
            entries.append(entry(number, who, text, attachments=(file,)))
    return thread_for_export(card_of(person("facebook", "a", NAMES[0]), name=NAMES[1]), entries)


def lying(_: str) -> bytes:
    return b"<svg onload=alert(1)>"


def text_of(form: ExportForm) -> str:
    return "".join(pieces(form, [hostile()], lying, AT))


class Shape(HTMLParser):
    """How many of which elements there are, which words, and all attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: dict[str, int] = {}
        self.words: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.counts[tag] = self.counts.get(tag, 0) + 1
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def test_a_page_has_the_shape_of_its_thread_and_all_words() -> None:
    thread, seen = hostile(), Shape()
    seen.feed(text_of(ExportForm.HTML))
    messages = len(thread.messages)
    assert seen.counts["article"] == messages
    assert seen.counts["bdi"] == 2 * messages + 1, "who wrote it, which file, and whose thread"
    assert set(seen.counts) & {"script", "iframe", "img", "object", "form"} == set()
    assert not any(name.startswith("on") for name in seen.attributes)
    for text in TEXTS:
        assert text in seen.words
    for name in NAMES:
        assert balanced(name) in seen.words


def test_a_table_reads_back_as_it_was() -> None:
    text = text_of(ExportForm.CSV).removeprefix(BOM)
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["text"].removeprefix("'") for row in rows] == [m.text for m in hostile().messages]


def test_lines_are_one_for_each_message() -> None:
    lines = text_of(ExportForm.JSONL).split("\n")
    assert lines.pop() == ""
    assert [json.loads(line)["text"] for line in lines] == [m.text for m in hostile().messages]


@pytest.mark.parametrize("kind", [b"", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF\0\0\0\0WEBP"])
def test_a_damaged_picture_opens_no_element(kind: bytes) -> None:
    seen = Shape()
    seen.feed("".join(pieces(ExportForm.HTML, [hostile()], lambda _: kind, AT)))
    images = len(hostile().messages) if kind else 0
    assert seen.counts.get("img", 0) == images
    assert seen.counts["article"] == len(hostile().messages)
