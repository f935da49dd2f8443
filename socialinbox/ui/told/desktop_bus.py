"""Notices through the service that Linux desktops have for them, without ever waiting for it."""

import asyncio
import html
import logging
import os
from collections.abc import Coroutine
from contextlib import suppress
from typing import TypeVar

from jeepney import (
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    message_bus,
    new_method_call,
)
from jeepney.io.asyncio import DBusConnection, DBusRouter, Proxy, open_dbus_connection
from jeepney.io.common import RouterClosed
from jeepney.wrappers import unwrap_msg

from socialinbox.config.product import ID, NAME
from socialinbox.ui.told.notice import OPEN, Notice
from socialinbox.ui.words import tr

T = TypeVar("T")

log = logging.getLogger(__name__)

INTERFACE = "org.freedesktop.Notifications"
SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=INTERFACE, interface=INTERFACE)
PATIENCE = 5.0
"""Seconds for one answer of the desktop."""
NORMAL, CRITICAL = 1, 2
SOUND = "message-new-instant"
"""Of the sound naming specification; the desktop's theme and volume decide."""
TYPED = "inline-reply"
"""Plasma's name of the line to type in."""
ACTIVATION = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the right to come to the front on Wayland."""
GONE = (OSError, EOFError, RouterClosed)
"""What a bus that has ended raises."""
FAILED = (*GONE, KeyError, ValueError, TimeoutError, DBusErrorResponse)


class BusDesktop:
    """Speaks to org.freedesktop.Notifications on the session's bus.

    Without a bus or a service every notice is let go, which is logged once.
    """

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None
        self._router: DBusRouter | None = None
        self._can: frozenset[str] = frozenset()
        self._shown: dict[str, int] = {}
        self._notices: dict[int, Notice] = {}
        self._listening: asyncio.Task[None] | None = None
        self._missing = False

    async def takes_replies(self) -> bool:
        """Whether the service has a line to type in, as Plasma's has."""
        return await self._try(self._takes_replies()) or False

    async def show(self, notice: Notice) -> None:
        """Show it in the place of an earlier one with its key."""
        number = await self._try(self._notify(notice))
        if number is not None:
            self._notices.pop(self._shown.get(notice.key, 0), None)
            self._shown[notice.key] = number
            self._notices[number] = notice

    async def withdraw(self, key: str) -> None:
        """Take a notice away."""
        number = self._shown.pop(key, None)
        if number is not None:
            self._notices.pop(number, None)
            await self._try(self._close(number))

    async def aclose(self) -> None:
        """Let the bus go."""
        await self._let_go()

    async def _try(self, call: Coroutine[object, object, T]) -> T | None:
        try:
            async with asyncio.timeout(PATIENCE):
                result = await call
        except FAILED as error:
            await self._let_go()
            if not self._missing:
                log.info("the desktop shows no notices: %s", type(error).__name__)
            self._missing = True
            return None
        self._missing = False
        return result

    async def _connected(self) -> DBusRouter:
        if self._router is not None:
            return self._router
        self._connection = connection = await open_dbus_connection(bus="SESSION")
        self._router = router = DBusRouter(connection)
        reply = await router.send_and_get_reply(new_method_call(SERVICE, "GetCapabilities"))
        self._can = frozenset(unwrap_msg(reply)[0])
        rule = MatchRule(type="signal", interface=INTERFACE, path=SERVICE.object_path)
        queue: asyncio.Queue[Message] = asyncio.Queue()
        router.filter(rule, queue=queue)
        await Proxy(message_bus, router).AddMatch(rule)
        self._listening = asyncio.create_task(self._listen(queue), name="desktop notices")
        return router

    async def _takes_replies(self) -> bool:
        await self._connected()
        return TYPED in self._can

    async def _close(self, number: int) -> None:
        router = await self._connected()
        call = new_method_call(SERVICE, "CloseNotification", "u", (number,))
        unwrap_msg(await router.send_and_get_reply(call))

    async def _notify(self, notice: Notice) -> int:
        router = await self._connected()
        body = html.escape(notice.body, quote=False) if "body-markup" in self._can else notice.body
        call = new_method_call(
            SERVICE,
            "Notify",
            "susssasa{sv}i",
            (
                NAME,
                self._shown.get(notice.key, 0),
                ID,
                notice.title,
                body,
                self._actions(notice),
                self._hints(notice),
                -1,
            ),
        )
        return int(unwrap_msg(await router.send_and_get_reply(call))[0])

    def _actions(self, notice: Notice) -> list[str]:
        types = TYPED in self._can
        typed = [(TYPED, tr("Reply"))] if types and notice.typing is not None else []
        pressed = [(OPEN, tr("Open")), *typed, *notice.buttons(types=types)]
        return [part for action in pressed for part in action]

    def _hints(self, notice: Notice) -> dict[str, tuple[str, object]]:
        hints: dict[str, tuple[str, object]] = {
            "urgency": ("y", CRITICAL if notice.urgent else NORMAL),
            "desktop-entry": ("s", ID),
            "category": ("s", "im.received"),
            "suppress-sound": ("b", not notice.sound),
        }
        if notice.sound:
            hints["sound-name"] = ("s", SOUND)
        if notice.typing is not None and TYPED in self._can:
            hints["x-kde-reply-placeholder-text"] = ("s", notice.typing.where)
            hints["x-kde-reply-submit-button-text"] = ("s", tr("Send"))
        return hints

    async def _listen(self, queue: "asyncio.Queue[Message]") -> None:
        while True:
            message = await queue.get()
            notice = self._notices.get(message.body[0]) if message.body else None
            if notice is not None:
                self._hear(message.header.fields.get(HeaderFields.member), notice, message.body)

    def _hear(self, member: object, notice: Notice, body: tuple[object, ...]) -> None:
        if member == "ActivationToken":
            os.environ[ACTIVATION] = str(body[1])
        elif member == "ActionInvoked":
            notice.press(str(body[1]))
        elif member == "NotificationReplied" and notice.typing is not None:
            notice.typing.typed(str(body[1]))
        elif member == "NotificationClosed":
            self._notices.pop(int(str(body[0])), None)
            if self._shown.get(notice.key) == body[0]:
                del self._shown[notice.key]
                notice.gone()

    async def _let_go(self) -> None:
        listening, self._listening = self._listening, None
        if listening is not None:
            listening.cancel()
            await asyncio.gather(listening, return_exceptions=True)
        router, self._router = self._router, None
        connection, self._connection = self._connection, None
        self._shown.clear()
        self._notices.clear()
        with suppress(*GONE):
            if router is not None:
                await router.__aexit__(None, None, None)
        with suppress(*GONE):
            if connection is not None:
                await connection.close()
