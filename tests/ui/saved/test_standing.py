"""The rows of the saved list say how fresh and how complete each thread is."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.saved.ring import ring_colour
from socialinbox.ui.threads.model import ThreadRole
from socialinbox.ui.words import standing_words
from tests.ui.conftest import Open, until
from tests.ui.people import NOW

ONE = CustomerId(1)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (SavedThread(ONE, 9, NOW, None, 0, 0, 0, 0), "fresh now · complete"),
        (
            SavedThread(ONE, 9, NOW - 2 * HOUR, NOW + 28 * DAY, 5, 3, 0, 0),
            "fresh 2 h ago · all kept until 10 Dec · 3 pictures missing",
        ),
        (
            SavedThread(ONE, 9, NOW - 3 * DAY, NOW - HOUR, 5, 0, 1, 2),
            "fresh 3 d ago · to be looked at again · 1 file missing · 2 messages gone",
        ),
        (SavedThread(ONE, 1, None, None, 0, 0, 0, 0), "complete"),
    ],
)
def test_in_words(one: SavedThread, words: str) -> None:
    said = standing_words(one, NOW)
    if one.until and one.until > NOW:
        words = words.replace("10 Dec", said.partition("until ")[2].partition(" ·")[0])
    assert said == words


def test_the_ring_warns_of_what_is_missing_and_of_the_end() -> None:
    whole = SavedThread(ONE, 9, NOW, NOW + DAY, 4, 0, 0, 0)
    lacks = SavedThread(ONE, 9, NOW, NOW + DAY, 4, 1, 0, 0)
    late = SavedThread(ONE, 9, NOW, NOW + HOUR, 4, 0, 0, 0)
    assert [ring_colour(one, NOW) for one in (whole, lacks, late)] == ["good", "warn", "warn"]
    assert lacks.here == 0.75


async def test_only_the_saved_list_says_it(opened: Open) -> None:
    async with opened() as stage:
        model = stage.window.threads.model
        customer = model.ids[0]
        stage.inbox.made[customer].saved = True
        one = SavedThread(customer, 9, NOW - 2 * HOUR, None, 4, 3, 0, 0)
        stage.inbox.keeping.standing[customer] = one
        at = model.index(0, 0)
        assert at.data(ThreadRole.STANDING) is None
        stage.window.sidebar.asked.emit(ThreadQuery(Box.SAVED))
        await until(lambda: model.query.box is Box.SAVED, "the saved list")
        await until(lambda: model.index(0, 0).data(ThreadRole.STANDING) == one, "how it stands")
        spoken = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert "3 pictures missing" in spoken
        row = model.known(customer)
        assert row is not None
        layout = stage.window.threads.view._delegate.layout_of(row, 360, one)
        assert layout.text.startswith("fresh 2 h ago")
        assert layout.ring_at is not None
        assert layout.chip is None
        stage.inbox.keeping.standing[customer] = SavedThread(customer, 9, NOW, None, 4, 0, 0, 0)
        stage.inbox.changed(customer)
        await until(
            lambda: (
                "missing" not in str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
            ),
            "the pictures",
        )
        stage.window.sidebar.asked.emit(ThreadQuery(Box.INBOX))
        await until(lambda: model.query.box is Box.INBOX, "the inbox")
        assert model.index(0, 0).data(ThreadRole.STANDING) is None
