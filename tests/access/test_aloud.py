"""What a screen reader is told without being asked: each thing once, nothing while locked."""

import pytest
from PySide6.QtWidgets import QWidget

from socialinbox.domain.changes import Changes
from socialinbox.domain.ids import CustomerId
from socialinbox.ui import announce
from tests.ui.conftest import Open, Stage, until
from tests.ui.test_ring import MARA

ELSEWHERE = CustomerId(5)


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """All that was said, and whether it cut in."""
    said: list[tuple[str, bool]] = []

    def say(widget: QWidget, words: str, *, urgent: bool) -> None:
        assert widget.isVisible()
        said.append((words, urgent))

    monkeypatch.setattr(announce, "say", say)
    monkeypatch.setattr(announce, "_last", ("", 0.0))
    return said


async def arrive(stage: Stage, customer: CustomerId, text: str) -> None:
    stage.inbox.arrive(customer, text)
    await stage.settle()


async def test_a_message_in_the_open_thread_is_read_out_once(
    opened: Open, heard: list[tuple[str, bool]]
) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        heard.clear()
        stage.inbox.arrive(MARA, "Is Saturday all right?")
        await until(lambda: heard, "the words")
        stage.inbox.tell(Changes(frozenset({MARA})))
        await stage.settle()
        told = [words for words, urgent in heard if "Saturday" in words]
        assert len(told) == 1
        assert "Mara" in told[0]
        assert "public, about" in told[0]
        assert "Today 09:45" in told[0]


async def test_another_customer_is_named(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        heard.clear()
        name = stage.inbox.made[ELSEWHERE].name
        stage.inbox.arrive(ELSEWHERE, "Do you sell bells?")
        await until(lambda: heard, "the words")
        assert len(heard) == 1
        words, urgent = heard[0]
        assert f"{name}\u2069 has written" in words
        assert "Do you sell bells?" in words
        assert not urgent


async def test_many_at_once_are_counted(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        heard.clear()
        for customer in [c for c in stage.inbox.made if c != MARA][:5]:
            stage.inbox.arrive(customer, "Hello")
        await until(lambda: heard, "the words")
        assert any("customers have written" in words for words, _ in heard), heard


async def test_muted_customers_are_not_told_of(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        stage.inbox.telling.muted.add(ELSEWHERE)
        heard.clear()
        await arrive(stage, ELSEWHERE, "Do you sell bells?")
        assert heard == []


async def test_nothing_is_said_while_locked(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        window = stage.window
        under = window.takeCentralWidget()
        assert under is not None
        heard.clear()
        await arrive(stage, MARA, "Is Saturday all right?")
        window.toast.say("Mara Kessler is done.")
        window.notices.about_error("Something of Mara", "Look.")
        assert heard == []
        window.setCentralWidget(under)


async def test_toasts_wait_and_errors_cut_in(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        heard.clear()
        stage.window.toast.say("Done.", lambda: None)
        stage.window.notices.about_error("The disk is full.", "Make room.")
        assert heard == [
            ("Done. Z takes it back.", False),
            ("The disk is full. Make room.", True),
        ]


async def test_the_number_of_hits_is_said(opened: Open, heard: list[tuple[str, bool]]) -> None:
    async with opened() as stage:
        heard.clear()
        stage.window.sidebar.search.searched.emit("rotor")
        await until(lambda: heard, "the number")
        count = len(stage.window.threads.results.hits)
        assert count > 1
        assert (f"{count} hits", False) in heard


def test_the_same_words_are_said_once(qtbot: object, heard: list[tuple[str, bool]]) -> None:
    widget = QWidget()
    widget.show()
    announce.announce(widget, "One")
    announce.announce(widget, "One")
    announce.announce(widget, "Two")
    widget.hide()
    announce.announce(widget, "Three")
    assert [words for words, _ in heard] == ["One", "Two"]
    widget.close()
