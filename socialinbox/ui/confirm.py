"""Asks once, over the window, before something is done that nothing here undoes."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from socialinbox.ui.accounts.parts import Button
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space


class Confirm(Overlay):
    """A question, what happens, and two buttons; "Cancel" has the focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Question"), width=400)
        self._then: Callable[[], object] | None = None
        self.title = label("", "title", self.sheet)
        self.what = label("", "body2", self.sheet)
        self.cancel = Button(self.tr("Cancel"))
        self.do = Button("", "bad")
        for words in (self.title, self.what):
            words.setWordWrap(True)
            self.inside.addWidget(words)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.do)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(row)
        self.cancel.clicked.connect(self.close_sheet)
        self.do.clicked.connect(self._on_do)

    def ask(self, title: str, what: str, button: str, then: Callable[[], object]) -> None:
        """Ask; `then` is called once where the owner says yes."""
        self.title.setText(title)
        self.what.setText(what)
        self.do.setText(button)
        self.do.setAccessibleName(button)
        self.sheet.setAccessibleName(title)
        self.sheet.setAccessibleDescription(what)
        self._then = then
        self.open_over()
        self.fit()
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_do(self) -> None:
        then, self._then = self._then, None
        self.close_sheet()
        if then is not None:
            then()
