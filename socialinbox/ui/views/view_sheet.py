"""Asks what a view is called and what it searches for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.finding import LONGEST_VIEW, View
from socialinbox.search.problems import problems_of
from socialinbox.ui.begun import BegunLine
from socialinbox.ui.begun_words import BegunWords
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
        self.words = BegunWords(
            around.begun.views, self.unsaved, self._written, self._fill, self.name
        )
        self.words.turned.connect(self.fit)
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
        for field in (self.name, self.query):
            field.textChanged.connect(self.words.look)
            field.textChanged.connect(self._look)
            field.returnPressed.connect(self._on_save)
        self.save.clicked.connect(self._on_save)

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
        self.words.open(changed.id if changed is not None else query, (name, query))
        self._look()
        self.open_over()
        self.fit()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    def _written(self) -> tuple[str, str]:
        return self.name.text(), self.query.text()

    def _fill(self, words: tuple[str, str]) -> None:
        self.name.setText(words[0])
        self.query.setText(words[1])

    def _look(self) -> None:
        reading = read_here(self.query.text(), typing=False)
        self.problems.setText("\n".join(map(said, problems_of(reading))))
        self.save.setEnabled(bool(self.name.text().strip() and reading.query.alternatives))

    def _on_save(self) -> None:
        if self.save.isEnabled():
            reading = read_here(self.query.text(), typing=False)
            self.close_sheet()
            self.wanted.emit(self._changed, self.name.text().strip(), str(reading.query))
