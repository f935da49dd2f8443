"""The menu beside Send: when the reply is to leave."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.inbox.send_times import send_times
from socialinbox.networks.contract import Route
from socialinbox.ui.leaving.words import time_words, too_late
from socialinbox.ui.words import tr, when_due


def later_menu(
    route: Route | None,
    now: datetime,
    chosen: Callable[[datetime], object],
    pick: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """The quick choices, each with its moment, and one to say any; what is too late is grey."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    for choice, at in send_times(now):
        action = menu.addAction(f"{time_words(choice)}\t{when_due(at, now)}", partial(chosen, at))
        why_not = too_late(route, at, now) if route is not None else None
        if why_not is not None:
            action.setText(f"{time_words(choice)} — {why_not}")
            action.setEnabled(False)
    menu.addSeparator()
    menu.addAction(tr("Pick a day and time…"), pick)
    return menu
