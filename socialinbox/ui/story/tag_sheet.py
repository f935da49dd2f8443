"""Asks for a tag, a known one or a new one, and for another name of one."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QWidget

from socialinbox.domain.story import LONGEST_TAG, Tag
from socialinbox.ui.fitting import Giving
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.palette.field import PaletteField
from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.swatch import SWATCH, swatch
from socialinbox.ui.theme.tags import tag_colours
from socialinbox.ui.words import isolate

NAME = Qt.ItemDataRole.UserRole
HIGH = 220


class TagSheet(Overlay):
    """A field, below it the tags that fit what is typed; what is none of them is a new one."""

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, parent.tr("Add a tag"))
        self._around = around
        self._tags: list[Tag] = []
        self._then: Callable[[str], object] = lambda name: None
        self._title = label("", "title", self.sheet)
        self._title.setWordWrap(True)
        self._about = label("", "second", self.sheet)
        self._about.setWordWrap(True)
        self.field = PaletteField(self.sheet)
        self.field.setMaxLength(LONGEST_TAG)
        self.list = QListWidget(self.sheet)
        self.list.setObjectName("people")
        self.list.setAccessibleName(self.tr("Known tags"))
        self.list.setIconSize(QSize(SWATCH, SWATCH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.do = QPushButton(self.sheet)
        self.do.setProperty("kind", "main")
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch(1)
        foot.addWidget(self.do)
        self._room = Giving(self.list, self.sheet, HIGH)
        for part in (self._title, self._about, self.field, self._room):
            self.inside.addWidget(part)
        self.inside.addLayout(foot)
        self.field.textChanged.connect(self._look)
        self.field.stepped.connect(self._on_stepped)
        self.field.accepted.connect(self._on_do)
        self.do.clicked.connect(self._on_do)
        self.list.itemClicked.connect(self._on_do)
        self.list.itemActivated.connect(self._on_do)

    def ask(self, title: str, tags: Iterable[Tag], then: Callable[[str], object]) -> None:
        """Choose one of these tags or name a new one; `then` is given its name."""
        self._tags = list(tags)
        self._begin(title, "", self.tr("Add a tag"), then)

    def rename(self, tag: Tag, then: Callable[[str], object]) -> None:
        """What is this tag to be called?"""
        self._tags = []
        words = self.tr("Its name for everybody who bears it, at most {n} letters")
        words = words.format(n=LONGEST_TAG)
        self._begin(self.tr("Rename the tag"), words, self.tr("Save"), then, tag.name)

    def _begin(
        self, title: str, about: str, do: str, then: Callable[[str], object], name: str = ""
    ) -> None:
        self._then = then
        self._title.setText(title)
        self.sheet.setAccessibleName(title)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self.field.setAccessibleName(about or do)
        self.field.setPlaceholderText("" if about else self.tr("Add a tag…"))
        self.do.setText(do)
        self._room.setVisible(bool(self._tags))
        self.field.setText(name)
        self._look()
        self.open_over()
        self.fit()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self.field.selectAll()

    # -- what fits
    def _look(self) -> None:
        typed = " ".join(self.field.text().split())
        self.list.clear()
        for tag in self._fitting(typed):
            item = QListWidgetItem(self._swatch(tag), isolate(tag.name), self.list)
            item.setData(NAME, tag.name)
        known = any(tag.name.casefold() == typed.casefold() for tag in self._tags)
        if typed and not known and self._tags:
            words = self.tr("New tag “{name}”").format(name=isolate(typed))
            QListWidgetItem(words, self.list).setData(NAME, typed)
        # Without a letter Enter must not take whichever stands first.
        self.list.setCurrentRow(0 if typed else -1)
        self.do.setEnabled(bool(self._chosen()))

    def _fitting(self, typed: str) -> list[Tag]:
        if not typed:
            return sorted(self._tags, key=lambda tag: (-tag.threads, tag.name.casefold()))
        fits = [(found.score, tag) for tag in self._tags if (found := match(typed, tag.name))]
        return [tag for _, tag in sorted(fits, key=lambda fit: (-fit[0], fit[1].name.casefold()))]

    def _swatch(self, tag: Tag) -> QIcon:
        _, colour = tag_colours(tag.colour, self._around.theme.palette.dark)
        return QIcon(swatch(colour, self.devicePixelRatioF()))

    def _on_stepped(self, by: int) -> None:
        row = max(0, min(self.list.count() - 1, self.list.currentRow() + by))
        self.list.setCurrentRow(row)
        self.do.setEnabled(bool(self._chosen()))

    def _chosen(self) -> str:
        item = self.list.currentItem() if self._tags else None
        return str(item.data(NAME)) if item is not None else " ".join(self.field.text().split())

    def _on_do(self, *_: object) -> None:
        name = self._chosen()
        if name:
            self.close_sheet()
            self._then(name)
