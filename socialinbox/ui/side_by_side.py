"""What the panes need when another number of them stands side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from socialinbox.ui.frame import Frame, Panes
from socialinbox.ui.sidebar.sidebar import Sidebar
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.toasts import Toast

if TYPE_CHECKING:
    from socialinbox.ui.timeline.page import ThreadPage


class SideBySide(QObject):
    """Moves the field of the search, shows the ways between panes, and keeps the keys in sight."""

    def __init__(self, frame: Frame, sidebar: Sidebar, threads: ThreadsPane, toast: Toast) -> None:
        super().__init__(frame)
        self._frame, self._sidebar, self._threads, self._toast = frame, sidebar, threads, toast
        self._page: ThreadPage | None = None
        frame.arranged.connect(self.arrange)
        threads.menu.clicked.connect(frame.toggle_sidebar)

    def take_page(self, page: "ThreadPage") -> None:
        """The thread is there: after the first paint."""
        self._page = page
        page.back.clicked.connect(self._frame.show_list)
        self.arrange()

    def arrange(self) -> None:
        """For as many panes as there are now."""
        panes = self._frame.panes
        beside = panes >= Panes.THREE
        self._threads.take_search(None if beside else self._sidebar.search)
        if beside:
            self._sidebar.take_search()
        self._threads.menu.setVisible(not beside)
        self._toast.place()
        if self._page is not None:
            self._page.back.setVisible(panes is Panes.ONE)
            if panes is Panes.ONE:
                self._bring_keys(self._page)

    def _bring_keys(self, page: "ThreadPage") -> None:
        """To the pane that stands alone."""
        had = self._frame.window().focusWidget()
        if self._frame.page_alone and (had is None or not page.isAncestorOf(had)):
            page.focus_messages()
        elif not self._frame.page_alone and (had is None or not self._threads.isAncestorOf(had)):
            self._threads.view.setFocus(Qt.FocusReason.OtherFocusReason)
