"""Notices through the service that Linux desktops have for them, without ever waiting for it."""

import asyncio
import html
import logging
from contextlib import suppress

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

from socialinbox.ui.notifications import Notice

log = logging.getLogger(__name__)

NAME = "org.freedesktop.Notifications"
SERVICE = DBusAddress("/org/freedesktop/Notifications", bus_name=NAME, interface=NAME)
PATIENCE = 5.0
"""Seconds for one answer of the desktop."""
NORMAL, CRITICAL = 1, 2
GONE = (OSError, EOFError, RouterClosed)
"""What a bus that has ended raises."""


class BusDesktop:
    """Speaks to org.freedesktop.Notifications on the session's bus.

    Without a bus or a service every notice is let go, which is logged once.
    """

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None
        self._router: DBusRouter | None = None
        self._markup = False
        self._shown: dict[str, int] = {}
        self._notices: dict[int, Notice] = {}
        self._listening: asyncio.Task[None] | None = None
        self._missing = False

    async def show(self, notice: Notice) -> None:
        """Show it in the place of an earlier one with its key."""
        try:
            async with asyncio.timeout(PATIENCE):
                router = self._router or await self._connect()
                number = await self._notify(router, notice)
        except (*GONE, KeyError, ValueError, TimeoutError, DBusErrorResponse) as error:
            await self._let_go()
            if not self._missing:
                log.info("the desktop shows no notices: %s", type(error).__name__)
            self._missing = True
            return
        self._missing = False
        self._notices.pop(self._shown.get(notice.key, 0), None)
        self._shown[notice.key] = number
        self._notices[number] = notice

    async def aclose(self) -> None:
        """Let the bus go."""
        await self._let_go()

    async def _connect(self) -> DBusRouter:
        self._connection = connection = await open_dbus_connection(bus="SESSION")
        self._router = router = DBusRouter(connection)
        reply = await router.send_and_get_reply(new_method_call(SERVICE, "GetCapabilities"))
        self._markup = "body-markup" in unwrap_msg(reply)[0]
        rule = MatchRule(type="signal", interface=NAME, path=SERVICE.object_path)
        queue: asyncio.Queue[Message] = asyncio.Queue()
        router.filter(rule, queue=queue)
        await Proxy(message_bus, router).AddMatch(rule)
        self._listening = asyncio.create_task(self._listen(queue), name="desktop notices")
        return router

    async def _notify(self, router: DBusRouter, notice: Notice) -> int:
        body = html.escape(notice.body, quote=False) if self._markup else notice.body
        hints = {
            "urgency": ("y", CRITICAL if notice.urgent else NORMAL),
            "desktop-entry": ("s", "socialinbox"),
        }
        call = new_method_call(
            SERVICE,
            "Notify",
            "susssasa{sv}i",
            (
                "Social Inbox",
                self._shown.get(notice.key, 0),
                "socialinbox",
                notice.title,
                body,
                ["default", "Open"],
                hints,
                -1,
            ),
        )
        return int(unwrap_msg(await router.send_and_get_reply(call))[0])

    async def _listen(self, queue: "asyncio.Queue[Message]") -> None:
        while True:
            message = await queue.get()
            member = message.header.fields.get(HeaderFields.member)
            notice = self._notices.get(message.body[0]) if message.body else None
            if notice is None:
                continue
            if member == "ActionInvoked":
                notice.opened()
            elif member == "NotificationClosed":
                self._notices.pop(message.body[0], None)
                if self._shown.get(notice.key) == message.body[0]:
                    del self._shown[notice.key]

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
