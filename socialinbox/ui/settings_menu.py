"""The menu at the foot of the sidebar: colours, height of the rows, the sheet of keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.config.settings.declared import COLOURS, DENSITY
from socialinbox.ui.settings.choices import Choices


def settings_menu(choices: Choices, show_keys: Callable[[], None], parent: QWidget) -> QMenu:
    """A menu that goes away with its closing."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for scheme, words in (
        ("system", menu.tr("Colours of the desktop")),
        ("light", menu.tr("Light")),
        ("dark", menu.tr("Dark")),
    ):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(scheme == choices[COLOURS])
        action.triggered.connect(lambda _=False, to=scheme: choices.change(COLOURS, to))
    menu.addSeparator()
    compact = menu.addAction(menu.tr("Compact rows"))
    compact.setCheckable(True)
    compact.setChecked(choices[DENSITY] == "compact")
    compact.triggered.connect(
        lambda on: choices.change(DENSITY, "compact" if on else "comfortable")
    )
    menu.addSeparator()
    menu.addAction(menu.tr("All keys (?)"), show_keys)
    return menu
