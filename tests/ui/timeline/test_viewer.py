"""Pictures large: opened by key, next and previous, magnified, broken ones said, focus back."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from socialinbox.config.profile import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Attachment, AttachmentKind, Direction
from socialinbox.domain.views import Entry
from socialinbox.storage.files import write_file
from socialinbox.ui.lending import Lending
from socialinbox.ui.pictures import LocalPictures
from socialinbox.ui.timeline.viewer import Viewer
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.local_pictures import pictures_of
from tests.ui.people import NOW

TOMAS = CustomerId(2)
Key = Qt.Key
PDF = b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    folder = tmp_path / "profile"
    folder.mkdir()
    return Profile(folder, "test")


def keep_picture(
    profile: Profile, url: str, colour: str, width: int = 3000, height: int = 2000
) -> None:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    drawn = profile.folder / "drawn.png"
    assert image.save(str(drawn))
    write_file(profile, url, drawn.read_bytes())


def picture(url: str, name: str = "hub.png") -> Attachment:
    return Attachment(AttachmentKind.IMAGE, url, name)


class Opener:
    """What the desktop was asked to open."""

    def __init__(self) -> None:
        self.urls: list[str] = []
        self.files: list[Path] = []
        self.works = True

    def url(self, url: str) -> bool:
        self.urls.append(url)
        return self.works

    def file(self, path: Path) -> bool:
        self.files.append(path)
        return self.works


@asynccontextmanager
async def with_pictures(
    opened: Open, inbox: FakeInbox, profile: Profile, attachments: list[list[Attachment]]
) -> AsyncIterator[tuple[Stage, Opener]]:
    """Tomas's newest incoming messages have these attachments, the last list at the newest."""
    received = [e for e in inbox.made[TOMAS].entries if e.direction is Direction.IN]
    received = received[-len(attachments) :]
    assert len(received) == len(attachments)
    for entry, files in zip(received, attachments, strict=True):
        inbox.replace(entry.id, attachments=tuple(files))
    async with opened(**pictures_of(profile), lending=Lending(profile)) as stage:
        opener = Opener()
        stage.around.open_url, stage.around.open_file = opener.url, opener.file
        await stage.open(TOMAS)
        stage.window.page.focus_messages()
        await stage.settle()
        yield stage, opener


def look_afresh(stage: Stage, profile: Profile) -> None:
    """Nothing is decoded yet."""
    fresh = LocalPictures(profile, lambda _url: None)
    fresh.decode_in(stage.tasks)
    fresh.hear(stage.window.arriving.come)
    stage.around.pictures, stage.around.picture_comes = fresh, fresh.coming


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, held)


def newest(stage: Stage) -> Entry:
    received = [e for e in stage.window.page.model.entries if e.direction is Direction.IN]
    return received[-1]


def choose_newest(stage: Stage) -> None:
    view, model = stage.window.page.view, stage.window.page.model
    view.setCurrentIndex(model.index(model.row_of(newest(stage).id)))


def look(stage: Stage) -> Viewer:
    choose_newest(stage)
    press(Key.Key_Return)
    viewer = stage.window.sheets.viewer
    assert viewer.isVisible()
    return viewer


async def test_by_keys_from_one_to_the_next_and_back_to_the_thread(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    for url, colour in (("https://a.example/1", "red"), ("https://a.example/2", "green")):
        keep_picture(profile, url, colour)
    files = [[picture("https://a.example/1"), picture("https://a.example/2", "rim.png")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, _opener):
        before = QApplication.focusWidget()
        viewer = look(stage)
        assert viewer.words.text().startswith("1 of 2")
        assert not viewer.back.isEnabled()
        press(Key.Key_Right)
        assert viewer.words.text().startswith("2 of 2")
        assert "rim.png" in viewer.words.text()
        assert viewer.canvas.accessibleName() == viewer.words.text()
        press(Key.Key_Right)
        assert viewer.shown.number == 1, "it stops at the end"
        assert not viewer.on.isEnabled()
        viewer.back.click()
        assert viewer.shown.number == 0
        viewer.setFocus()
        press(Key.Key_Escape)
        assert not viewer.isVisible()
        assert QApplication.focusWidget() is before


async def test_larger_smaller_and_moved(opened: Open, inbox: FakeInbox, profile: Profile) -> None:
    keep_picture(profile, "https://a.example/1", "red")
    keep_picture(profile, "https://a.example/2", "green")
    files = [[picture("https://a.example/1"), picture("https://a.example/2")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, _opener):
        viewer = look(stage)
        canvas = viewer.canvas
        whole = canvas.scale
        assert canvas.fitted
        assert whole < 1
        assert canvas.place().width() <= canvas.width()
        assert not viewer.smaller.isEnabled()
        press(Key.Key_Plus)
        assert canvas.scale == pytest.approx(whole * 1.25)
        assert viewer.size_words.text() == f"{round(canvas.scale * 100)} %"
        left = canvas.place().left()
        press(Key.Key_Left)
        assert viewer.shown.number == 0, "a magnified picture is moved"
        assert canvas.place().left() > left
        for _ in range(40):
            press(Key.Key_Left)
        assert canvas.place().left() == pytest.approx(0), "its edge comes no further in"
        press(Key.Key_1)
        assert canvas.scale == 1
        press(Key.Key_0)
        assert canvas.fitted
        for _ in range(40):
            press(Key.Key_Plus)
        assert canvas.scale == 8
        press(Key.Key_0)
        at = QPointF(canvas.width() / 4, canvas.height() / 4)
        under = (at - canvas.place().topLeft()) / canvas.scale
        canvas.zoom(3, at)
        now = (at - canvas.place().topLeft()) / canvas.scale
        assert (now.x(), now.y()) == pytest.approx((under.x(), under.y()), abs=1)
        for _ in range(5):
            press(Key.Key_Minus)
        assert canvas.fitted, "smaller than whole is whole"
        press(Key.Key_Right)
        assert viewer.shown.number == 1


async def test_a_large_picture_comes_into_the_viewer_once_it_is_decoded(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    keep_picture(profile, "https://a.example/1", "red")
    keep_picture(profile, "https://a.example/2", "green")
    files = [[picture("https://a.example/1"), picture("https://a.example/2")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, _opener):
        viewer = look(stage)
        # As where others had to make room for the first ones.
        look_afresh(stage, profile)
        press(Key.Key_Right)
        assert viewer.canvas.words == "Loading…"
        await until(lambda: viewer.canvas.words == "", "the picture")
        assert viewer.canvas.fitted
        assert viewer.larger.isEnabled()


async def test_a_broken_copy_says_so_and_goes_on(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    keep_picture(profile, "https://a.example/1", "red")
    keep_picture(profile, "https://a.example/2", "green")
    files = [[picture("https://a.example/1"), picture("https://a.example/2")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, _opener):
        viewer = look(stage)
        # Between the list and the look the second one is damaged.
        profile.media_file("https://a.example/2").write_bytes(b"\x89PNG\r\n\x1a\nhalf")
        look_afresh(stage, profile)
        press(Key.Key_Right)
        await until(lambda: "damaged or gone" in viewer.canvas.words, "that it can't be shown")
        assert "damaged or gone" in viewer.canvas.accessibleName()
        assert not viewer.larger.isEnabled()
        assert viewer.size_words.text() == ""
        press(Key.Key_Plus)
        assert viewer.canvas.fitted
        press(Key.Key_Left)
        await until(lambda: viewer.canvas.words == "", "the other one")


async def test_the_kept_copy_opens_elsewhere_and_never_its_address(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    keep_picture(profile, "https://a.example/1", "red", 300, 200)
    files = [[picture("https://a.example/1", "my hub.png")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, opener):
        viewer = look(stage)
        press(Key.Key_F)
        await until(lambda: opener.files, "the file")
        lent = opener.files[0]
        assert lent.name == "my hub.png"
        assert lent.read_bytes().startswith(b"\x89PNG")
        press(Key.Key_O)
        assert opener.urls == ([viewer.shown.original] if viewer.shown.original else [])
        assert "https://a.example/1" not in opener.urls
    assert not lent.exists(), "the copy goes with the window"


async def test_files_open_from_the_kept_copy(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    write_file(profile, "https://a.example/offer", PDF)
    files = [[Attachment(AttachmentKind.FILE, "https://a.example/offer", "offer.pdf", size=2048)]]
    async with with_pictures(opened, inbox, profile, files) as (stage, opener):
        choose_newest(stage)
        menu = stage.window.page.view.menu_for(newest(stage))
        (words,) = [a.text() for a in menu.actions() if a.text().startswith("Open: ")]
        assert "offer.pdf" in words
        assert "2.0 kB" in words
        press(Key.Key_Return)
        await until(lambda: opener.files, "the file")
        assert opener.files[0].name == "offer.pdf"
        assert opener.files[0].read_bytes() == PDF
        assert opener.urls == []


async def test_where_no_copy_is_kept_the_owner_is_told(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    url = "https://a.example/offer"
    files = [[Attachment(AttachmentKind.FILE, url, "offer.pdf")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, opener):
        choose_newest(stage)
        press(Key.Key_Return)
        await until(lambda: opener.urls, "the browser")
        assert opener.urls == [url]
        place = stage.around.places[newest(stage).place].label
        said = f"No copy is kept here: the browser opens it at {place}."
        assert stage.window.toast.words == said
        opener.works = False
        press(Key.Key_Return)
        await until(lambda: len(opener.urls) == 2, "the browser")
        assert "clipboard" in stage.window.toast.words
        assert QApplication.clipboard().text() == url


async def test_an_address_that_has_ended_is_not_opened(
    opened: Open, inbox: FakeInbox, profile: Profile
) -> None:
    ended = int((NOW - timedelta(days=3)).timestamp())
    url = f"https://cdn.fbsbx.com/offer.pdf?oh=0&oe={ended:X}"
    files = [[Attachment(AttachmentKind.FILE, url, "offer.pdf")]]
    async with with_pictures(opened, inbox, profile, files) as (stage, opener):
        choose_newest(stage)
        press(Key.Key_Return)
        await until(lambda: stage.window.toast.isVisible(), "the word")
        assert "its address at" in stage.window.toast.words
        assert "ended on 17 Nov" in stage.window.toast.words
        assert opener.urls == []


async def test_one_menu_for_the_menu_key(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(TOMAS)
        stage.window.page.focus_messages()
        view = stage.window.page.view
        press(Key.Key_Menu)
        at = view.viewport().rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        # What X11 and Windows make of the same key besides.
        QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
        menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
        assert len(menus) == 1
        menus[0].close()
        QApplication.sendEvent(view, QContextMenuEvent(reason, at, view.mapToGlobal(at)))
        menus = [menu for menu in view.findChildren(QMenu) if menu.isVisible()]
        assert len(menus) == 1
        menus[0].close()
