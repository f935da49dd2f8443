"""Where the window's parts stand: the banner over all, the panes side by side, pages over them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from socialinbox.ui.banner import Banner
from socialinbox.ui.theme.theme import Theme

PAGE, CARD = 2, 3
"""Where in the splitter the thread and the customer stand."""
ROOM_FOR_CARD = 1080
"""From this width on the customer stands beside the thread without being asked for."""
LEAST = (168, 240, 340, 200)
"""The least widths of the panes, from left to right."""


class Frame(QWidget):
    """The window's middle. `stack` holds the panes first; what is shown over them comes behind."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.card_wanted = True
        self.banner = Banner(theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.splitter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    @property
    def on_threads(self) -> bool:
        """Whether the panes are what is shown."""
        return self.stack.currentIndex() == 0

    def show_threads(self) -> None:
        """The panes."""
        self.stack.setCurrentIndex(0)

    def show_over(self, page: QWidget) -> None:
        """A page in the place of the panes."""
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
        frame = self.splitter.widget(index)
        assert frame is not None
        hidden = frame.isHidden()
        part.setMinimumWidth(frame.minimumWidth())
        self.splitter.replaceWidget(index, part)
        part.setHidden(hidden)
        frame.deleteLater()

    def toggle_card(self) -> None:
        """Show the customer, or hide it."""
        card = self.splitter.widget(CARD)
        if card is not None:
            self.card_wanted = card.isHidden()
            card.setVisible(self.card_wanted)

    def fit_card(self) -> None:
        """A narrow window has no room for the customer beside the thread."""
        card = self.splitter.widget(CARD)
        if card is not None:
            card.setVisible(self.card_wanted and self.window().width() >= ROOM_FOR_CARD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card goes and comes with the width."""
        super().resizeEvent(event)
        self.fit_card()
