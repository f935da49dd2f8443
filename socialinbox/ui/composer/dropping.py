"""Files dragged over the composer: it lights up where they can be dropped, and takes them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from socialinbox.ui.composer.editor import Box, Editor, has_files


class Dropping(QObject):
    """Watches the composer and its field; words that are dragged are left to the field.

    `takes` tells whether files can go along now, `give` is handed what was dropped.
    """

    def __init__(
        self,
        over: QWidget,
        editor: Editor,
        box: Box,
        takes: Callable[[], bool],
        give: Callable[[QMimeData], None],
    ) -> None:
        super().__init__(over)
        self._box = box
        self._takes = takes
        self._give = give
        over.setAcceptDrops(True)
        for part in (over, editor.viewport()):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light up while files are held over it."""
        if isinstance(event, QDragEnterEvent | QDragMoveEvent | QDropEvent):
            return has_files(event.mimeData()) and self._files(event)
        if event.type() is QEvent.Type.DragLeave:
            self._box.light(False)
        return False

    def _files(self, event: QDropEvent) -> bool:
        if not self._takes():
            event.ignore()
            return True
        event.acceptProposedAction()
        dropped = event.type() is QEvent.Type.Drop
        self._box.light(not dropped)
        if dropped:
            self._give(event.mimeData())
        return True
