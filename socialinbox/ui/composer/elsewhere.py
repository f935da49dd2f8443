"""Offers to go on in private where a reply would be public."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.words import isolate, said


class Elsewhere(QPushButton):
    """`chosen` carries the way that was taken; nothing changes before the press."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self._route: Route | None = None
        self.clicked.connect(self._on_clicked)
        self.hide()

    def offer(self, routes: Sequence[Route], taken: Route) -> None:
        """Where the way taken is public, offer the best one that is open and private."""
        private = (r for r in routes if r.allowed and r.place.privacy is Privacy.PRIVATE)
        public = taken.place.privacy is Privacy.PUBLIC
        self._route = next(private, None) if public else None
        self.setVisible(self._route is not None)
        if self._route is None:
            return
        self.setText(self.tr("Continue on {place}").format(place=said(self._route.place.label)))
        name = self._route.to.author.name or self._route.to.author.handle
        words = self.tr("Only {name} reads it there.") if name else self.tr("It is private there.")
        self.setToolTip(words.format(name=isolate(name or "")))
        self.setAccessibleDescription(self.toolTip())

    def _on_clicked(self) -> None:
        if self._route is not None:
            self.chosen.emit(self._route)
