"""A thread is saved, the networks are gone, the program is started anew: it opens whole."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.app import App
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import open_profile
from socialinbox.domain.message import AttachmentKind
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.sandbox.worldfile import Item, WorldFile
from tests.e2e.conftest import Desk, Key, Start, program, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e
OLD = "an old picture of a wheel"


def world() -> WorldFile:
    """Ben has sent a picture four months ago, which nobody has looked at since."""
    made = small_world()
    made.items.append(Item("old", "facebook", "dm", "ben", "-120d", OLD, pictures=["wheel"]))
    return made


async def with_old(app: App) -> tuple[int, list[Entry]]:
    for row in await app.inbox.threads(ThreadQuery(Box.ALL), None, 500):
        entries = await app.inbox.whole(row.id)
        if any(OLD in entry.text for entry in entries):
            return row.id, entries
    raise AssertionError("the old message is not there")


def pictures(entries: list[Entry]) -> list[str]:
    return [
        one.url
        for entry in entries
        for one in entry.attachments
        if one.url and one.kind is AttachmentKind.IMAGE
    ]


async def save(desk: Desk) -> list[Entry]:
    """Save the thread by its key; the pictures come by themselves."""
    customer, entries = await with_old(desk.app)
    desk.window.open_thread(customer)
    await until(lambda: desk.window.page.customer == customer, "the thread")
    urls = pictures(entries)
    assert urls
    desk.window.threads.view.setFocus()
    desk.press(Key.Key_S)
    # Its picture may have come before: only the count tells that it is kept.
    async with asyncio.timeout(20):
        while (await desk.app.inbox.counts()).saved != 1:
            await asyncio.sleep(0.02)
    for url in urls:
        await until(desk.app.profile.media_file(url).exists, "its picture")
    return entries


async def test_opened_whole_with_pictures_and_no_network(
    start: Start, qapp: QApplication, tmp_path: Path
) -> None:
    async with start(world()) as desk:
        before = await save(desk)
    # The practice networks have ended with their window; what follows has nobody to ask.
    app = App(open_profile(tmp_path / "profile"))
    async with program(qapp, startup_of(app, demo=False)) as window:
        window.sidebar.asked.emit(ThreadQuery(Box.SAVED))
        model = window.threads.model
        await until(lambda: model.query.box is Box.SAVED and model.rowCount() == 1, "the list")
        customer = model.ids[0]
        standing = (await app.inbox.keeping.saved([customer]))[customer]
        assert standing.whole
        assert standing.messages == len(before)
        window.open_thread(customer)
        await until(lambda: window.page.customer == customer, "the thread")
        window.threads.view.setFocus()
        window.keeper.open_window()
        own = window.keeper.windows[customer]
        await until(lambda: len(own.model.entries) == len(before), "its messages")
        assert [e.text for e in own.model.entries] == [e.text for e in before]
        shown = window.page._around.pictures
        for url in pictures(before):
            await until(lambda url=url: shown(url) is not None, "the picture")  # type: ignore[misc]
        own.close()
        await asyncio.sleep(0.05)
