"""A stand-in for the desktop's notification service, on a bus of its own."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.keychain_session import BUS

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
INTERFACE = """<node><interface name="org.freedesktop.Notifications">
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/>
<arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationReplied"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
"""What libraries ask for that make their calls from it."""


@contextmanager
def bus_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A session bus that starts no services; skips where D-Bus is absent."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    config = folder / "bus.conf"
    config.write_text(BUS)
    bus = subprocess.Popen(
        [program, f"--config-file={config}", "--nofork", "--print-address"],
        env={"PATH": os.environ["PATH"]},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert bus.stdout is not None
    try:
        address = bus.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
    finally:
        bus.terminate()
        bus.wait(timeout=10)
        bus.stdout.close()


class DesktopService:
    """Keeps every Notify call; `press` is the owner's press on a notice."""

    def __init__(self, capabilities: tuple[str, ...] = ("body", "body-markup", "actions")) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.there: dict[int, tuple[Any, ...]] = {}
        """What is on the screen, by number."""
        self._capabilities = list(capabilities)
        self._next = 0

    async def __aenter__(self) -> "DesktopService":
        from jeepney import message_bus
        from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

        self._connection = await open_dbus_connection("SESSION")
        async with DBusRouter(self._connection) as router:
            await Proxy(message_bus, router).RequestName(NAME)
        self._serving = asyncio.create_task(self._serve())
        return self

    async def __aexit__(self, *_: object) -> None:
        self._serving.cancel()
        await asyncio.gather(self._serving, return_exceptions=True)
        await self._connection.close()

    async def _serve(self) -> None:
        from jeepney import HeaderFields, new_method_return

        while True:
            call = await self._connection.receive()
            member = call.header.fields.get(HeaderFields.member)
            if member == "Introspect":
                await self._connection.send(new_method_return(call, "s", (INTERFACE,)))
            elif member == "GetServerInformation":
                facts = ("stand-in", "tests", "1", "1.2")
                await self._connection.send(new_method_return(call, "ssss", facts))
            elif member == "GetCapabilities":
                await self._connection.send(new_method_return(call, "as", (self._capabilities,)))
            elif member == "Notify":
                self.calls.append(call.body)
                replaced = call.body[1]
                self._next += not replaced
                self.there[replaced or self._next] = call.body
                await self._connection.send(new_method_return(call, "u", (replaced or self._next,)))
            elif member == "CloseNotification":
                await self._connection.send(new_method_return(call))
                await self.close(call.body[0], by_call=True)

    def shown(self) -> list[tuple[str, str]]:
        """Titles and bodies on the screen, oldest first."""
        return [(body[3], body[4]) for body in self.there.values()]

    async def press(self, number: int, action: str = "default") -> None:
        """The owner presses a notice, or a button on it."""
        await self._emit("ActionInvoked", "us", number, action)

    async def reply(self, number: int, text: str) -> None:
        """The owner types a reply into a notice and sends it."""
        await self._emit("NotificationReplied", "us", number, text)

    async def close(self, number: int, *, by_call: bool = False) -> None:
        """A notice goes, because the owner has waved it away or the program has taken it back."""
        self.there.pop(number, None)
        await self._emit("NotificationClosed", "uu", number, 3 if by_call else 2)

    async def _emit(self, member: str, signature: str, *body: object) -> None:
        from jeepney import DBusAddress, new_signal

        emitter = DBusAddress(PATH, interface=NAME)
        await self._connection.send(new_signal(emitter, member, signature, body))
