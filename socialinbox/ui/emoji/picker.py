"""A small window of emoji over the composer: typed for by name, or walked through by groups."""

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.settings.declared import EMOJI_TONE
from socialinbox.ui.emoji.known import TONES, USUAL, Emoji, all_emoji, search
from socialinbox.ui.parts import label
from socialinbox.ui.popping_up import above
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.typed import is_typed
from socialinbox.ui.words import tr

ONE = Qt.ItemDataRole.UserRole + 1
CELL, GLYPH = 40, 24
COLUMNS, ROWS = 9, 6
KEPT = 18
"""How many that were used last are offered first."""
SIGNS = ("🕘", "😀", "👋", "🐻", "🍎", "🚲", "⚽", "💡", "❤️", "🏁")


def group_names() -> tuple[str, ...]:
    """Those used last, and Unicode's groups, in words."""
    return (
        tr("Used last"),
        tr("Smileys"),
        tr("People"),
        tr("Animals and nature"),
        tr("Food and drink"),
        tr("Travel and places"),
        tr("Activities"),
        tr("Objects"),
        tr("Symbols"),
        tr("Flags"),
    )


class EmojiPicker(QFrame):
    """`picked` carries the sign. The field keeps the keys: letters search, arrows walk, Enter
    takes, Escape closes."""

    picked = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Emoji"))
        self._around = around
        self._known = all_emoji(QLocale().name().partition("_")[0])
        self._by_sign = {one.sign: one for one in self._known}
        self._last: list[str] = list(USUAL)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search emoji"))
        self.field.setAccessibleName(self.tr("Search emoji by name"))
        self.grid = QListWidget(self)
        self.grid.setAccessibleName(self.tr("Emoji"))
        self.grid.setObjectName("completions")
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.setGridSize(QSize(CELL, CELL))
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setFixedSize(COLUMNS * CELL + Space.XL, ROWS * CELL)
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        face = QFont(self.font())
        face.setPixelSize(GLYPH)
        self.grid.setFont(face)
        self.name = label("", "second", self)
        self._build()
        self.field.installEventFilter(self)
        self.grid.installEventFilter(self)
        self.field.textChanged.connect(lambda _text: self._show())
        self.grid.itemActivated.connect(self._on_taken)
        self.grid.itemClicked.connect(self._on_taken)
        self.grid.currentItemChanged.connect(lambda now, _before: self._tell(now))

    def _build(self) -> None:
        self.groups = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(Space.FINE)
        for number, (sign, words) in enumerate(zip(SIGNS, group_names(), strict=True)):
            bar.addWidget(self._button(self.groups, number, sign, words))
        self.tones = QButtonGroup(self)
        skin = QHBoxLayout()
        skin.setSpacing(Space.FINE)
        skin.addWidget(self.name, 1)
        names = (
            self.tr("No skin tone"),
            self.tr("Light skin"),
            self.tr("Medium-light skin"),
            self.tr("Medium skin"),
            self.tr("Medium-dark skin"),
            self.tr("Dark skin"),
        )
        for number, (tone, words) in enumerate(zip(TONES, names, strict=True)):
            skin.addWidget(self._button(self.tones, number, f"✋{tone}", words))
        self.groups.idClicked.connect(self._on_group)
        self.tones.idClicked.connect(self._on_tone)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self.field)
        column.addLayout(bar)
        column.addWidget(self.grid)
        column.addLayout(skin)

    def _button(self, group: QButtonGroup, number: int, sign: str, words: str) -> QToolButton:
        made = QToolButton(self)
        made.setText(sign)
        made.setCheckable(True)
        made.setAutoRaise(True)
        made.setToolTip(words)
        made.setAccessibleName(words)
        group.addButton(made, number)
        return made

    # -- opening
    def open_over(self, button: QWidget) -> None:
        """Open above a button, with nothing typed and the last used ones in sight."""
        self.tones.button(int(self._around.choices[EMOJI_TONE])).setChecked(True)
        self.groups.button(0).setChecked(True)
        self.field.clear()
        self._show()
        self.adjustSize()
        self.move(above(button, self.size()))
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def tone(self) -> str:
        """The chosen skin tone."""
        return TONES[int(self._around.choices[EMOJI_TONE])]

    @property
    def offered(self) -> list[Emoji]:
        """What is shown."""
        return [self.grid.item(row).data(ONE) for row in range(self.grid.count())]

    def _show(self) -> None:
        typed = self.field.text().strip()
        group = self.groups.checkedId()
        if typed:
            found = search(self._known, typed)
        elif group == 0:
            found = [self._by_sign[sign] for sign in self._last if sign in self._by_sign]
        else:
            found = [one for one in self._known if one.group == group - 1]
        self.grid.clear()
        for one in found:
            item = QListWidgetItem(one.with_tone(self.tone), self.grid)
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            item.setToolTip(one.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, one.name)
            item.setData(ONE, one)
        self.grid.setCurrentRow(0)
        if not found:
            self.name.setText(self.tr("No emoji is called that."))

    def _tell(self, item: QListWidgetItem | None) -> None:
        self.name.setText(item.data(ONE).name if item is not None else "")

    def _on_group(self, _number: int) -> None:
        self.field.clear()
        self._show()
        self.field.setFocus()

    def _on_tone(self, number: int) -> None:
        self._around.choices.change(EMOJI_TONE, str(number))
        self._show()
        self.field.setFocus()

    def _on_taken(self, item: QListWidgetItem) -> None:
        self.hide()
        self.take(item.data(ONE))

    def take(self, one: Emoji) -> None:
        """It is used: it stands first from now on."""
        self._last = [one.sign, *(sign for sign in self._last if sign != one.sign)][:KEPT]
        self.picked.emit(one.with_tone(self.tone))

    # -- keys
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and Enter in the field are for the grid; letters in the grid for the field."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.grid.currentItem()
            if item is not None:
                self._on_taken(item)
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        steps = {Qt.Key.Key_Down: COLUMNS, Qt.Key.Key_Up: -COLUMNS}
        if not self.field.text() or watched is self.grid:
            steps |= {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if key in steps and watched is self.field:
            row = self.grid.currentRow() + steps[Qt.Key(key)]
            self.grid.setCurrentRow(max(0, min(row, self.grid.count() - 1)))
            return True
        if watched is self.grid and is_typed(event):
            self.field.setFocus()
            self.field.insert(event.text())
            return True
        return False
