"""Offers to go on in private where a reply would be public."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import isolate, said

SIGN = 14


class Elsewhere(QPushButton):
    """`chosen` carries the way that was taken; nothing changes before the press."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "link")
        self._route: Route | None = None
        self._short = False
        theme.changed.connect(self._show)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, routes: Sequence[Route], taken: Route) -> None:
        """Where the way taken is public, offer the best one that is open and private."""
        private = (r for r in routes if r.allowed and r.place.privacy is Privacy.PRIVATE)
        public = taken.place.privacy is Privacy.PUBLIC
        self._route = next(private, None) if public else None
        self.setVisible(self._route is not None)
        self._show()

    def set_short(self, short: bool) -> None:
        """The place alone with the sign of what is private, or a sentence."""
        if short != self._short:
            self._short = short
            self._show()

    def _show(self) -> None:
        if self._route is None:
            return
        place = said(self._route.place.label)
        whole = self.tr("Continue on {place}").format(place=place)
        lock = self._theme.icon("lock", "accent", SIGN, self.devicePixelRatioF())
        self.setText(place if self._short else whole)
        self.setIcon(QIcon(lock) if self._short else QIcon())
        self.setAccessibleName(whole)
        name = self._route.to.author.name or self._route.to.author.handle
        words = self.tr("Only {name} reads it there.") if name else self.tr("It is private there.")
        who = words.format(name=isolate(name or ""))
        self.setToolTip(f"{whole}. {who}" if self._short else who)
        self.setAccessibleDescription(who)

    def _on_clicked(self) -> None:
        if self._route is not None:
            self.chosen.emit(self._route)
