"""Every command of the window changes nothing, can be taken back by Ctrl+Z, or asks first."""

from collections.abc import Awaitable, Callable

import pytest

from socialinbox.config.settings.declared import ALL, HIDE_CONTENT
from socialinbox.config.settings.kept import read_settings
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import Box, ThreadQuery
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.window_thread.watch import aside
from tests.worlds import small_world

pytestmark = pytest.mark.e2e

LOOKS = frozenset({
    "go.next", "go.previous", "go.search", "go.next-hit", "go.previous-hit", "go.to-do",
    "go.scheduled", "go.customer", "window.palette", "rules.show", "rules.trace", "tour.begin",
    "window.back", "thread.open", "thread.find", "thread.menu", "thread.told", "thread.history",
    "thread.window", "card.suggestion", "pick.one", "pick.down", "pick.up", "pick.all",
    "pick.none", "window.keys", "window.card", "window.lists", "window.list-wider",
    "window.list-narrower", "window.card-wider", "window.card-narrower", "window.quit",
    "window.lock", "window.sync", "away.dismiss", "storm.answer", "storm.skip", "storm.stop",
})  # fmt: skip
"""They go somewhere or show something; what is stored of customers stays as it is."""

WRITES = frozenset({
    "thread.reply", "thread.video", "thread.emoji", "thread.spelling", "thread.attach",
    "reply.saved",
})  # fmt: skip
"""They put something into the field, which has an undo of its own until it is sent."""

ASKS = {
    "thread.stored": "erasing is meant to leave nothing to come back to; it asks first",
    "thread.export": "asks where to; a file that was written is the owner's",
    "saved.export": "asks where to; a file that was written is the owner's",
    "practice.leave": "asks first; the practice networks can be entered again",
}
"""They can't be taken back, and why."""

Deed = Callable[[Desk], Awaitable[None]]


def of_book(name: str) -> Deed:
    """What the command does by itself."""

    async def do(desk: Desk) -> None:
        assert desk.window.book.do(name), name

    return do


async def _snooze(desk: Desk) -> None:
    desk.window.book.do("thread.snooze")
    await until(desk.window.sheets.snooze.isVisible, "the sheet")
    desk.type("in 3 days")
    desk.press(Key.Key_Return)


async def _tag(desk: Desk) -> None:
    desk.window.book.do("story.tag")
    desk.type("regular")
    desk.press(Key.Key_Return)


async def _link(desk: Desk) -> None:
    desk.window.book.do("thread.link")
    picker = desk.window.sheets.picker
    await until(picker.isVisible, "the picker")
    desk.type("ben")
    desk.press(Key.Key_Return)
    await until(
        lambda: picker.statement.isVisible() and picker.statement.view.sentence, "what will change"
    )
    if picker.basis.hasFocus():
        desk.press(Key.Key_Down)
    picker.confirm.setFocus()
    desk.press(Key.Key_Return)
    await until(picker.isHidden, "the statement")


async def _later(desk: Desk) -> None:
    composer = desk.window.page.composer
    composer.editor.setPlainText("We open at nine.")
    assert desk.window.book.do("reply.later")
    await until(desk.window.sheets.when.isVisible, "the sheet")
    desk.type("in 2 hours")
    desk.press(Key.Key_Return)
    await until(lambda: not composer.editor.toPlainText(), "an empty field")


async def _keep(desk: Desk) -> None:
    desk.window.page.composer.editor.setPlainText("We ship on Mondays.")
    assert desk.window.book.do("reply.keep")
    sheet = desk.window.sheets.saved_replies
    await until(sheet.name.hasFocus, "the sheet")
    desk.type("Shipping")
    sheet.save.setFocus()
    desk.press(Key.Key_Space)


async def _saved_replies(desk: Desk) -> None:
    desk.window.book.do("window.saved-replies")
    sheet = desk.window.sheets.saved_replies
    await until(lambda: sheet.isVisible() and sheet.name.text(), "a kept reply")
    sheet.remove.setFocus()
    desk.press(Key.Key_Space)


async def _new_rule(desk: Desk) -> None:
    desk.window.book.do("rules.new")
    form = desk.window.doors.own_rules.page.form
    await until(form.name.hasFocus, "an empty rule")
    desk.type("Hums to the workshop")
    form.asks.setFocus()
    desk.type("hums")
    form.deeds.done.click()
    form.save.setFocus()
    desk.press(Key.Key_Space)


async def _hours_of_accounts(desk: Desk) -> None:
    desk.window.book.do("window.quiet-hours")
    sheet = desk.window.sheets.own_hours
    await until(sheet.isVisible, "the sheet")
    assert sheet.whose.hasFocus()
    sheet.form.never.setFocus()
    desk.press(Key.Key_Space)


async def _settings(desk: Desk) -> None:
    desk.window.book.do("window.settings")
    toggle = desk.window.doors.settings.page.row(HIDE_CONTENT).control
    toggle.setFocus()
    desk.press(Key.Key_Space)


async def _follow_up(desk: Desk) -> None:
    desk.window.book.do("story.follow-up")
    await until(desk.window.sheets.follow_up.isVisible, "the sheet")
    desk.window.sheets.follow_up.what.setText("Call her")
    desk.window.sheets.follow_up.save.click()


async def _note(desk: Desk) -> None:
    desk.window.book.do("thread.note")
    desk.type("Came by with the bike")
    desk.press(Key.Key_Return, Held.ControlModifier)


async def _hours(desk: Desk) -> None:
    desk.window.book.do("story.quiet-hours")
    sheet = desk.window.sheets.own_hours
    await until(sheet.isVisible, "the sheet")
    sheet.form.never.click()


async def _forget(desk: Desk) -> None:
    desk.window.book.do("search.forget")


async def _save_view(desk: Desk) -> None:
    desk.window.sidebar.search.ask("is:waiting")
    await until(lambda: desk.window.threads.searching, "the search")
    assert desk.window.book.do("search.save-view")
    sheet = desk.window.sheets.view
    await until(sheet.isVisible, "the sheet")
    sheet.name.setText("All who wait")
    sheet.save.click()


async def _of_shown_view(desk: Desk, command: str) -> None:
    desk.window.sidebar.views.items[0].click()
    await until(lambda: desk.window.threads.model.query.view is not None, "the view")
    assert desk.window.book.do(command)


async def _change_view(desk: Desk) -> None:
    await _of_shown_view(desk, "search.change-view")
    sheet = desk.window.sheets.view
    await until(sheet.isVisible, "the sheet")
    sheet.name.setText("Those with a hum")
    sheet.save.click()


async def _delete_view(desk: Desk) -> None:
    await _of_shown_view(desk, "search.delete-view")


UNDONE: dict[str, Deed] = {
    **{
        name: of_book(name)
        for name in ("thread.done", "thread.unread", "thread.save", "story.follow", "story.mute")
    },
    "thread.snooze": _snooze,
    "thread.note": _note,
    "story.tag": _tag,
    "story.follow-up": _follow_up,
    "story.quiet-hours": _hours,
    "search.forget": _forget,
    "search.save-view": _save_view,
    "search.change-view": _change_view,
    "search.delete-view": _delete_view,
    "thread.link": _link,
    "reply.later": _later,
    "reply.keep": _keep,
    "window.saved-replies": _saved_replies,
    "rules.new": _new_rule,
    "window.quiet-hours": _hours_of_accounts,
    "window.settings": _settings,
}
"""They change something here, and Ctrl+Z changes it back."""


async def state(desk: Desk, customer: CustomerId) -> tuple[object, ...]:
    """What is stored, as far as an owner can decide it."""
    inbox = desk.app.inbox
    lists = {
        box: [(row.id, row.unread, row.saved) for row in await inbox.threads(ThreadQuery(box))]
        for box in (Box.INBOX, Box.SNOOZED, Box.DONE, Box.SAVED, Box.ALL)
    }
    story = await inbox.story.of(customer)
    thread = await inbox.newest(customer)
    chosen = aside(lambda: read_settings(desk.app.profile))
    return (
        lists,
        [tag.name for tag in story.tags],
        [one.text for one in await inbox.story.all_follow_ups(customer) if one.done_at is None],
        (story.followed, story.muted),
        [(entry.id, entry.text) for entry in thread.entries],
        await inbox.telling.own_hours(),
        [(view.name, view.query) for view in await inbox.finding.views()],
        await inbox.finding.recent(),
        [(one.name, one.text) for one in await inbox.saved_replies.all()],
        await inbox.own_rules.all(),
        [chosen.chosen(setting) for setting in ALL],
    )


async def comes(
    desk: Desk, customer: CustomerId, before: tuple[object, ...], what: str, *, same: bool
) -> None:
    """Wait until what is stored is the same as before, or other than that."""

    async def is_so() -> bool:
        return (await state(desk, customer) == before) is same

    await until(is_so, what)


async def test_what_is_done_is_undone_by_its_key(start: Start) -> None:
    async with start(small_world()) as desk:
        window, toast = desk.window, desk.window.toast
        ana = await desk.customer("Ana Ñandú", "messenger")
        await desk.app.inbox.finding.remember("brake pads")
        await desk.app.inbox.finding.save_view("Hums", "hub")
        await desk.app.inbox.saved_replies.put("Thanks", "Many thanks!")
        await until(lambda: window.sidebar.views.items, "the view")
        for name, deed in UNDONE.items():
            await desk.open(ana)
            window.threads.view.setFocus()
            toast.leave()
            before = await state(desk, ana)
            await deed(desk)
            # First, because it goes again by itself.
            await until(toast.undo.isVisible, f"the toast of {name}")
            await comes(desk, ana, before, f"what {name} does", same=False)
            sheet = window.sheets.open
            if sheet is not None and "undo" not in sheet.allows:
                sheet.close_sheet()
            desk.press(Key.Key_Z, Held.ControlModifier)
            await comes(desk, ana, before, f"{name}, undone", same=True)
            await until(lambda: toast.words == "Undone.", f"that {name} is undone")
            window.sheets.close_open()
            window.doors.close_all()


async def test_every_command_is_one_of_these(start: Start) -> None:
    async with start(small_world()) as desk:
        names = {command.name for command in desk.window.book}
    kinds = ({"undo"}, LOOKS, WRITES, ASKS.keys(), UNDONE.keys())
    known = [name for kind in kinds for name in kind]
    assert len(known) == len(set(known))
    assert names - set(known) == set(), "say of each what it changes and how it is taken back"
