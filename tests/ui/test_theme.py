"""Colours can be read, icons are there, initials make sense."""

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.config.resources import resource
from socialinbox.networks.registry import all_places
from socialinbox.ui.theme.avatars import ground, initials
from socialinbox.ui.theme.icons import icon, mark
from socialinbox.ui.theme.palette import AVATARS, DARK, LIGHT, PLACEHOLDER, Palette, contrast

TEXT_ON = [
    ("text_1", ("window", "side", "pane", "hover", "selected", "bubble_in", "bubble_out")),
    ("text_2", ("window", "side", "pane", "hover", "selected")),
    ("text_3", ("window", "side", "pane")),
    ("accent", ("pane", "bubble_in", "bubble_out", "side", "selected")),
    ("on_accent", ("accent", "accent_hover")),
    ("note_text", ("note",)),
    ("warn", ("warn_ground", "pane")),
    ("bad", ("bad_ground", "pane")),
    ("good", ("side", "pane")),
]
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


def test_initials_stand_out() -> None:
    for colour in (*AVATARS, PLACEHOLDER):
        assert contrast("#ffffff", colour) >= 4.0, colour


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Mara Kessler", "MK"),
        ("mara", "M"),
        ("Ana María de la Cruz", "AC"),
        ("@harbour_bikes", "HB"),
        ("王小明", "小明"),
        ("ليلى حدّاد", "ليلى"),
        ("🚲", "?"),
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


def test_a_missing_icon_draws_nothing(qapp: QApplication) -> None:
    assert icon("no-such-icon", "#000000", 16, 1.0).isNull()
    assert mark("no-such-mark", True, 13, 1.0).isNull()


def test_every_place_has_its_mark(qapp: QApplication) -> None:
    missing = [p.name for p in all_places().values() if mark(p.mark, False, 13, 1.0).isNull()]
    assert not missing


def test_resources_are_found_beside_the_checkout() -> None:
    assert resource("marks", "youtube.svg").is_file()
    assert not resource("marks", "nothing.svg").exists()
