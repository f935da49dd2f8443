"""Reply and Done from a notice: only where the way is plain, never lost, undone in the window."""

from datetime import timedelta

import pytest

from socialinbox.domain.ids import CustomerId
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW
from tests.ui.told.board import Board, listening

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def plain(stage: Stage) -> CustomerId:
    """A customer whose newest message can be answered without a price."""
    for customer in stage.inbox.made:
        ways = [route for route in await stage.inbox.routes(customer) if route.allowed]
        if len(ways) == 1 and stage.inbox.price(ways[0], "x") is None:
            return customer
    raise AssertionError("nobody can be answered")


async def test_a_typed_reply_goes_where_the_thread_would_send_it(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(typing=True)
    async with opened() as stage, listening(stage, board, monkeypatch):
        customer = await plain(stage)
        inbox.arrive(customer, "Is it ready?", NOW + timedelta(minutes=1))
        await until(lambda: board.there, "the notice")
        notice = board.there[f"thread-{customer}"]
        assert notice.typing is not None
        (route, *_) = [way for way in await inbox.routes(customer) if way.allowed]
        assert route.place.label in notice.typing.where
        account = inbox.account_for(route)
        assert account is not None
        assert account.own.name in notice.typing.where
        notice.typing.typed("  ")
        notice.typing.typed("Yes, from four on")
        sent = ("reply", (customer, route.place.name, "Yes, from four on"))
        await until(lambda: sent in inbox.calls, "the reply")
        assert len([call for call in inbox.calls if call[0] == "reply"]) == 1
        await until(lambda: list(board.there) == [f"sent-{customer}"], "the way back")
        leaving = board.there[f"sent-{customer}"]
        assert (leaving.title, leaving.body) == ("Leaves in 10 seconds", "Yes, from four on")
        await until(stage.window.toast.isVisible, "the word in the window")
        assert leaving.undo is not None
        leaving.undo()
        await until(lambda: inbox.drafts.get(customer) == "Yes, from four on", "a draft again")
        await until(lambda: not board.there, "nothing leaves")


async def test_where_the_way_is_a_question_the_thread_is_opened_instead(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(typing=True)
    async with opened() as stage, listening(stage, board, monkeypatch):
        customer = await plain(stage)
        # Something is being written there already.
        inbox.drafts[customer] = "I was going to say"
        inbox.arrive(customer, "Hello?", NOW + timedelta(minutes=1))
        await until(lambda: board.there, "the notice")
        notice = board.there[f"thread-{customer}"]
        assert notice.typing is None
        assert notice.reply is not None
        notice.reply()
        await until(lambda: stage.window.page.customer == customer, "the thread")
        await stage.settle()
        editor = stage.window.page.composer.editor
        await until(editor.hasFocus, "the keys in the composer")


async def test_what_costs_money_is_not_sent_from_a_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(typing=True)
    async with opened() as stage, listening(stage, board, monkeypatch):
        customer = next(
            one.id for one in inbox.made.values() if one.entries[-1].network == "twitter"
        )
        inbox.arrive(customer, "And on X?", NOW + timedelta(minutes=1))
        await until(lambda: board.there, "the notice")
        assert board.there[f"thread-{customer}"].typing is None


async def test_words_that_can_no_longer_go_become_the_draft(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(typing=True)
    async with opened() as stage, listening(stage, board, monkeypatch):
        customer = await plain(stage)
        entry = inbox.arrive(customer, "Is it ready?", NOW + timedelta(minutes=1))
        await until(lambda: board.there, "the notice")
        typing = board.there[f"thread-{customer}"].typing
        assert typing is not None
        inbox.closed_places[entry.place] = "the window is closed"
        typing.typed("Too late")
        await until(lambda: inbox.drafts.get(customer) == "Too late", "the draft")
        await until(lambda: len(board.shown) == 2, "the reason")
        assert board.shown[1].title.startswith("Not sent to ")
        assert "kept as the draft" in board.shown[1].body
        assert not [call for call in inbox.calls if call[0] == "reply"]
        inbox.closed_places.clear()
        typing.typed("bad")
        await until(lambda: inbox.drafts[customer] == "Too late\nbad", "both are kept")
        assert "can’t be sent" in board.shown[-1].body


async def test_when_the_window_locks_no_name_and_no_word_stays(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board(typing=True)
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        customer = await plain(stage)
        entry = inbox.arrive(customer, "Is it ready?", NOW + timedelta(minutes=1))
        await until(lambda: board.there, "the notice")
        typing = board.there[f"thread-{customer}"].typing
        assert typing is not None
        typing.typed("Yes")
        await until(lambda: f"sent-{customer}" in board.there, "the way back")
        made.hide_content()
        await until(lambda: not board.there, "all is taken away")
        monkeypatch.setattr(type(stage.window.guard), "covered", property(lambda _self: True))
        inbox.closed_places[entry.place] = "the window is closed"
        typing.typed("Too late")
        await until(lambda: f"unsent-{customer}" in board.there, "that it was not sent")
        unsent = board.there[f"unsent-{customer}"]
        assert (unsent.title, unsent.body) == ("A reply was not sent", "")


async def test_done_is_done_and_undone_in_the_window(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Thank you!")
        await until(lambda: board.there, "the notice")
        done = board.there[f"thread-{TOMAS}"].done
        assert done is not None
        done()
        await until(lambda: inbox.made[TOMAS].done, "done")
        await until(lambda: not board.there, "it is taken back")
        stage.window.verbs.undo_last()
        await until(lambda: not inbox.made[TOMAS].done, "back in the inbox")


async def test_from_a_notice_that_outlived_a_lock_nothing_is_done(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        inbox.arrive(TOMAS, "Thank you!")
        await until(lambda: board.there, "the notice")
        notice = board.there[f"thread-{TOMAS}"]
        monkeypatch.setattr(type(stage.window.guard), "covered", property(lambda _self: True))
        assert made._ways.covered()
        for press in (notice.done, notice.reply):
            assert press is not None
            press()
        await stage.settle()
        assert not inbox.made[TOMAS].done
        monkeypatch.undo()
