"""Garbage is collected on the window's thread, never on another."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from socialinbox.ui.garbage import Garbage, collect_due


class Node:
    """Something in a cycle."""

    def __init__(self, died_in: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: died_in.append(threading.current_thread().name))


def allocate() -> None:
    """Far more than what makes the interpreter collect."""
    kept = [[n] for n in range(200_000)]
    del kept


@pytest.fixture
def garbage(qapp: QObject) -> Iterator[Garbage]:
    before = gc.isenabled()
    made = Garbage(qapp)
    yield made
    made.close()
    if not before:
        gc.disable()
    made.deleteLater()


def test_another_thread_never_collects(garbage: Garbage, qtbot: QtBot) -> None:
    died_in: list[str] = []
    Node(died_in)
    thread = threading.Thread(target=allocate, name="elsewhere")
    thread.start()
    thread.join()
    assert died_in == []
    # The count must be over the threshold again for the next look.
    allocated = [[n] for n in range(2_000)]
    qtbot.waitUntil(lambda: died_in == [threading.main_thread().name], timeout=5000)
    assert allocated


def test_without_it_another_thread_would(qapp: QObject) -> None:
    died_in: list[str] = []
    was = gc.isenabled()
    gc.enable()
    try:
        gc.collect()
        Node(died_in)
        thread = threading.Thread(target=allocate, name="elsewhere")
        thread.start()
        thread.join()
    finally:
        if not was:
            gc.disable()
    assert died_in == ["elsewhere"]


def test_only_what_is_due_is_collected(garbage: Garbage) -> None:
    gc.collect()
    assert collect_due() is None
    kept = [[n] for n in range(2_000)]
    assert collect_due() == 0
    assert kept


def test_closed_the_interpreter_collects_again(qapp: QObject) -> None:
    before = gc.isenabled()
    made = Garbage(qapp)
    assert not gc.isenabled()
    made.close()
    assert gc.isenabled()
    made.deleteLater()
    if not before:
        gc.disable()
