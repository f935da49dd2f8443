"""Colours can be read, icons are there, initials make sense."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontDatabase, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import socialinbox.ui
from socialinbox.config.resources import resource
from socialinbox.networks.registry import all_places
from socialinbox.ui.theme.avatars import ground, initials
from socialinbox.ui.theme.icons import DIRECTED, icon, mark
from socialinbox.ui.theme.metrics import COMPACT
from socialinbox.ui.theme.palette import AVATARS, DARK, LIGHT, PLACEHOLDER, Palette, contrast
from socialinbox.ui.theme.style import style_sheet
from socialinbox.ui.theme.tags import LIGHT as TAGS
from socialinbox.ui.theme.tags import tag_colours
from socialinbox.ui.theme.theme import SMALLEST, Scheme, Theme
from socialinbox.ui.theme.type import Type, font, pixels
from socialinbox.ui.threads.delegate import CHIP_COLOURS
from socialinbox.ui.typesetting import set_text
from tests import mouse
from tests.ui.conftest import Open, until

TEXT_ON = [
    ("text_1", ("window", "side", "pane", "hover", "selected", "bubble_in", "bubble_out")),
    ("text_2", ("window", "side", "pane", "hover", "selected")),
    ("text_3", ("window", "side", "pane")),
    ("accent", ("pane", "bubble_in", "bubble_out", "side", "selected", "window")),
    ("on_accent", ("accent", "accent_hover", "bad")),
    ("note_text", ("note", "pane")),
    ("warn", ("warn_ground", "pane", "side")),
    ("bad", ("bad_ground", "pane", "side")),
    ("good", ("side", "pane")),
    ("pane", ("text_1",)),
    ("text_1", ("mark",)),
]
"""Words on grounds; the last is a toast."""
SIGNS_ON = [
    ("text_2", ("side", "pane", "hover", "selected", "bubble_in")),
    ("text_3", ("side", "pane", "hover", "window")),
    ("accent", ("pane", "side", "selected", "window", "bubble_in", "bubble_out")),
    ("warn", ("pane", "hover", "selected", "warn_ground")),
    ("bad", ("pane", "side", "bad_ground", "selected")),
    ("good", ("pane", "side", "hover", "selected")),
    ("note_text", ("note",)),
]
"""Icons, dots, rings and edges of the focus."""
ICONS = (
    "inbox clock ring star star-filled check search clip note undo person warning settings eye "
    "reply link"
)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("role", "grounds"), TEXT_ON, ids=[role for role, _ in TEXT_ON])
def test_words_stand_out(palette: Palette, role: str, grounds: tuple[str, ...]) -> None:
    for under in grounds:
        found = contrast(getattr(palette, role), getattr(palette, under))
        assert found >= 4.5, f"{role} on {under}: {found:.2f}"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("role", "grounds"), SIGNS_ON, ids=[role for role, _ in SIGNS_ON])
def test_signs_can_be_told_apart(palette: Palette, role: str, grounds: tuple[str, ...]) -> None:
    for under in grounds:
        found = contrast(getattr(palette, role), getattr(palette, under))
        assert found >= 3.0, f"{role} on {under}: {found:.2f}"


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_words_on_chips_stand_out(palette: Palette) -> None:
    for back, front in CHIP_COLOURS.values():
        for under in (back, "pane"):
            found = contrast(getattr(palette, front), getattr(palette, under))
            assert found >= 4.5, f"{front} on {under}: {found:.2f}"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_words_on_tags_stand_out(dark: bool) -> None:
    for number in range(len(TAGS)):
        back, front = tag_colours(number, dark)
        assert contrast(back, front) >= 4.5, (number, back, front)


def test_initials_stand_out() -> None:
    for colour in (*AVATARS, PLACEHOLDER):
        assert contrast("#ffffff", colour) >= 4.5, colour


async def test_the_size_of_the_text_moves_everything_with_words(
    qapp: QApplication, opened: Open
) -> None:
    async with opened() as stage:
        theme, window = stage.around.theme, stage.window
        small = pixels(Type.BODY)
        tall = window.threads.view.rowHeight(0)
        bar, item = window.page.more.height(), window.sidebar.to_do.height()
        theme.set_text_size(150)
        await until(lambda: window.threads.view.rowHeight(0) > tall)
        await stage.settle()
        assert pixels(Type.BODY) == round(small * 1.5)
        assert window.threads.view.rowHeight(0) == pytest.approx(tall * 1.5, abs=2)
        assert window.page.more.height() == pytest.approx(bar * 1.5, abs=2)
        assert window.sidebar.to_do.height() == pytest.approx(item * 1.5, abs=2)
        theme.set_text_size(100)
        assert pixels(Type.BODY) == small
        theme.set_text_size(5)
        assert theme.text_size == SMALLEST
        theme.set_text_size(100)


async def test_density_is_of_the_whole_window(opened: Open) -> None:
    async with opened() as stage:
        view = stage.window.threads.view
        tall = view.rowHeight(0)
        stage.around.theme.set_density(COMPACT)
        await until(lambda: view.rowHeight(0) < tall)


def test_nothing_moves_where_the_desktop_wants_no_movement(qapp: QApplication) -> None:
    still = Theme(qapp, Scheme.LIGHT, moves=lambda: False)
    lively = Theme(qapp, Scheme.LIGHT, moves=lambda: True)
    assert still.duration == 0
    assert 0 < lively.duration <= 150
    lively.let_move(False)
    assert lively.duration == 0
    for theme in (still, lively):
        theme.deleteLater()


def test_icons_that_point_turn_round_with_the_reading(qapp: QApplication) -> None:
    def flipped(name: str) -> bool:
        plain, turned = (icon(name, "#000000", 16, 2.0, way).toImage() for way in (False, True))
        return plain != turned

    assert flipped("reply")
    assert not flipped("clock")
    assert all(resource("icons", f"{name}.svg").is_file() for name in DIRECTED)


def test_every_icon_that_is_named_is_there() -> None:
    source = Path(socialinbox.ui.__file__).parent
    named = set()
    for file in source.rglob("*.py"):
        words = file.read_text("utf-8")
        named |= set(re.findall(r"(?:with_icon|\.icon)\(\"([a-z-]+)\"", words))
        named |= set(re.findall(r"IconButton\(\s*[\w.]+,\s*\"([a-z-]+)\"", words))
    assert len(named) > 15
    missing = [name for name in named if not resource("icons", f"{name}.svg").is_file()]
    assert not missing


async def test_the_thin_bar_moves_the_list_and_takes_no_room(opened: Open) -> None:
    async with opened() as stage:
        view = stage.window.threads.view
        view.setFixedHeight(120)
        await stage.settle()
        bar = view.thin_bar
        assert view.viewport().width() == view.width()
        scroll = view.verticalScrollBar()
        await until(lambda: scroll.maximum() > 0)
        before = bar.thumb()
        below = QPoint(bar.width() - 4, bar.height() - 3)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=below)
        assert scroll.value() > 0
        assert bar.thumb().top() > before.top()
        at = QPoint(bar.width() - 4, round(bar.thumb().top()) + 4)
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
        mouse.move(bar, QPoint(bar.width() - 4, 0), Qt.MouseButton.LeftButton)
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton)
        assert scroll.value() == 0


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mara Kessler", "MK"),
        ("mara", "M"),
        ("Ana María de la Cruz", "AC"),
        ("@harbour_bikes", "HB"),
        ("王小明", "小明"),
        ("ليلى حدّاد", "ليلى"),
        ("🚲 🚲", "🚲"),
        ("‍ ", "?"),
        ("", "?"),
        ("Élodie", "É"),
    ],
)
def test_initials(name: str, expected: str) -> None:
    assert initials(name) == expected


def test_the_same_name_always_has_the_same_colour() -> None:
    assert ground("Mara Kessler") == ground("mara kessler")
    assert ground("x", placeholder=True) == PLACEHOLDER


def test_icons_take_their_colour(qapp: QApplication) -> None:
    for name in ICONS.split():
        drawn = icon(name, "#b92c2c", 16, 2.0)
        assert not drawn.isNull(), name
        image = drawn.toImage()
        seen = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert seen <= {"#b92c2c"}, name


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_icons_and_marks_are_drawn_at_the_screens_own_scale(qapp: QApplication, dpr: float) -> None:
    def both(at: float) -> tuple[QPixmap, QPixmap]:
        return icon("clock", "#000000", 16, at), mark("youtube", False, 16, at)

    for drawn, small in zip(both(dpr), both(1.0), strict=True):
        assert drawn.devicePixelRatio() == dpr
        assert (drawn.width(), drawn.height()) == (16 * dpr, 16 * dpr)
        if dpr > 1:
            assert small.toImage().scaled(drawn.size()) != drawn.toImage(), "blown up"


WRITTEN = {
    QFontDatabase.WritingSystem.Japanese: "もう一つ質問があります",
    QFontDatabase.WritingSystem.SimplifiedChinese: "王小明",
    QFontDatabase.WritingSystem.Korean: "자전거",
    QFontDatabase.WritingSystem.Arabic: "شكراً",
    None: "🚲😬",
}
"""A few words of each; None is emoji, which Qt counts among no writing."""


@pytest.mark.parametrize("writing", WRITTEN, ids=lambda one: one.name if one else "Emoji")
def test_every_writing_has_its_letters(
    qapp: QApplication, writing: QFontDatabase.WritingSystem | None
) -> None:
    if writing is None:
        found = any("emoji" in family.casefold() for family in QFontDatabase.families())
    else:
        found = bool(QFontDatabase.families(writing))
    if not found:
        pytest.skip("no font of it is installed")
    made, _, _ = set_text(WRITTEN[writing], font(Type.BODY), 400, [])
    runs = made.glyphRuns()
    assert runs
    for run in runs:
        # What a font has no letter for is its glyph 0, an empty box.
        assert 0 not in run.glyphIndexes(), run.rawFont().familyName()


def test_a_missing_icon_draws_nothing(qapp: QApplication) -> None:
    assert icon("no-such-icon", "#000000", 16, 1.0).isNull()
    assert mark("no-such-mark", True, 13, 1.0).isNull()


def test_every_place_has_its_mark(qapp: QApplication) -> None:
    missing = [p.name for p in all_places().values() if mark(p.mark, False, 13, 1.0).isNull()]
    assert not missing


def test_resources_are_found_beside_the_checkout() -> None:
    assert resource("marks", "youtube.svg").is_file()
    assert not resource("marks", "nothing.svg").exists()


@pytest.mark.parametrize("size", [11, 12, 13, 15, 26])
def test_what_is_round_at_its_ends_stays_round_at_every_size(
    size: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("socialinbox.ui.theme.type.base", lambda: size)
    rules = re.findall(r'QPushButton\[kind="pill"\](?::focus)? {[^}]*}', style_sheet(LIGHT))
    heights = [int(found) for one in rules for found in re.findall(r"min-height: (\d+)px", one)]
    (radius,) = (int(found) for one in rules for found in re.findall(r"radius: (\d+)px", one))
    plain, focused = heights
    assert radius * 2 <= min(plain + 2, focused + 4)
