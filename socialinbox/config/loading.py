"""Loads code in a thread, so that whoever needs it later finds it and the window never waits."""

from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module


def load(names: Iterable[str]) -> None:
    """Load modules by name. Blocks: to be called in a thread.

    What can't be loaded is left to whoever needs it, who fails and is heard.
    """
    for name in names:
        with suppress(ImportError):
            import_module(name)
