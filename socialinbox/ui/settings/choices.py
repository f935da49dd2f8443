"""What the owner has chosen, live: every part of the window hears of a change at once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Signal

from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Setting, V
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.ui.aio import Tasks

if TYPE_CHECKING:
    import asyncio

Write = Callable[[Setting[Any], Any], None]


@dataclass(frozen=True, slots=True)
class _Follower:
    owner: QObject
    setting: Setting[Any]
    hear: Callable[[Any], object]


class Choices(QObject):
    """`choices[SETTING]` is what holds; `change` applies at once and is written behind it.

    `read` gives what the file holds, `write` keeps one choice, is called in a thread and may raise
    an OwnerCanAct. Then the choice is taken back and `refused` carries the error. `changed` carries
    the setting that holds another value now; `chosen` one that its owner has chosen in the window,
    and what held before.
    """

    changed = Signal(object)
    chosen = Signal(object, object)
    refused = Signal(object)

    def __init__(self, read: Callable[[], Settings], write: Write, tasks: Tasks) -> None:
        super().__init__()
        self._read, self._write, self._tasks = read, write, tasks
        self._settings = read()
        self._unwritten: dict[str, tuple[Setting[Any], Any]] = {}
        self._writing = False
        self._writer: asyncio.Task[None] | None = None
        self._followers: list[_Follower] = []

    @property
    def complaint(self) -> str | None:
        """What of the file could not be used, in a sentence."""
        return self._settings.complaint

    def __getitem__(self, setting: Setting[V]) -> V:
        """What holds now."""
        return self._settings[setting]

    def typed(self, setting: Setting[Any]) -> str:
        """The same as it is typed on the command line."""
        return self._settings.chosen(setting)

    def is_default(self, setting: Setting[Any]) -> bool:
        """Whether it is as it came."""
        return bool(self[setting] == setting.default)

    def change(self, setting: Setting[V], value: V) -> None:
        """From now on; nothing happens where it is so already."""
        if self[setting] == value:
            return
        self._unwritten.setdefault(setting.key, (setting, self[setting]))
        self._take(setting, value)
        if not self._writing:
            self._writing = True
            self._writer = self._tasks.spawn(self._write_all(), "settings: write")

    def choose(self, setting: Setting[V], value: V) -> None:
        """Change it as its owner does, who can take it back."""
        before = self[setting]
        if before != value:
            self.change(setting, value)
            self.chosen.emit(setting, before)

    def reset(self, setting: Setting[Any]) -> None:
        """As it came."""
        self.choose(setting, setting.default)

    def follow(self, setting: Setting[V], owner: QObject, hear: Callable[[V], object]) -> None:
        """Call `hear` with what holds: now, and whenever it changes, as long as `owner` lives."""
        self.follow_later(setting, owner, hear)
        hear(self[setting])

    def follow_later(
        self, setting: Setting[V], owner: QObject, hear: Callable[[V], object]
    ) -> None:
        """The same without calling it now."""
        self._followers.append(_Follower(owner, setting, hear))

    async def flush(self) -> None:
        """Wait until everything is written; before the program ends."""
        if self._writer is not None and not self._writer.done():
            import asyncio

            await asyncio.wait({self._writer})

    def _take(self, setting: Setting[V], value: V) -> None:
        values = {**self._settings.values, setting.key: value}
        self._settings = Settings(values, self._settings.complaint)
        self._followers = [one for one in self._followers if shiboken6.isValid(one.owner)]
        for one in list(self._followers):
            if one.setting is setting:
                one.hear(value)
        self.changed.emit(setting)

    async def _write_all(self) -> None:
        import asyncio

        try:
            while self._unwritten:
                key, (setting, before) = next(iter(self._unwritten.items()))
                del self._unwritten[key]
                value = self[setting]
                try:
                    await asyncio.to_thread(self._write, setting, value)
                except OwnerCanAct as error:
                    self._unwritten.pop(key, None)
                    self._take(setting, before)
                    self.refused.emit(error)
        finally:
            self._writing = False
