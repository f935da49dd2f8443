"""The menu at the foot of the sidebar: colours, height of the rows, the sheet of keys."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme
from socialinbox.ui.threads.view import ThreadsView


def settings_menu(
    theme: Theme, view: ThreadsView, show_keys: Callable[[], None], parent: QWidget
) -> QMenu:
    """A menu that goes away with its closing."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for scheme, words in (
        (Scheme.SYSTEM, menu.tr("Colours of the desktop")),
        (Scheme.LIGHT, menu.tr("Light")),
        (Scheme.DARK, menu.tr("Dark")),
    ):
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(scheme is theme.wanted)
        action.triggered.connect(lambda _=False, chosen=scheme: theme.want(chosen))
    menu.addSeparator()
    compact = menu.addAction(menu.tr("Compact rows"))
    compact.setCheckable(True)
    compact.setChecked(view.density.compact)
    compact.triggered.connect(lambda on: view.set_density(COMPACT if on else ROOMY))
    menu.addSeparator()
    menu.addAction(menu.tr("All keys (?)"), show_keys)
    return menu
