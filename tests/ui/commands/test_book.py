"""Commands: found by name and key, done only where they fit, each key and name once."""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QToolButton

from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command, Group, always
from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox


@dataclass
class Part:
    """Declares what a test wants."""

    declared: tuple[Command, ...]

    def commands(self) -> tuple[Command, ...]:
        return self.declared


def book(*declared: Command, fits: bool = True) -> CommandBook:
    made = CommandBook(lambda _command: fits)
    made.add(Part(declared))
    return made


def command(name: str = "thread.done", *keys: str, group: Group = Group.THREAD) -> Command:
    return Command(name, group, name, lambda: None, keys)


def test_letters_belong_to_a_field_and_ctrl_does_not() -> None:
    made = book(command("one", "E"), command("two", "Ctrl+K", "F5", "Ctrl+Z", "?", "F"))
    assert [made.for_key(key, typing=False) for key in ("E", "F", "?", "J")] == [
        made.get("one"),
        made.get("two"),
        made.get("two"),
        None,
    ]
    typed = {key for key in ("E", "F", "?", "Ctrl+Z", "Ctrl+K", "F5") if made.for_key(key, True)}
    assert typed == {"Ctrl+K", "F5"}


def test_a_name_and_a_key_are_taken_once() -> None:
    made = book(command("one", "E"))
    with pytest.raises(ValueError, match="two commands are named one"):
        made.add(Part((command("one"),)))
    with pytest.raises(ValueError, match="the key E of two is the one of one"):
        made.add(Part((command("two", "E"),)))


def test_listed_by_group_in_the_order_they_were_added() -> None:
    made = book(
        command("window.sync", group=Group.WINDOW),
        command("thread.done"),
        command("go.next", group=Group.GO),
        command("thread.save"),
    )
    assert [one.name for one in made] == ["go.next", "thread.done", "thread.save", "window.sync"]


def test_what_does_not_fit_or_is_not_possible_is_not_done() -> None:
    done: list[str] = []
    plain = replace(command(), do=lambda: done.append("x"))
    assert book(plain).do("thread.done")
    assert not book(plain, fits=False).do("thread.done")
    assert not book(replace(plain, possible=lambda: False)).do("thread.done")
    assert done == ["x"]
    with pytest.raises(KeyError):
        book(plain).do("thread.burn")


async def test_the_window_does_each_by_its_name(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        assert stage.window.book.do("thread.save")
        await stage.settle()
        assert ("save", ((stage.window.page.customer,), True)) in inbox.calls
        stage.window.sheets.show_keys()
        assert not stage.window.book.do("thread.save"), "a sheet lies over the threads"
        assert stage.window.book.do("window.back")
        stage.window.doors.accounts.choose_network()
        assert not stage.window.book.do("thread.done")
        assert stage.window.book.do("window.sync")


async def test_without_a_thread_its_commands_are_not_possible(opened: Open) -> None:
    async with opened(first_threads=[]) as stage:
        stage.window.reading.close_thread()
        with_thread = {one.name for one in stage.window.book if one.group is Group.THREAD}
        assert "thread.reply" in with_thread
        possible = {one.name for one in stage.window.book if stage.window.book.possible(one)}
        assert not with_thread & possible
        assert "go.next" in possible
        QTest.keyClick(stage.window, Qt.Key.Key_R)
        assert not stage.window.page.composer.editor.hasFocus()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
async def test_enter_presses_the_button_that_has_the_keys(
    opened: Open, kind: type[QPushButton | QToolButton]
) -> None:
    async with opened() as stage:
        pressed: list[str] = []
        button = kind(stage.window)
        button.clicked.connect(lambda: pressed.append("pressed"))
        button.show()
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Return)
        QTest.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
        QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert pressed == ["pressed"] * 2


async def test_what_is_not_always_possible_says_what_is_missing(opened: Open) -> None:
    async with opened() as stage:
        book = stage.window.book
        silent = [one.name for one in book if one.possible is not always and not one.why_not]
        assert not silent
        done = book.get("thread.done")
        assert book.why_not(done) == ""
        stage.window.doors.settings.show()
        assert book.why_not(done) == "Not on this page"
