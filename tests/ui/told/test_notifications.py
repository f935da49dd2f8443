"""What the desktop is told, how often, and when it is taken back."""

from dataclasses import replace

import pytest

from socialinbox.config.settings.declared import (
    HIDE_CONTENT,
    NOTIFICATION_SOUND,
    NOTIFICATIONS,
)
from socialinbox.domain.account import AccountState
from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.telling import Missed
from socialinbox.domain.views import ThreadRow
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.told.board import Board, listening, off, wordless

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def test_each_customer_has_one_notice_that_grows(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "Is it ready?")
        inbox.arrive(MARA, "I can come\nat four.")
        inbox.arrive(TOMAS, "And mine?")
        await until(lambda: len(board.there) == 2, "the notices")
        mara = board.there[f"thread-{MARA}"]
        assert mara.title == "Mara Kessler · YouTube: 2 new messages"
        assert mara.body == "Is it ready?\nI can come at four."
        inbox.arrive(MARA, "Hello?")
        inbox.arrive(MARA, "Anybody?")
        await until(lambda: len(board.shown) == 3, "the same notice again")
        mara = board.there[f"thread-{MARA}"]
        assert mara.title == "Mara Kessler · YouTube: 4 new messages"
        assert mara.body == "I can come at four.\nHello?\nAnybody?"
        assert len(board.there) == 2
        board.wave_away(mara.key)
        inbox.arrive(MARA, "A new day")
        await until(lambda: len(board.shown) == 4, "a fresh one")
        assert board.shown[3].title == "Mara Kessler · YouTube"


async def test_many_customers_at_once_are_one_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        for customer in list(inbox.made)[:5]:
            inbox.arrive(customer, "All at once")
        await until(lambda: board.shown, "a notice")
        (notice,) = board.shown
        assert notice.title == "5 new messages"
        assert "Mara Kessler" in notice.body
        assert notice.body.endswith("and 2 more")
        assert (notice.reply, notice.done, notice.typing) == (None, None, None)


async def test_one_message_is_shown_with_its_words_and_opens_its_thread(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Two lines\nof words")
        await until(lambda: board.shown, "a notice")
        (notice,) = board.shown
        assert notice.title.startswith("Tomas Okafor · ")
        assert notice.body == "Two lines of words"
        notice.opened()
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        await stage.settle()


async def test_content_can_be_kept_out(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened(settings=wordless) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "secret words")
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("1 new message", "")


async def test_what_is_chosen_counts_at_once(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        stage.around.choices.change(HIDE_CONTENT, True)
        inbox.arrive(TOMAS, "secret words")
        await until(lambda: board.shown, "a notice")
        assert (board.shown[0].title, board.shown[0].body) == ("1 new message", "")
        stage.around.choices.change(NOTIFICATIONS, False)
        stage.around.choices.change(HIDE_CONTENT, False)
        await inbox.story.follow(MARA, True)
        inbox.arrive(TOMAS, "nobody is told")
        inbox.arrive(MARA, "but of me")
        await until(lambda: len(board.shown) == 2, "the notice of a followed customer")
        await stage.settle()
        assert board.shown[1].title.startswith("Mara Kessler")
        assert len(board.shown) == 2


async def test_it_sounds_unless_that_is_not_wanted(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "listen")
        await until(lambda: board.shown, "a notice")
        assert board.shown[0].sound
        stage.around.choices.change(NOTIFICATION_SOUND, False)
        inbox.arrive(MARA, "hush")
        await until(lambda: len(board.shown) == 2, "the second notice")
        assert not board.shown[1].sound


async def test_who_looks_at_the_window_is_told_nothing_of_messages(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch, active=True):
        inbox.arrive(TOMAS, "seen anyway")
        inbox.break_account(2)
        await until(lambda: board.shown, "the trouble")
        assert [notice.key for notice in board.shown] == ["account-2"]


async def test_a_trouble_is_told_once_until_it_comes_back(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.break_account(2)
        await until(lambda: len(board.shown) == 1, "the trouble")
        assert board.shown[0].urgent
        assert board.shown[0].title == "Harbour Bikes needs your attention"
        assert "Connect the account again" in board.shown[0].body
        inbox.break_account(2)
        inbox.break_account(4)
        await until(lambda: len(board.shown) == 2, "the other account's")
        assert board.shown[1].key == "account-4"
        inbox.account_list = [
            replace(a, state=AccountState.OK, reason=None) for a in inbox.account_list
        ]
        inbox.tell(Changes(accounts=frozenset({AccountId(2)})))
        asked = len(inbox.asked_accounts)
        await until(lambda: len(inbox.asked_accounts) >= asked + 2, "window and notices to look")
        inbox.break_account(2)
        await until(lambda: len(board.shown) == 3, "the new trouble")
        assert board.shown[2].key == "account-2"
        board.shown[2].opened()
        await until(lambda: stage.window.doors.accounts.open, "the account's page")
        await stage.settle()


async def test_trouble_that_was_there_before_is_not_told_again(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox.break_account(2)
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.break_account(4)
        await until(lambda: board.shown, "the new one")
        assert [notice.key for notice in board.shown] == ["account-4"]


# -- customers who are followed, and who are muted


async def test_followed_customers_are_told_though_notifications_are_off(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    async with opened(settings=off) as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Nobody tells of me")
        inbox.arrive(MARA, "It squeals again")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        (notice,) = board.shown
        assert notice.title.startswith("Mara Kessler")
        assert (notice.body, notice.urgent) == ("It squeals again", True)
        inbox.break_account(inbox.account_list[0].id)
        await stage.settle()
        assert len(board.shown) == 1


async def test_also_while_the_window_is_in_front_but_not_of_the_open_thread(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    await inbox.story.follow(TOMAS, True)
    async with opened() as stage:
        await stage.open(MARA)
        async with listening(stage, board, monkeypatch, active=True):
            inbox.arrive(MARA, "You are reading this")
            inbox.arrive(TOMAS, "And my trailer?")
            await until(lambda: board.shown, "a notice")
            await stage.settle()
            assert [notice.key for notice in board.shown] == [f"thread-{TOMAS}"]


async def test_a_change_of_a_followed_customer_is_no_word_of_theirs(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.story.follow(MARA, True)
    async with opened(settings=wordless) as stage, listening(stage, board, monkeypatch):
        await inbox.story.tag(MARA, "regular")
        inbox.arrive(TOMAS, "Only I have written")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        assert [notice.key for notice in board.shown] == ["messages"]
        inbox.arrive(MARA, "secret words")
        await until(lambda: len(board.shown) == 2, "the second notice")
        assert board.shown[1].title == "A customer you follow has written"
        assert board.shown[1].body == ""


async def test_who_is_muted_is_not_told_of(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    await inbox.telling.mute(MARA, True)
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(MARA, "quiet, please")
        inbox.arrive(TOMAS, "not me")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        assert list(board.there) == [f"thread-{TOMAS}"]
        account = inbox.find_entry(inbox.made[TOMAS].entries[-1].id).account
        assert account is not None
        await inbox.telling.mute_account(account, True)
        board.there.clear()
        inbox.arrive(TOMAS, "the whole account is muted")
        await stage.settle()
        assert not board.there


# -- taking back


async def test_what_was_read_in_the_window_is_taken_back(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Look")
        await until(lambda: board.there, "the notice")
        await inbox.triage.read([TOMAS])
        await stage.settle()
        assert board.there, "a thread behind other windows has been seen by nobody"
        monkeypatch.setattr(stage.window, "isActiveWindow", lambda: True)
        await inbox.triage.read([TOMAS])
        await until(lambda: not board.there, "it is taken back")


async def test_what_was_settled_or_answered_is_taken_back(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Look")
        inbox.arrive(MARA, "And here")
        await until(lambda: len(board.there) == 2, "the notices")
        await inbox.triage.done([TOMAS])
        await until(lambda: list(board.there) == [f"thread-{MARA}"], "the settled one goes")
        (route, *_) = await inbox.routes(MARA)
        await inbox.reply(MARA, route, "From elsewhere")
        await until(lambda: not board.there, "the answered one goes")


async def test_an_answer_that_is_there_already_needs_no_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch):
        inbox.arrive(TOMAS, "Are you there?")
        (route, *_) = await inbox.routes(TOMAS)
        await inbox.reply(TOMAS, route, "Yes, on my phone")
        inbox.arrive(MARA, "Hello")
        await until(lambda: board.shown, "a notice")
        await stage.settle()
        assert list(board.there) == [f"thread-{MARA}"]


async def test_a_lock_takes_names_and_words_off_the_screen(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        inbox.arrive(TOMAS, "secret words")
        await until(lambda: board.there, "the notice")
        made.hide_content()
        await until(lambda: not board.there, "nothing is left")


async def test_who_is_erased_while_it_is_told_is_in_no_notice(
    opened: Open, inbox: FakeInbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def nobody(_customers: list[CustomerId]) -> dict[CustomerId, ThreadRow]:
        return {}

    board = Board()
    async with opened() as stage, listening(stage, board, monkeypatch) as made:
        missed = Missed(1, (MARA,), (), (inbox.made[MARA].entries[-1].id,))
        monkeypatch.setattr(inbox, "rows", nobody)
        assert await made.about_missed(missed) == frozenset()
        assert not board.shown
