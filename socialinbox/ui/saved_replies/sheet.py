"""The kept answers in a sheet: made, changed, removed, read in and written out."""

from collections.abc import Hashable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.saved_reply import SavedReply
from socialinbox.ui.begun import BegunLine
from socialinbox.ui.begun_words import BegunWords
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.saved_replies.blank_names import blank_names
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, listed, one_line

NAMES = 252

ONE = Qt.ItemDataRole.UserRole + 1
WIDTH, TALL = 760, 300


class SavedRepliesSheet(Overlay):
    """`put` carries a name, words and the reply that is changed, or None for a new one; `removed`
    a reply; `read_in` and `written_out` want a file."""

    put = Signal(str, str, object)
    removed = Signal(object)
    read_in = Signal()
    written_out = Signal()
    allows = frozenset({"undo"})

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Saved replies"), width=WIDTH)
        self._around = around
        self._changing: SavedReply | None = None
        title = label(self.tr("Saved replies"), "title", self.sheet)
        self.list = QListWidget(self.sheet)
        self.list.setObjectName("completions")
        self.list.setAccessibleName(self.tr("Saved replies, most used first"))
        self.list.setFixedSize(NAMES, TALL)
        self.list.setSpacing(Space.XS)
        self.list.currentItemChanged.connect(lambda now, _before: self._on_chosen(now))
        self.name = QLineEdit(self.sheet)
        self.name.setPlaceholderText(self.tr("Name, by which you find it"))
        self.name.setAccessibleName(self.tr("Name of the saved reply"))
        self._box = QFrame(self.sheet)
        self._box.setObjectName("box")
        self.text = QPlainTextEdit(self._box)
        self.text.setObjectName("phrase")
        self.text.setTabChangesFocus(True)
        self.text.setPlaceholderText(self.tr("What you say"))
        self.text.setAccessibleName(self.tr("Words of the saved reply"))
        self.hint = label(self._blanks_hint(), "second", self.sheet)
        self.hint.setWordWrap(True)
        self.says = label("", "bad", self.sheet)
        self.says.setWordWrap(True)
        self.says.hide()
        self.unsaved = BegunLine(self.sheet)
        self.words = BegunWords(
            around.begun.replies, self.unsaved, self._written, self._fill, self.name
        )
        self._build(title)
        self.name.returnPressed.connect(self._on_save)
        self.name.textChanged.connect(self.words.look)
        self.text.textChanged.connect(self.words.look)
        self.save.setToolTip(self.tr("Save (Ctrl+Enter)"))
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            pressed = QShortcut(QKeySequence(key), self)
            pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            pressed.activated.connect(self._on_save)

    def _blanks_hint(self) -> str:
        known = listed(isolate(f"{{{name}}}") for name in blank_names().values())
        return self.tr(
            "Filled in by itself: {blanks}. Any other word in braces is yours to fill in; "
            "Tab goes from one to the next."
        ).format(blanks=known)

    def _build(self, title: QWidget) -> None:
        def button(words: str, kind: str = "") -> QPushButton:
            made = QPushButton(words, self.sheet)
            if kind:
                made.setProperty("kind", kind)
            return made

        self.new = button(self.tr("New"))
        self.take_in = button(self.tr("Import…"), "link")
        self.write_out = button(self.tr("Export…"), "link")
        self.remove = button(self.tr("Delete"))
        self.save = button(self.tr("Save"), "main")
        self.new.clicked.connect(self.start)
        self.take_in.clicked.connect(self.read_in)
        self.write_out.clicked.connect(self.written_out)
        self.remove.clicked.connect(self._on_remove)
        self.save.clicked.connect(self._on_save)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        field = QVBoxLayout(self._box)
        field.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        field.setSpacing(Space.XS)
        field.addWidget(self.text)
        for part in (self.name, self._box, self.unsaved, self.hint, self.says):
            right.addWidget(part)
        both = QHBoxLayout()
        both.setSpacing(Space.M)
        both.addWidget(self.list)
        both.addLayout(right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        for each in (self.new, self.take_in, self.write_out):
            foot.addWidget(each)
        foot.addStretch(1)
        foot.addWidget(self.remove)
        foot.addWidget(self.save)
        self.inside.addWidget(title)
        self.inside.addLayout(both)
        self.inside.addLayout(foot)

    # -- showing
    def show_replies(self, replies: list[SavedReply], chosen: int | None = None) -> None:
        """List these; the chosen one is open, else the first, else a new one."""
        self._list(replies)
        fresh, begun = not self.isVisible(), self._around.begun.replies
        if fresh and chosen is None:
            chosen = next((one.id for one in replies if begun.of(one.id)), None)
        self.say("")
        if fresh:
            self.open_over()
            self.fit()
        if replies and not (fresh and begun.of(None)):
            self._open(chosen)
            self.list.setFocus()
        else:
            self.start()

    def list_again(self, replies: list[SavedReply], kept: int | None = None) -> None:
        """These are the replies now; who writes goes on, also in the one that was just kept."""
        which = self.words.which
        known = which in {one.id for one in replies}
        if self._changing is not None and not known:
            self.show_replies(replies)
            return
        self._list(replies)
        if known:
            self._open(which)
        if known and which == kept and self.unsaved.isHidden():
            self.list.setFocus()

    def _list(self, replies: list[SavedReply]) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for one in replies:
            item = QListWidgetItem(one.name, self.list)
            item.setData(ONE, one)
            item.setToolTip(one_line(one.text)[:300])
        self.list.blockSignals(False)

    def _open(self, which: Hashable) -> None:
        """A reply by its number; the first where there is none of that number."""
        items = [self.list.item(row) for row in range(self.list.count())]
        at = next((row for row, item in enumerate(items) if item.data(ONE).id == which), 0)
        self.list.blockSignals(True)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        self._on_chosen(items[at])

    def start(self, text: str = "") -> None:
        """Write a new one; it may begin with words that were written already."""
        words = text if isinstance(text, str) else ""
        self._changing = None
        self.list.setCurrentRow(-1)
        self.words.open(words or None, ("", words))
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.remove.setEnabled(False)
        self.say("")
        self.name.setFocus()

    def say(self, words: str) -> None:
        """Why it could not be kept; "" for nothing to say."""
        self.says.setText(words)
        self.says.setVisible(bool(words))

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        one: SavedReply = item.data(ONE)
        self._changing = one
        self.words.open(one.id, (one.name, one.text))
        self.remove.setEnabled(True)
        self.say("")

    # -- the fields
    def _written(self) -> tuple[str, str]:
        return self.name.text(), self.text.toPlainText()

    def _fill(self, words: tuple[str, str]) -> None:
        self.name.setText(words[0])
        self.text.setPlainText(words[1])

    def _on_save(self) -> None:
        changing = self._changing.id if self._changing is not None else None
        self.put.emit(self.name.text(), self.text.toPlainText(), changing)

    def _on_remove(self) -> None:
        if self._changing is not None:
            self._around.begun.replies.forget(self._changing.id)
            self.removed.emit(self._changing)
