"""What a colour says is said by a shape or a word as well: seen in grey, states still differ."""

from itertools import combinations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from socialinbox.domain.account import AccountState
from socialinbox.ui.sidebar.health import SHAPES
from socialinbox.ui.sidebar.items import Health, Item
from socialinbox.ui.theme.theme import Scheme, Theme

WIDE, TALL = 200, 32
FAR = 40
"""How far apart two greys are at least for somebody to tell them, of 255."""
ENOUGH = 6
"""Pixels."""


def outline(widget: QWidget) -> set[tuple[int, int]]:
    """Where something is drawn, whatever its colour."""
    grey = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = grey.pixelColor(1, grey.height() // 2).value()
    return {
        (x, y)
        for x in range(grey.width())
        for y in range(grey.height())
        if abs(grey.pixelColor(x, y).value() - ground) > FAR
    }


def item(theme: Theme, health: Health) -> Item:
    made = Item(theme, "Harbour Bikes")
    made.resize(WIDE, TALL)
    made.set_health(health, "words")
    return made


def test_how_an_account_is_doing_is_a_shape(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    shapes = {health: outline(item(theme, health)) for health in Health}
    for one, other in combinations(Health, 2):
        assert len(shapes[one] ^ shapes[other]) >= ENOUGH, (one, other)
    assert set(SHAPES) == set(AccountState)
    theme.deleteLater()


def test_an_urgent_number_has_a_sign(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    plain, urgent = Item(theme, "Waiting"), Item(theme, "Waiting")
    for one in (plain, urgent):
        one.resize(WIDE, TALL)
    plain.set_count(12)
    urgent.set_count(12, 3, "3 windows close soon")
    assert len(outline(urgent) - outline(plain)) >= ENOUGH
    assert urgent.accessibleName() == "Waiting, 12, 3 windows close soon"
    theme.deleteLater()


def test_the_chosen_of_several_is_bold(qapp: QApplication) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    button = QPushButton("Comfortable")
    button.setProperty("kind", "option")
    button.setCheckable(True)
    button.resize(WIDE, TALL)
    button.ensurePolished()
    free = outline(button)
    button.setChecked(True)
    assert len(outline(button) ^ free) >= 20
    theme.deleteLater()
