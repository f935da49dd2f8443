"""Hits as they are shown: whose face, in whose words, and how many."""

from dataclasses import replace

from PySide6.QtGui import QColor, QPixmap

from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.views import SearchHit
from socialinbox.search.query import parse
from socialinbox.ui.search.results import hit_words
from socialinbox.ui.theme.type import em
from socialinbox.ui.threads.layout import LEFT
from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox

FACE = "https://pictures.example/face.jpg"


async def _hits(inbox: FakeInbox) -> list[SearchHit]:
    return await inbox.search("rotor")


async def test_a_hit_bears_the_picture_of_its_customer(opened: Open, inbox: FakeInbox) -> None:
    red = QPixmap(64, 64)
    red.fill(QColor("#ff0000"))
    async with opened(pictures=lambda url: red if url == FACE else None) as stage:
        results = stage.window.threads.results
        (hit, *_) = await _hits(inbox)
        results.show_hits("rotor", [replace(hit, avatar_url=FACE), hit])
        stage.window.threads.show_results("Search")
        await stage.settle()
        painted = results.view.grab().toImage()
        rows = [results.view.visualRect(results.view.model().index(n, 0)) for n in (0, 1)]
        faces = [painted.pixelColor(em(LEFT) + em(18), row.center().y()).name() for row in rows]
        assert faces[0] == "#ff0000"
        assert faces[1] != "#ff0000"


async def test_a_found_note_says_that_it_is_one(inbox: FakeInbox) -> None:
    (hit, *_) = await _hits(inbox)
    note = replace(hit, kind=MessageKind.NOTE, direction=Direction.OUT, snippet="likes blue")
    assert hit_words(note).startswith("Note: ")
    assert hit_words(replace(note, kind=MessageKind.DM)).startswith("You: ")


async def test_what_was_searched_for_is_marked_in_the_list(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        results = stage.window.threads.results
        ground = stage.around.theme.colour("mark").name()
        marked = []
        for terms in (parse("rotor"), parse("unobtainium")):
            assert terms is not None
            results.show_hits("rotor", await _hits(inbox), terms.marked)
            stage.window.threads.show_results("Search")
            await stage.settle()
            painted = results.view.grab().toImage()
            colours = {
                painted.pixelColor(x, y).name()
                for x in range(painted.width())
                for y in range(0, painted.height(), 2)
            }
            marked.append(ground in colours)
        assert marked == [True, False]
