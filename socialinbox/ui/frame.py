"""Where the window's parts stand: the banner over all, the panes side by side, pages over them."""

from enum import IntEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from socialinbox.ui.banner import Banner
from socialinbox.ui.drawer import Drawer
from socialinbox.ui.keys_place import KeysPlace
from socialinbox.ui.tab_order import stops
from socialinbox.ui.theme.metrics import CARD as CARD_WIDTH
from socialinbox.ui.theme.metrics import SIDEBAR as SIDEBAR_WIDTH
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.theme.type import em

SIDE, LIST, PAGE, CARD = 0, 1, 2, 3
"""Where in the splitter the panes stand."""
LEAST = (168, 240, 332, 200)
"""The least widths of the panes, from the first to the last."""
DRAWER_MORE = Space.XXL
"""By how much a pane is wider as a drawer."""
OVER = 5
"""A card over the panes takes no more than this part of the height."""


class Panes(IntEnum):
    """How many stand side by side; the value says it."""

    ONE = 1
    """The list or the thread."""
    TWO = 2
    """The list and the thread."""
    THREE = 3
    """The sidebar as well."""
    FOUR = 4
    """The customer as well."""


ROOM_FOR = {Panes.FOUR: 1080, Panes.THREE: 820, Panes.TWO: 620}
"""From these widths on, in pixels for a font of 13; larger letters ask for more."""


class Frame(QWidget):
    """The window's middle. `stack` holds the panes first; what is shown over them comes behind.

    Panes for which there is no room come as a drawer over the others. `arranged` is emitted when
    another number of panes stands side by side, or the one that is shown alone is another.
    """

    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.card_wanted = True
        self.panes = Panes.FOUR
        self._on_page = False
        self._sizes: list[int] = []
        self.banner = Banner(theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.splitterMoved.connect(self._remember)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        self.drawer = Drawer(theme, self.stack)
        self.drawer.closed.connect(self._on_drawer_closed)
        self._before: KeysPlace | None = None
        self._over: QWidget | None = None
        self._lent: tuple[int, QWidget] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        theme.changed.connect(self.fit)

    def lay_over(self, card: QWidget) -> None:
        """A card across the window, under the banner; in a low window it is scrolled."""
        self._over = card
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(1, card)
        self._fit_over()

    def _fit_over(self) -> None:
        if self._over is not None:
            self._over.setMaximumHeight(self.height() // OVER)

    @property
    def on_threads(self) -> bool:
        """Whether the panes are what is shown."""
        return self.stack.currentIndex() == 0

    def show_threads(self) -> None:
        """The panes."""
        self.stack.setCurrentIndex(0)

    def show_over(self, page: QWidget) -> None:
        """A page in the place of the panes."""
        self.close_drawer()
        self.stack.setCurrentIndex(self.stack.addWidget(page))

    def hold(self, sidebar: QWidget, threads: QWidget) -> None:
        """Put the panes in; thread and customer take their places after the first paint."""
        page, card = QFrame(self), QFrame(self)
        page.setObjectName("pane")
        card.setObjectName("card")
        for part, least in zip((sidebar, threads, page, card), LEAST, strict=True):
            part.setMinimumWidth(least)
            self.splitter.addWidget(part)
        for i, stretches in enumerate((0, 0, 1, 0)):
            self.splitter.setStretchFactor(i, stretches)

    def put(self, index: int, part: QWidget) -> None:
        """Put a part where its empty frame has been."""
        frame = self._pane(index)
        hidden = frame.isHidden()
        part.setMinimumWidth(frame.minimumWidth())
        self.splitter.replaceWidget(index, part)
        part.setHidden(hidden)
        frame.deleteLater()

    def _pane(self, index: int) -> QWidget:
        found = self.splitter.widget(index)
        assert found is not None
        return found

    # -- sizes
    def restore(self, sizes: tuple[int, ...], card: bool) -> None:
        """The widths of the panes, and whether the customer is to be seen, as they were once."""
        self.card_wanted = card
        self._sizes = list(sizes)
        self.splitter.setSizes(self._sizes)
        self.fit()

    @property
    def sizes(self) -> tuple[int, ...]:
        """The widths of the panes as the owner has them while there is room for all."""
        self._remember()
        return tuple(self._sizes)

    def widen(self, pane: int, by: int) -> None:
        """Give a pane so many pixels more of the thread's, or back to it."""
        sizes = self.splitter.sizes()
        least = LEAST[pane], LEAST[PAGE]
        by = max(least[0] - sizes[pane], min(by, sizes[PAGE] - least[1]))
        sizes[pane] += by
        sizes[PAGE] -= by
        self.splitter.setSizes(sizes)
        self._remember()

    def _remember(self) -> None:
        if self.panes is Panes.FOUR or not self._sizes:
            now = self.splitter.sizes()
            last = self._sizes or now
            self._sizes = [new or old for new, old in zip(now, last, strict=True)]

    def fit(self) -> None:
        """As many panes as there is room for."""
        width = self.width()
        wanted = next((p for p, room in ROOM_FOR.items() if width >= max(room, em(room))), None)
        panes = wanted or Panes.ONE
        changed = panes is not self.panes
        if not changed:
            # The panes have not followed the window yet: these are the widths from before.
            self._remember()
        else:
            self.close_drawer()
            self.panes = panes
        self._arrange()
        if changed:
            if panes is Panes.FOUR and self._sizes:
                self.splitter.setSizes(self._sizes)
            self.arranged.emit()

    def _arrange(self) -> None:
        if self._lent is None:
            self._pane(SIDE).setVisible(self.panes >= Panes.THREE)
            self._pane(CARD).setVisible(self.panes is Panes.FOUR and self.card_wanted)
        alone = self.panes is Panes.ONE
        self._pane(LIST).setVisible(not alone or not self._on_page)
        self._pane(PAGE).setVisible(not alone or self._on_page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes go and come with the width."""
        super().resizeEvent(event)
        self._fit_over()
        self.fit()

    # -- one pane at a time
    def show_page(self) -> None:
        """The thread, where only one pane is shown."""
        self.close_drawer()
        self._turn(on_page=True)

    def show_list(self) -> None:
        """The list, where only one pane is shown."""
        self.close_drawer()
        self._turn(on_page=False)

    def _turn(self, on_page: bool) -> None:
        if self._on_page is on_page:
            return
        self._on_page = on_page
        if self.panes is Panes.ONE:
            # Qt would give the keys of what is hidden to whatever comes next.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._arrange()
            self.arranged.emit()

    @property
    def page_alone(self) -> bool:
        """Whether the thread is all that is seen."""
        return self.panes is Panes.ONE and self._on_page

    def go_back(self) -> bool:
        """A drawer closes, a thread gives way to the list; False where nothing was to leave."""
        return self.close_drawer() or self._leave_page()

    def _leave_page(self) -> bool:
        alone = self.page_alone
        self.show_list()
        return alone

    # -- drawers
    def toggle_card(self) -> None:
        """Show the customer, or hide it; beside the thread or over it."""
        if self.panes is Panes.FOUR:
            self.card_wanted = self._pane(CARD).isHidden()
            self._arrange()
        elif not (self._lent and self._lent[0] == CARD and self.close_drawer()):
            self._lend(CARD, em(CARD_WIDTH + DRAWER_MORE))

    def toggle_sidebar(self) -> None:
        """Show the sidebar over the list, or put it away; beside it it stays."""
        if self.panes < Panes.THREE and not (
            self._lent and self._lent[0] == SIDE and self.close_drawer()
        ):
            self._lend(SIDE, em(SIDEBAR_WIDTH + DRAWER_MORE))

    def close_drawer(self) -> bool:
        """Put away what lies over the panes; False where nothing does."""
        return self.drawer.close_drawer()

    def _lend(self, index: int, width: int) -> None:
        self.close_drawer()
        part = self._pane(index)
        spare = QFrame()
        spare.hide()
        before = self.window().focusWidget()
        self._before = KeysPlace(before) if before is not None else None
        self.splitter.replaceWidget(index, spare)
        self._lent = (index, spare)
        self.drawer.open(part, width, at_end=index == CARD)
        next(iter(stops(part)), part).setFocus(Qt.FocusReason.TabFocusReason)

    def _on_drawer_closed(self, part: QWidget) -> None:
        assert self._lent is not None
        (index, spare), self._lent = self._lent, None
        self.splitter.replaceWidget(index, part)
        part.hide()
        spare.deleteLater()
        before, self._before = self._before, None
        if before is not None:
            before.give_back()
