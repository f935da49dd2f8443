"""What stands in a page, a table and JSON Lines, and what nobody can smuggle into them."""

import csv
import io
import json
import re
import shutil
import subprocess
from base64 import b64encode
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from socialinbox.domain.export import ExportForm, ExportThread
from socialinbox.inbox.export.content import count_left_out, thread_for_export
from socialinbox.inbox.export.table import BOM, guarded
from socialinbox.inbox.export.write import pieces, text_file
from tests.inbox.export.threads import (
    AT,
    ATTACKS,
    MEMBER,
    PICTURE,
    card_of,
    entry,
    person,
    thread,
)

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a73"
    "0000001649444154789c63fccfc0c0c0c0c4c0c0c0c0c0000000c7000301c8d4a6b50000000049454e44ae426082"
)


def read(url: str) -> bytes | None:
    return {PICTURE: PNG}.get(url)


def written(form: ExportForm, *threads: ExportThread) -> str:
    return "".join(pieces(form, threads or [thread()], read, AT))


def put(file: Path, text: Iterable[str]) -> None:
    for _ in text_file(file, text):
        pass


def chromium(page: Path, *options: str) -> str:
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium here")
    done = subprocess.run(
        [
            *(program, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"),
            *(f"--user-data-dir={page.parent / 'browser'}", *options, page.as_uri()),
        ],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    return done.stdout


@pytest.mark.browser
def test_a_real_browser_shows_the_page_and_runs_nothing_of_it(tmp_path: Path) -> None:
    page = tmp_path / "thread.html"
    put(page, pieces(ExportForm.HTML, [thread()], read, AT))
    seen = chromium(page, "--virtual-time-budget=2000", "--dump-dom")
    assert "<title>Conversation with Ana &lt;b&gt;Ñandú&lt;/b&gt;</title>" in seen
    articles = re.findall(r"<article", seen)
    assert len(articles) == len(thread().messages), "no message has opened or closed another"
    assert re.findall(r"<(script|iframe|object|embed|form)\b", seen) == []
    assert re.findall(r"<img(?! src=\"data:image/)", seen) == []
    assert seen.count("<img ") == 1
    assert "&lt;script&gt;" in seen
    assert 'href="javascript' not in seen.lower()


@pytest.mark.browser
def test_it_prints(tmp_path: Path) -> None:
    page, paper = tmp_path / "thread.html", tmp_path / "paper.pdf"
    put(page, pieces(ExportForm.HTML, [thread()], read, AT))
    chromium(page, "--no-pdf-header-footer", f"--print-to-pdf={paper}")
    assert paper.read_bytes().startswith(b"%PDF-")


def test_the_page_holds_its_pictures_and_allows_nothing_from_outside() -> None:
    text = written(ExportForm.HTML)
    assert f"data:image/png;base64,{b64encode(PNG).decode()}" in text
    assert "default-src &#x27;none&#x27;" in text
    assert not re.search(r'src="(?!data:)', text)
    assert 'dir="auto">שלום' in text
    assert "https://img.example/f.mp4" in text, "what is not here is linked"


def test_a_file_that_is_no_picture_does_not_become_one() -> None:
    text = "".join(pieces(ExportForm.HTML, [thread()], lambda _: b"<svg onload=alert(1)>", AT))
    assert "<img" not in text
    assert "svg" not in text


def test_what_the_rules_leave_out_is_named_in_every_form() -> None:
    (left,) = thread_left = count_left_out([thread()])
    assert (left.network, left.count) == ("LinkedIn", 1)
    for form in (ExportForm.HTML, ExportForm.CSV, ExportForm.JSONL):
        text = written(form)
        assert MEMBER not in text, form
        assert "Lin Member" not in text, form
        assert thread_left[0].why in text, form


def test_a_thread_known_from_linkedin_alone_goes_without_its_name() -> None:
    lin = person("linkedin", "urn:li:person:lin9", "Lin Member")
    text = written(ExportForm.HTML, thread_for_export(card_of(lin), [entry(1, lin, MEMBER)]))
    assert "Lin Member" not in text
    assert "LinkedIn member · lin9" in text


def test_no_cell_of_a_table_is_a_formula() -> None:
    text = written(ExportForm.CSV)
    assert text.startswith(BOM)
    rows = list(csv.DictReader(io.StringIO(text.removeprefix(BOM), newline="")))
    assert len(rows) == len(thread().messages)
    for row in rows:
        for cell in row.values():
            assert not re.match(r"[\s\u00a0]*[=+\-@|%]", cell), cell
    words = [row["text"].removeprefix("'") for row in rows]
    assert words[: len(ATTACKS)] == list(ATTACKS), "and nothing is lost by that"


@pytest.mark.parametrize("cell", ["=1", " =1", "\t=1", "+1", "-1", "@a", "＝1", "\u00a0=1"])
def test_what_could_be_run_is_held(cell: str) -> None:
    assert guarded(cell) == f"'{cell}"


def test_ordinary_words_stay_as_they_are() -> None:
    assert guarded("Hello = world") == "Hello = world"


def test_several_threads_stand_in_one_page_with_a_way_to_each() -> None:
    text = written(ExportForm.HTML, thread(), thread())
    assert "<title>2 conversations</title>" in text
    assert text.count('<a href="#t7">') == 2


def test_a_reply_that_was_not_sent_says_so() -> None:
    from socialinbox.domain.delivery import DeliveryState
    from socialinbox.domain.ids import DeliveryId
    from socialinbox.domain.message import Direction
    from socialinbox.domain.views import DeliveryMark
    from tests.inbox.export.threads import SHOP

    ana = person("facebook", "ana", "Ana")
    mark = DeliveryMark(DeliveryId(1), DeliveryState.REFUSED, "too late")
    reply = entry(2, SHOP, "Come by!", direction=Direction.OUT, delivery=mark)
    made = thread_for_export(card_of(ana), [entry(1, ana, "hi"), reply])
    assert "not sent: refused" in written(ExportForm.HTML, made)
    assert "not sent: refused" in written(ExportForm.CSV, made)


def test_lines_are_messages_of_the_documented_form() -> None:
    lines: list[dict[str, Any]] = [
        json.loads(line) for line in written(ExportForm.JSONL).splitlines()
    ]
    assert [line["id"] for line in lines] == [m.native_id for m in thread().messages]


def test_tags_and_follow_ups_stand_in_every_form() -> None:
    from dataclasses import replace

    from socialinbox.domain.ids import CustomerId, FollowUpId, TagId
    from socialinbox.domain.story import FollowUp, Tag
    from socialinbox.inbox.story_json import exported_story

    tag = Tag(TagId(1), "=tandem <b>", 2)
    call = FollowUp(FollowUpId(1), CustomerId(7), "call her", AT, AT)
    made = replace(thread(), story=exported_story(CustomerId(7), [tag], [call], AT))
    page = written(ExportForm.HTML, made)
    assert "Tags: =tandem &lt;b&gt;" in page
    assert "Follow-up for 20 November 2026: call her" in page
    rows = list(
        csv.DictReader(io.StringIO(written(ExportForm.CSV, made).removeprefix(BOM), newline=""))
    )
    assert [row["text"] for row in rows[-2:]] == ["'=tandem <b>", "call her"]
    lines = [json.loads(line) for line in written(ExportForm.JSONL, made).splitlines()]
    assert [line["kind"] for line in lines[-2:]] == ["tag", "follow_up"]
