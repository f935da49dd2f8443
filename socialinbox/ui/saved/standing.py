"""Asks how the threads of the saved list stand, for their rows."""

from PySide6.QtCore import QObject, QTimer

from socialinbox.domain.views import Box
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.model import ThreadsModel

GATHERED = 150
"""Milliseconds in which changes of the list are gathered before it is asked how threads stand."""


class Standing(QObject):
    """Asks how the threads of the saved list stand, and asks again when something has changed."""

    def __init__(self, around: Surroundings, model: ThreadsModel) -> None:
        super().__init__(model)
        self._around = around
        self._model = model
        self._timer = QTimer(self, interval=GATHERED, singleShot=True)
        self._timer.timeout.connect(self.ask)
        for signal in (model.loaded, model.changed, model.rowsInserted):
            signal.connect(self.look)

    def look(self) -> None:
        """Something may be different: in a moment, how do they stand?"""
        if self._model.query.box is Box.SAVED:
            self._timer.start()

    def ask(self) -> None:
        """How do they stand now?"""
        self._around.tasks.spawn(self._look(), "saved: how they stand")

    async def _look(self) -> None:
        found = await self._around.inbox.keeping.saved(self._model.ids)
        if self._model.query.box is Box.SAVED:
            self._model.tell_standing(found)
