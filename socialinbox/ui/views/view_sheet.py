"""Asks what a view is called and what it searches for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.finding import LONGEST_VIEW, View
from socialinbox.domain.ids import ViewId
from socialinbox.search.problems import problems_of
from socialinbox.ui.begun import Begun, BegunLine
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.search.words import read_here
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import said


class ViewSheet(Overlay):
    """`wanted` carries the view that is changed, or None, a name and a search."""

    wanted = Signal(object, str, str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("View"), width=480)
        self._around = around
        self._changed: View | None = None
        self._which: ViewId | str | None = None
        self._saved = ("", "")
        self._title = label("", "title", self.sheet)
        self.name = QLineEdit(self.sheet)
        self.name.setMaxLength(LONGEST_VIEW)
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("Name, such as “Late in Messenger”"))
        self.query = QLineEdit(self.sheet)
        self.query.setAccessibleName(self.tr("What it searches for"))
        self.problems = label("", "hint", self.sheet)
        self.problems.setWordWrap(True)
        self.unsaved = BegunLine(self.sheet)
        self.save = QPushButton(self.tr("Save"), self.sheet)
        self.save.setProperty("kind", "main")
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.problems, 1)
        foot.addWidget(self.save)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self.name)
        self.inside.addWidget(label(self.tr("What it searches for"), "second", self.sheet))
        self.inside.addWidget(self.query)
        self.inside.addWidget(self.unsaved)
        self.inside.addLayout(foot)
        self.query.textChanged.connect(self._look)
        self.name.textChanged.connect(self._look)
        for field in (self.name, self.query):
            field.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)
        self.unsaved.dropped.connect(self._on_dropped)

    def ask(self, query: str) -> None:
        """A new view of what is searched for."""
        self._open(None, self.tr("Save this search as a view"), "", query)

    def change(self, view: View) -> None:
        """Another name, or another search."""
        self._open(view, self.tr("Change the view"), view.name, view.query)

    def _open(self, changed: View | None, title: str, name: str, query: str) -> None:
        self._changed = changed
        self._title.setText(title)
        self.sheet.setAccessibleName(title)
        # The fields tell of every letter: what they held before belongs to nobody now.
        self._which, self._saved = (changed.id if changed is not None else query), (name, query)
        self._fill(self._begun.of(self._which) or self._saved)
        self.open_over()
        self.fit()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    @property
    def _begun(self) -> Begun[tuple[str, str]]:
        return self._around.begun.views

    def _fill(self, words: tuple[str, str]) -> None:
        for field, text in zip((self.name, self.query), words, strict=True):
            field.blockSignals(True)
            field.setText(text)
            field.blockSignals(False)
        self._look()

    def _on_dropped(self) -> None:
        self._fill(self._saved)
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def kept(self) -> None:
        """What was wanted last is kept."""
        self._begun.forget(self._which)

    def _look(self) -> None:
        words = (self.name.text(), self.query.text())
        unsaved = self._begun.keep(self._which, words, self._saved)
        if self.unsaved.isHidden() is unsaved:
            self.unsaved.setVisible(unsaved)
            self.fit()
        reading = read_here(self.query.text(), typing=False)
        self.problems.setText("\n".join(map(said, problems_of(reading))))
        self.save.setEnabled(bool(self.name.text().strip() and reading.query.alternatives))

    def _on_save(self) -> None:
        if self.save.isEnabled():
            reading = read_here(self.query.text(), typing=False)
            self.close_sheet()
            self.wanted.emit(self._changed, self.name.text().strip(), str(reading.query))
