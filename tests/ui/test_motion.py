"""A Linux desktop is asked through its portal whether things may move."""

import asyncio
from pathlib import Path

import pytest

from socialinbox.ui.theme.portal import portal_wants_motion, read_answer
from tests.ui.told.desktop_service import bus_alone


async def answering(moves: bool) -> tuple[asyncio.Task[None], asyncio.Event]:
    """A stand-in for the portal that answers each call."""
    from jeepney import HeaderFields, message_bus, new_method_return
    from jeepney.io.asyncio import DBusRouter, Proxy, open_dbus_connection

    ready = asyncio.Event()

    async def serve() -> None:
        connection = await open_dbus_connection("SESSION")
        async with DBusRouter(connection) as router:
            await Proxy(message_bus, router).RequestName("org.freedesktop.portal.Desktop")
        ready.set()
        try:
            while True:
                call = await connection.receive()
                if call.header.fields.get(HeaderFields.member) == "Read":
                    answer = ("v", ("b", moves))
                    await connection.send(new_method_return(call, "v", (answer,)))
        finally:
            await connection.close()

    serving = asyncio.create_task(serve())
    await ready.wait()
    return serving, ready


@pytest.mark.parametrize("moves", [True, False])
async def test_the_portal_is_believed(
    moves: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bus_alone(tmp_path, monkeypatch):
        serving, _ = await answering(moves)
        assert await portal_wants_motion() is moves
        serving.cancel()
        await asyncio.gather(serving, return_exceptions=True)


async def test_without_a_portal_or_a_bus_things_move(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with bus_alone(tmp_path, monkeypatch):
        assert await portal_wants_motion()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/none")
    assert await portal_wants_motion()


def test_an_answer_within_answers() -> None:
    assert read_answer((("v", ("b", False)),)) is False
    assert read_answer(("b", True)) is True
    assert read_answer("nonsense") is True
