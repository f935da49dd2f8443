"""A pasted picture goes out on every network that takes one, and is seen in the thread."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.message import AttachmentKind, Direction
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Route
from socialinbox.networks.registry import all_rules
from socialinbox.sandbox.worldfile import Item
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import shop

pytestmark = pytest.mark.e2e

PNG = "image/png"


def places_with_pictures() -> list[str]:
    """Every place at which our message may carry a picture."""
    found = {
        rules.place_of[kind]: None
        for rules in all_rules().values()
        for kind, limits in rules.files.items()
        if limits.count and any(PNG in (t, t.replace("*", "png")) for t in limits.largest)
    }
    return list(found)


def test_these_take_pictures() -> None:
    assert {NetworkName(name) for name in places_with_pictures()} >= {"x", "facebook", "messenger"}


def picture_sent(desk: Desk) -> Entry | None:
    """Our newest message, if it carries a picture."""
    newest = desk.entries[-1] if desk.entries else None
    if newest is None or newest.direction is not Direction.OUT:
        return None
    return newest if any(a.kind is AttachmentKind.IMAGE for a in newest.attachments) else None


def newest(desk: Desk) -> Entry:
    """The last message of the thread."""
    return desk.entries[-1]


def drawn(desk: Desk, entry: Entry) -> int:
    """How many of a message's pictures the thread draws itself."""
    page = desk.window.page
    found = page.view._delegate.at(page.model.index(page.model.row_of(entry.id)))
    return 0 if found is None else sum(p.pixmap is not None for p in found.pictures)


def is_shown(desk: Desk, entry: Entry) -> bool:
    """Whether the thread draws the picture itself."""
    return drawn(desk, entry) > 0


async def test_a_customers_picture_is_looked_at_large_and_the_keys_come_back(
    start: Start,
) -> None:
    world = shop()
    two = ["wheel", "ana"]
    world.items.append(Item("pictures", "facebook", "dm", "ben", "-1m", "Like this", pictures=two))
    async with start(world) as desk:
        await desk.open(await desk.customer("Ben Ito", "messenger"))
        entry = next(one for one in desk.entries if one.attachments)
        await until(lambda: drawn(desk, entry) == len(two), "the pictures in the thread")
        view, model = desk.window.page.view, desk.window.page.model
        view.setFocus()
        view.setCurrentIndex(model.index(model.row_of(entry.id)))
        desk.press(Key.Key_Return)
        viewer = desk.window.sheets.viewer
        await until(viewer.isVisible, "the viewer")
        await until(lambda: viewer.words.text().startswith("1 of 2"), "the first")
        desk.press(Key.Key_Right)
        await until(lambda: viewer.words.text().startswith("2 of 2"), "the next one")
        await until(viewer.larger.isEnabled, "it can be magnified")
        whole = viewer.canvas.scale
        desk.press(Key.Key_Plus)
        await until(lambda: viewer.canvas.scale > whole, "larger")
        desk.press(Key.Key_Escape)
        assert not viewer.isVisible()
        assert desk.focus() is view


async def way_to(desk: Desk, place: str) -> Route | None:
    """The way of the shown customer to a place, where it is open."""
    customer = desk.window.page.customer
    assert customer is not None
    routes = await desk.window._around.inbox.routes(customer)
    return next((r for r in routes if r.allowed and r.place.name == place), None)


@pytest.mark.parametrize("place", places_with_pictures())
async def test_pasted_sent_and_confirmed(start: Start, place: str) -> None:
    async with start(shop()) as desk:
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        if await way_to(desk, place) is None:
            pytest.skip(f"nobody here can be answered on {place}")
        composer = desk.window.page.composer
        desk.press(Key.Key_R)
        await desk.choose_place(place)
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(QColor("orange"))
        QGuiApplication.clipboard().setImage(image)
        desk.press(Key.Key_V, Held.ControlModifier)
        await until(lambda: composer.files.tiles, "the tile")
        (tile,) = composer.files.tiles
        assert tile.isVisible()
        QTest.keyClicks(tile.alt, "An orange hub")
        route = composer.route
        assert route is not None
        words = ""
        if desk.window._around.inbox.file_limits(route).with_words:
            words = f"Like this one, on {place}"
            QTest.keyClicks(composer.editor, words)
        assert composer.problem() is None
        QTest.keyClick(composer.editor, Key.Key_Return, Held.ControlModifier)
        await until(lambda: picture_sent(desk), "our message")

        def confirmed() -> bool:
            entry = picture_sent(desk)
            mark = entry.delivery if entry is not None else None
            return mark is not None and mark.state is DeliveryState.CONFIRMED

        await until(confirmed, f"the confirmation on {place}")
        await until(lambda: is_shown(desk, newest(desk)), "the picture in the thread")
        entry = newest(desk)
        if words:
            assert words in entry.text
            assert desk.times_in_world(words) == 1
        world = desk.sandbox.world.things.values()
        held = [one for one in world if one.by_client and (one.pictures or one.extra)]
        assert len(held) == 1, "the network has the picture, once"
        await desk.app.inbox.sync_now()
        sent = [e for e in desk.entries if e.direction is Direction.OUT and e.attachments]
        assert len(sent) == 1, "read back it is the same message, not another"
