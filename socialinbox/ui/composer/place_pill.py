"""Says where a reply goes, and lets the owner choose another way that is open."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from socialinbox.networks.contract import Route
from socialinbox.ui.parts import restyle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import MARK, Space
from socialinbox.ui.words import one_line, place_words, quoted, said, stretch, tr

WORDS = 42
NARROWEST = 96
"""Pixels the pill keeps where it is narrow."""
ELIDE = Qt.TextElideMode.ElideRight


def about(route: Route) -> str:
    """What a route answers, in a few words: “Five sounds…”, or the message itself."""
    subject = route.to.subject
    words = one_line(subject.text if subject and subject.text else route.to.text)
    cut = _cut(words)
    return quoted(cut) if cut else ""


def _cut(words: str) -> str:
    return words if len(words) <= WORDS else words[: WORDS - 1].rstrip() + "…"


class PlacePill(QPushButton):
    """The place in words with its mark; a press opens the list of ways to answer."""

    chosen = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._routes: list[Route] = []
        self._route: Route | None = None
        self._menu: QMenu | None = None
        self._words = ""
        self.setProperty("kind", "pill")
        self.setIconSize(QSize(MARK, MARK))
        self.clicked.connect(self.open_menu)
        around.theme.changed.connect(self._show)

    def show_routes(self, routes: list[Route], route: Route | None) -> None:
        """These ways, of which this one is taken."""
        self._routes, self._route = routes, route
        self._show()

    def _show(self) -> None:
        route = self._route
        if route is None:
            self._words = self.tr("no place is open ▾")
            self.setIcon(QIcon())
        else:
            self._words = f" {_cut(place_words(route.place))}  ▾"
            self.setIcon(self._mark(route))
        privacy = route.place.privacy.value if route is not None else ""
        if self.property("privacy") != privacy:
            self.setProperty("privacy", privacy)
            restyle(self)
        self._fit()
        self.setAccessibleName(
            self.tr("Where the reply goes: {place}").format(place=self._words.rstrip(" ▾"))
        )
        self.setToolTip(self.tr("Choose where the reply goes"))

    def _fit(self) -> None:
        """As many of the words as there is room for."""
        self.setText(self._words)
        room = self.width() - (super().sizeHint().width() - self._advance(self._words))
        if 0 < room < self._advance(self._words):
            words, arrow = self._words.removesuffix("▾"), " ▾"
            room -= self._advance(arrow)
            self.setText(self.fontMetrics().elidedText(words, ELIDE, room) + arrow)
        self.updateGeometry()

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)

    def sizeHint(self) -> QSize:
        """Room for all the words."""
        asked = super().sizeHint()
        more = self._advance(self._words) - self._advance(self.text())
        # Lengths are rounded: without this it may lack the last pixel for ever.
        return QSize(asked.width() + more + Space.FINE, asked.height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as it may become."""
        return QSize(min(NARROWEST, self.sizeHint().width()), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other words."""
        super().resizeEvent(event)
        self._fit()

    def _mark(self, route: Route) -> QIcon:
        return QIcon(self._around.theme.mark(route.place.mark, MARK, self.devicePixelRatioF()))

    def menu_of_routes(self) -> QMenu:
        """All ways, those to the customer's other identities behind; what is closed says why."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        labels = [r.place.name for r in self._routes]
        identity = self._route.to.identity if self._route is not None else None
        here = [route for route in self._routes if route.to.identity == identity]
        there = [route for route in self._routes if route.to.identity != identity]
        for route in (*here, *there):
            if here and there and route is there[0]:
                # A section of Qt's own has no words where menus are styled.
                menu.addSeparator()
                menu.addAction(self.tr("Continue on")).setEnabled(False)
            words = place_words(route.place)
            if labels.count(route.place.name) > 1 or route.to.subject is not None:
                words += tr(" · on {about}").format(about=about(route))
            if not route.allowed and route.why_not:
                words += f" — {said(route.why_not)}"
            elif route.closes_at is not None:
                left = stretch(route.closes_at - self._around.clock())
                words += " — " + tr("closes in {time}").format(time=left)
            action = menu.addAction(self._mark(route), words.replace("&", "&&"))
            action.setEnabled(route.allowed)
            action.setCheckable(False)
            action.triggered.connect(lambda _=False, taken=route: self.chosen.emit(taken))
        return menu

    def open_menu(self) -> None:
        """Open the list above or below the pill, wherever there is room."""
        if not self._routes:
            return
        menu = self.menu_of_routes()
        at = self.mapToGlobal(QPoint(0, -menu.sizeHint().height() - Space.XS))
        menu.popup(at)
