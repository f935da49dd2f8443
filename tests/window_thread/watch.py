"""Finds what can wait, by its kind and not by the clock: also where it takes no time today.

It counts on the window's thread, from the first shown window to the last that is closed, while
the loop runs, and only where our own code led to it: before and after, nobody waits for an answer.
"""

import asyncio
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache, wraps
from importlib import import_module
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple, TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from tests.window_thread.allowed import ALLOWED
from tests.window_thread.waits import AUDITED, PATCHED, Wait

T = TypeVar("T")
ROOT = Path(__file__).parent.parent.parent
PRODUCT, TESTS = f"{ROOT / 'socialinbox'}{os.sep}", f"{ROOT / 'tests'}{os.sep}"
DEPTH = 5
"""Frames of ours that are told."""


class Frame(NamedTuple):
    """A place in running code."""

    file: str
    line: int
    function: str

    def __str__(self) -> str:
        return f"{self.file.removeprefix(f'{ROOT}{os.sep}')}:{self.line} {self.function}"


@dataclass(frozen=True, slots=True)
class Call:
    """A call that can wait. `subject` is what it was about: a path, a statement, an address."""

    kind: str
    what: str
    subject: str
    ours: tuple[Frame, ...]
    """Of the product, innermost first."""
    through: tuple[Frame, ...]
    """Of libraries, between the innermost of the product and the call, innermost first."""

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}({self.subject})\n    " + "\n    ".join(
            map(str, self.ours or self.through)
        )


class Watch:
    """Collects the calls while it is awake; asleep it costs a look at one attribute."""

    def __init__(self) -> None:
        self._thread: int | None = None
        self._calls: dict[str, Call] = {}
        self._looking = False

    @contextmanager
    def awake(self) -> Iterator[dict[str, Call]]:
        """Watch this thread; the calls found, each way to it once."""
        before = self._thread, self._calls
        self._thread, self._calls = threading.get_ident(), {}
        try:
            yield self._calls
        finally:
            self._thread, self._calls = before

    @contextmanager
    def held(self) -> Iterator[None]:
        """Fails at the end where this thread has made such a call."""
        with self.awake() as calls:
            yield
        assert not calls, "on the window's thread:\n" + "\n".join(map(str, calls.values()))

    @contextmanager
    def aside(self) -> Iterator[None]:
        """What a test does itself, as another program would."""
        before, self._thread = self._thread, None
        try:
            yield
        finally:
            self._thread = before

    def told(self, kind: str, what: str, subject: object) -> None:
        """A call that can wait is about to be made."""
        if self._looking or threading.get_ident() != self._thread:
            return
        if asyncio._get_running_loop() is None:
            return
        self._looking = True
        try:
            self._look(kind, what, subject)
        finally:
            self._looking = False

    def _look(self, kind: str, what: str, subject: object) -> None:
        # The frames above are this method, `told`, and the hook or the wrapper.
        way = _way(sys._getframe(3))
        if way is None or not _window_is_shown():
            return
        call = Call(kind, what, str(subject)[:120], *way)
        if not any(one.fits(call) for one in ALLOWED):
            self._calls.setdefault("\n".join(map(str, (what, *call.ours))), call)


def _way(frame: FrameType | None) -> tuple[tuple[Frame, ...], tuple[Frame, ...]] | None:
    """Who of the product led here and through what; None where a test itself did."""
    ours: list[Frame] = []
    through: list[Frame] = []
    while frame is not None:
        file = frame.f_code.co_filename
        if file == __file__:
            # A wrapper around what was called.
            frame = frame.f_back
            continue
        if file.startswith(TESTS):
            if not ours:
                return None
            break
        if "qasync" in file:
            # What the loop calls was asked for by nobody above it.
            break
        at = Frame(file, frame.f_lineno, frame.f_code.co_name)
        if file.startswith(PRODUCT):
            ours.append(at)
        elif not ours:
            through.append(at)
        frame = frame.f_back
    return tuple(ours[:DEPTH]), tuple(through)


def _window_is_shown() -> bool:
    return isinstance(QApplication.instance(), QApplication) and any(
        widget.isVisible() for widget in QApplication.topLevelWidgets()
    )


@cache
def watch() -> Watch:
    """The one of this process: an audit hook can't be taken away again, so it sleeps."""
    made = Watch()

    def hear(event: str, given: tuple[Any, ...]) -> None:
        if made._thread is None or event not in AUDITED:
            return
        if event == "socket.connect" and given[0].gettimeout() == 0:
            return
        subject = given[1] if event == "socket.connect" else given[0] if given else ""
        made.told(AUDITED[event], event, subject)

    sys.addaudithook(hear)
    return made


def aside(ask: Callable[[], T]) -> T:
    """What a test itself looks up, as another program would."""
    with watch().aside():
        return ask()


def _telling(wait: Wait, name: str, really: Callable[..., Any], to: Watch) -> Callable[..., Any]:
    # A method is given its object first, a function of a module what it is about.
    about = 1 if ":" in wait.owner else 0

    @wraps(really)
    def called(*given: Any, **named: Any) -> Any:
        if to._thread is not None and wait.waits(*given, **named):
            to.told(wait.kind, f"{wait.owner}.{name}", given[about] if len(given) > about else "")
        return really(*given, **named)

    return called


@contextmanager
def patched() -> Iterator[Watch]:
    """What Python tells nobody of is told as well."""
    to = watch()
    with pytest.MonkeyPatch.context() as patch:
        for wait in PATCHED:
            module, _, inner = wait.owner.partition(":")
            owner = import_module(module)
            owner = getattr(owner, inner) if inner else owner
            for name in wait.names.split():
                kept = vars(owner).get(name) if inner else None
                really = getattr(kept, "__func__", None) or getattr(owner, name)
                told = _telling(wait, name, really, to)
                if isinstance(kept, staticmethod):
                    patch.setattr(owner, name, staticmethod(told))
                elif isinstance(kept, classmethod):
                    patch.setattr(owner, name, classmethod(told))
                else:
                    patch.setattr(owner, name, told)
        yield to
