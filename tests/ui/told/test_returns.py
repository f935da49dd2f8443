"""What the desktop is told of threads that are back from being snoozed."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import SNOOZE_NOTICES
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import Board, off, returning, wake, wordless

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_a_thread_that_is_back_is_told_once(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage:
        async with returning(stage, board, monkeypatch):
            wake(inbox, MARA)
            await until(lambda: board.shown, "the notice")
            (notice,) = board.shown
            assert notice.title == "Back from snooze: Mara Kessler"
            row = (await inbox.rows([MARA]))[MARA]
            assert notice.body
            assert row.last_text.startswith(notice.body[:20])
            notice.opened()
            await until(lambda: stage.window.page.customer == MARA, "the thread")
            await until(lambda: not board.there, "it was seen")
        async with returning(stage, board, monkeypatch):
            inbox.tell(Changes(customers=frozenset({MARA}), woke=frozenset({MARA})))
            wake(inbox, TOMAS, minutes=2)
            await until(lambda: len(board.shown) == 2, "the other's")
            assert board.shown[1].title.endswith("Tomas Okafor")
        assert not stage.problems


async def test_what_came_back_while_it_was_closed_is_told_at_the_start(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage:
        wake(inbox, MARA)
        async with returning(stage, board, monkeypatch):
            await until(lambda: board.shown, "the notice")


async def test_reply_and_done_from_the_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, returning(stage, board, monkeypatch):
        wake(inbox, MARA)
        await until(lambda: board.shown, "the notice")
        assert board.shown[0].done is not None
        board.shown[0].done()
        await until(lambda: not board.there, "settled")
        assert inbox.made[MARA].done
        wake(inbox, TOMAS, minutes=2)
        await until(lambda: board.there, "the next")
        (notice,) = board.there.values()
        assert notice.reply is not None
        notice.reply()
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        await until(lambda: not board.there, "it was seen")


async def test_many_are_one_and_go_with_the_last(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    four = list(inbox.made)[:4]
    async with opened() as stage, returning(stage, board, monkeypatch):
        wake(inbox, *four)
        await until(lambda: board.shown, "one notice")
        (notice,) = board.shown
        assert notice.title == "4 snoozed threads are back"
        assert "Mara Kessler" in notice.body
        assert notice.body.endswith("and 1 more")
        await inbox.triage.done(four[:3])
        await stage.settle()
        assert board.there
        await inbox.triage.snooze(four[3:], NOW + timedelta(days=1))
        await until(lambda: not board.there, "all are handled")


async def test_new_words_are_told_instead(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, returning(stage, board, monkeypatch):
        wake(inbox, TOMAS)
        await until(lambda: board.there, "the notice")
        inbox.arrive(TOMAS, "Hello?", NOW + timedelta(minutes=3))
        await until(lambda: not board.there, "the words are told by another")
        wake(inbox, MARA, minutes=2)
        await until(lambda: board.there, "the notice")
        board.wave_away(f"return-{MARA}")
        await stage.settle()


async def test_before_the_owners_eyes_and_where_it_is_off_nothing_is_told(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage:
        async with returning(stage, board, monkeypatch, active=True):
            wake(inbox, MARA)
            await until(lambda: inbox.telling.back_upto > NOW, "it was noted")
            await stage.settle()
        stage.around.choices.change(SNOOZE_NOTICES, False)
        async with returning(stage, board, monkeypatch):
            wake(inbox, TOMAS, minutes=2)
            await until(
                lambda: inbox.telling.back_upto > NOW + timedelta(minutes=1), "it was noted"
            )
            await stage.settle()
        stage.around.choices.change(SNOOZE_NOTICES, True)
        async with returning(stage, board, monkeypatch):
            await stage.settle()
    assert not board.shown
    async with opened(settings=off) as stage, returning(stage, board, monkeypatch):
        wake(inbox, MARA, minutes=3)
        await until(lambda: inbox.telling.back_upto > NOW + timedelta(minutes=2), "noted")
        await stage.settle()
    assert not board.shown


async def test_what_comes_back_while_it_is_quiet_waits(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.pause(NOW + timedelta(hours=1))
    async with opened() as stage, returning(stage, board, monkeypatch) as made:
        wake(inbox, MARA, TOMAS)
        await stage.settle()
        stage.window.open_thread(TOMAS)
        await until(lambda: TOMAS in made._opened, "one is opened meanwhile")
        assert not board.shown
        made._quiet.pause(None)
        await until(lambda: board.shown, "the notice")
        await stage.settle()
        assert [notice.title for notice in board.shown] == ["Back from snooze: Mara Kessler"]


async def test_without_content_and_when_it_locks(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened(settings=wordless) as stage, returning(stage, board, monkeypatch) as made:
        wake(inbox, MARA)
        await until(lambda: board.shown, "the notice")
        notice = board.shown[0]
        assert (notice.title, notice.body) == ("1 snoozed thread is back", "")
        assert (notice.reply, notice.done) == (None, None)
        made.hide_content()
        await until(lambda: not board.there, "taken away")


async def test_whoever_comes_back_to_an_open_thread_has_seen_it(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage:
        seen: list[int] = []
        stage.window.page.seen.connect(seen.append)
        stage.window.open_thread(MARA)
        await until(lambda: seen == [MARA], "the thread")
        async with returning(stage, board, monkeypatch):
            wake(inbox, MARA)
            await until(lambda: board.there, "the notice")
            QApplication.sendEvent(stage.window, QEvent(QEvent.Type.WindowActivate))
            await until(lambda: not board.there, "it is before the owner's eyes")
