"""Notices of Windows and macOS themselves, with buttons and a line to type in."""

import asyncio
import itertools
import logging
import re
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import TYPE_CHECKING

from socialinbox.ui.told.notice import OPEN, Desktop, Notice
from socialinbox.ui.words import tr

if TYPE_CHECKING:
    from desktop_notifier import Notification
    from desktop_notifier.backends.base import DesktopNotifierBackend

log = logging.getLogger(__name__)

PATIENCE = 5.0
"""Seconds for one answer of the system; macOS asks the owner first, who may take his time."""
UNSHOWABLE = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What Windows' XML can't hold: one such character in a message and the notice is lost."""


def _never() -> bool:
    return False


class NativeDesktop:
    """Speaks through the `desktop-notifier` library; what it can't show, `otherwise` shows.

    `make` raises whatever is missing: there is none on this system, or the program has no name
    there. `silent` is whether the system shows nothing of this program just now.
    """

    def __init__(
        self,
        otherwise: Desktop,
        make: "Callable[[], DesktopNotifierBackend]",
        silent: Callable[[], bool] = _never,
    ) -> None:
        self._otherwise, self._make, self._silent = otherwise, make, silent
        self._notifier: DesktopNotifierBackend | None = None
        self._asking: asyncio.Task[DesktopNotifierBackend | None] | None = None
        self._types = False
        self._missing = False
        self._numbers = itertools.count(1)
        self._shown: dict[str, str] = {}
        """What the system calls the notice of each key."""
        self._notices: dict[str, Notice] = {}
        self._turn = asyncio.Lock()
        """What is still on its way can't be taken away."""

    async def takes_replies(self) -> bool:
        """Whether the system has a line to type in, and would show it now."""
        return not self._silent() and await self._had() is not None and self._types

    async def show(self, notice: Notice) -> None:
        """Show it in the place of an earlier one with its key."""
        notifier = None if self._silent() else await self._had()
        async with self._turn:
            await self._take_away(notice.key)
            if notifier is not None and await self._send(notifier, notice):
                await self._otherwise.withdraw(notice.key)
            else:
                await self._otherwise.show(notice)

    async def withdraw(self, key: str) -> None:
        """Take a notice away, if it is still there."""
        async with self._turn:
            await self._take_away(key)
            await self._otherwise.withdraw(key)

    async def aclose(self) -> None:
        """Let the system go; nobody would hear what is pressed on a notice that stays."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)
        for key in list(self._shown):
            await self._take_away(key)
        self._notifier = None
        await self._otherwise.aclose()

    # -- the system
    async def _had(self) -> "DesktopNotifierBackend | None":
        """The way to the system; None while there is none. It is looked for again each time."""
        if self._notifier is not None:
            return self._notifier
        asking = self._asking = self._asking or asyncio.create_task(
            self._ask(), name="desktop notices"
        )
        await asyncio.wait({asking}, timeout=PATIENCE)
        if not asking.done():
            self._miss("it has not been allowed yet")
            return None
        if self._asking is asking:
            self._asking = None
        return asking.result()

    async def _ask(self) -> "DesktopNotifierBackend | None":
        # It writes words of notices at DEBUG, and a traceback for each that it can't show.
        logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
        try:
            notifier = self._make()
            can = {one.name for one in await notifier.get_capabilities()}
            await self._quietly(notifier.clear_all())  # of a run that did not end in order
            allowed = await notifier.request_authorisation()
        except Exception as error:  # noqa: BLE001 - a backend raises whatever its system raises
            self._miss(type(error).__name__)
            return None
        if not allowed or "BUTTONS" not in can:
            self._miss("there is none" if allowed else "it is not allowed")
            return None
        self._types = "REPLY_FIELD" in can
        self._listen_to(notifier)
        self._notifier = notifier
        return notifier

    async def _send(self, notifier: "DesktopNotifierBackend", notice: Notice) -> bool:
        """Whether it is on its way. One that takes long counts as shown: told twice is worse."""
        # A name of its own for each: systems replace and take away in an order of their own.
        name = f"{notice.key}.{next(self._numbers)}"
        sent: list[str] = []
        self._shown[notice.key], self._notices[name] = name, notice
        message = self._message(notice, name, lambda: sent.append(name))
        try:
            async with asyncio.timeout(PATIENCE):
                await notifier.send(message)
        except TimeoutError:
            return True
        except Exception as error:  # noqa: BLE001 - a backend raises whatever its system raises
            self._miss(type(error).__name__)
        if sent:
            self._missing = False
        else:
            self._miss("one could not be shown")
            self._forget(name)
        return bool(sent)

    def _message(self, notice: Notice, name: str, dispatched: Callable[[], None]) -> "Notification":
        from desktop_notifier import DEFAULT_SOUND, Button, Notification, ReplyField, Urgency

        lines, field = [notice.body], None
        if notice.typing is not None and self._types:
            # The line itself has no room for where the words will go.
            lines.append(f"↩ {notice.typing.where}")
            field = ReplyField(title=tr("Reply"), button_title=tr("Send"))
        buttons = notice.buttons(types=self._types)
        return Notification(
            _showable(notice.title),
            _showable("\n".join(line for line in lines if line)),
            urgency=Urgency.Critical if notice.urgent else Urgency.Normal,
            buttons=tuple(Button(words, None, own) for own, words in buttons),
            reply_field=field,
            on_dispatched=dispatched,
            sound=DEFAULT_SOUND if notice.sound else None,
            identifier=name,
        )

    async def _take_away(self, key: str) -> None:
        name = self._shown.get(key)
        if name is not None and self._notifier is not None:
            self._forget(name)
            await self._quietly(self._notifier.clear(name))

    async def _quietly(self, call: Coroutine[object, object, None]) -> None:
        """Systems complain of what has gone by itself."""
        with suppress(Exception):
            async with asyncio.timeout(PATIENCE):
                await call

    def _miss(self, why: str) -> None:
        if not self._missing:
            log.info("notices go through the tray, not through the system's own way: %s", why)
        self._missing = True

    # -- what is heard
    def _listen_to(self, notifier: "DesktopNotifierBackend") -> None:
        """One ear for all notices: the library forgets its own for what waits in a centre.

        What is heard is done by the loop, since systems call from wherever they are.
        """
        soon = asyncio.get_running_loop().call_soon_threadsafe

        notifier.on_clicked = lambda name: soon(self._hear, name, OPEN)
        notifier.on_dismissed = lambda name: soon(self._hear, name)
        notifier.on_button_pressed = lambda name, button: soon(self._hear, name, button)
        notifier.on_replied = lambda name, text: soon(self._hear, name, "", text)

    def _hear(self, name: str, pressed: str = "", typed: str = "") -> None:
        """Whatever is pressed on a notice ends it."""
        notice = self._notices.get(name)
        if notice is None:
            return
        self._forget(name)
        notice.press(pressed)
        if typed and notice.typing is not None:
            notice.typing.typed(typed)
        notice.gone()

    def _forget(self, name: str) -> None:
        notice = self._notices.pop(name)
        if self._shown.get(notice.key) == name:
            del self._shown[notice.key]


def _showable(words: str) -> str:
    return UNSHOWABLE.sub("\ufffd", words)
