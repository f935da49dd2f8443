"""The shapes of messages, and what of them is kept."""

from collections.abc import Callable

from PySide6.QtGui import QPixmap

from socialinbox.domain.message import MessageKind
from socialinbox.domain.views import Entry
from socialinbox.ui.timeline.model import EntryRole
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.timeline.made import LONG, MARA


async def test_a_tombstone_and_a_note_have_shapes_of_their_own(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        bodies = {}
        for row in range(model.rowCount()):
            found = view._delegate.at(model.index(row))
            entry = model.index(row).data(EntryRole.ENTRY)
            assert found is not None
            assert isinstance(entry, Entry)
            bodies[entry.id] = found.body.name
            if found.bubble is not None and entry.kind is not MessageKind.NOTE:
                assert found.bubble.width() <= (view.viewport().width() - 32) * 0.78 + 1
        gone = next(e for e in model.entries if e.deleted_at)
        note = next(e for e in model.entries if e.kind is MessageKind.NOTE)
        assert bodies[gone.id] == "TOMBSTONE"
        assert bodies[note.id] == "NOTE"


async def test_what_was_laid_out_is_not_laid_out_again(opened: Open, inbox: FakeInbox) -> None:
    """What a thread takes to open is measured in `bench thread`; this holds why it is quick."""
    async with opened() as stage:
        await stage.open(LONG)
        view = stage.window.page.view
        view.viewport().repaint()
        before = {key: id(layout) for key, layout in view._delegate._kept.items()}
        view.viewport().repaint()
        assert before
        assert {key: id(one) for key, one in view._delegate._kept.items()} == before


async def test_a_picture_that_comes_later_is_shown_in_place(opened: Open, inbox: FakeInbox) -> None:
    here: dict[str, QPixmap] = {}
    heard: list[Callable[[str], None]] = []
    async with opened(pictures=here.get, hear_pictures=heard.append) as stage:
        await stage.open(MARA)
        view, model = stage.window.page.view, stage.window.page.model
        row = next(i for i, e in enumerate(model.entries) if e.attachments)
        before = view._delegate.at(model.index(row))
        assert before is not None
        assert before.pictures[0].pixmap is None
        assert "rotor.jpg" in before.pictures[0].words
        assert view.at_end
        url = model.entries[row].attachments[0].url
        assert url is not None
        here[url] = QPixmap(600, 400)
        heard[0](url)

        def shown() -> bool:
            found = view._delegate.at(model.index(row))
            return found is not None and found.pictures[0].pixmap is not None

        await until(shown)
        assert view.at_end
