"""Takes everything out of the window and puts one page in its place."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from socialinbox.ui.keys_place import KeysPlace


class Cover(QObject):
    """While it is on, nothing of the window can be seen, reached by keys, or read by a program
    that reads screens: the widgets are no part of any window. Other windows are hidden.
    `covered` tells that it has come on."""

    covered = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._under: QWidget | None = None
        self._focus: KeysPlace | None = None
        self._others: list[QWidget] = []

    @property
    def on(self) -> bool:
        """Whether the window is covered."""
        return self._under is not None

    def put(self, page: QWidget) -> None:
        """Cover with this page, or with another one than before."""
        fresh = self._under is None
        if fresh:
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            here = self._window.focusWidget()
            self._focus = KeysPlace(here) if here is not None else None
            self._under = self._window.takeCentralWidget()
        self._window.setCentralWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        for other in QApplication.topLevelWidgets():
            if other.isVisible() and other is not self._window:
                other.hide()
                self._others.append(other)
        if fresh:
            self.covered.emit()

    def lift(self) -> None:
        """Everything as it was."""
        under, self._under = self._under, None
        if under is None:
            return
        page = self._window.takeCentralWidget()
        if page is not None:
            page.deleteLater()
        self._window.setCentralWidget(under)
        under.show()
        active = self._window.isActiveWindow()
        others, self._others = self._others, []
        for other in others:
            other.show()
        if active and others:
            self._window.activateWindow()
        focus, self._focus = self._focus, None
        if focus is not None:
            focus.give_back()
        else:
            under.setFocus(Qt.FocusReason.OtherFocusReason)

    def drop(self) -> None:
        """The window closes: what was taken out goes with it."""
        if self._under is not None:
            self._under.setParent(self._window)
            self._under = None
