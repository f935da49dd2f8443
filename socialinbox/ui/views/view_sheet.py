"""Asks what a view is called and what it searches for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from socialinbox.domain.finding import LONGEST_VIEW, View
from socialinbox.search.problems import problems_of
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.search.words import read_here
from socialinbox.ui.surroundings import Surroundings
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
        self.save = QPushButton(self.tr("Save"), self.sheet)
        self.save.setProperty("kind", "main")
        foot = QHBoxLayout()
        foot.addWidget(self.problems, 1)
        foot.addWidget(self.save)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self.name)
        self.inside.addWidget(label(self.tr("What it searches for"), "second", self.sheet))
        self.inside.addWidget(self.query)
        self.inside.addLayout(foot)
        self.query.textChanged.connect(self._look)
        self.name.textChanged.connect(self._look)
        for field in (self.name, self.query):
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
        self.name.setText(name)
        self.query.setText(query)
        self._look()
        self.open_over()
        self.fit()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)
        self.name.selectAll()

    def _look(self) -> None:
        reading = read_here(self.query.text(), typing=False)
        self.problems.setText("\n".join(map(said, problems_of(reading))))
        self.save.setEnabled(bool(self.name.text().strip() and reading.query.alternatives))

    def _on_save(self) -> None:
        if self.save.isEnabled():
            reading = read_here(self.query.text(), typing=False)
            self.close_sheet()
            self.wanted.emit(self._changed, self.name.text().strip(), str(reading.query))
