"""The tags in the sidebar: each with its colour and how many threads bear it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from socialinbox.domain.ids import TagId
from socialinbox.domain.story import Tag
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import clear, label
from socialinbox.ui.sidebar.items import Item
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.tags import tag_colours

SHOWN = 7
"""How many stand there before the rest waits behind a press."""


class _TagItem(Item):
    """`menu_asked` is a right press or the menu's key."""

    menu_asked = Signal(QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the tag."""
        self.menu_asked.emit(event.globalPos())


class TagList(QWidget):
    """`chosen` carries a TagId, `menu_asked` a Tag and a place. Hidden while there are none."""

    chosen = Signal(int)
    menu_asked = Signal(object, QPoint)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._tags: list[Tag] = []
        self._whole = False
        self._checked: TagId | None = None
        heading = label(self.tr("Tags"), "heading", self)
        heading.setContentsMargins(Space.M, Space.M, 0, Space.XS)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.FINE)
        self.more = Item(around.theme, self.tr("More tags…"), self).with_icon("tag")
        self.more.clicked.connect(self._on_more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FINE)
        column.addWidget(heading)
        column.addLayout(self._column)
        column.addWidget(self.more)
        around.theme.changed.connect(self._show)
        self.hide()

    @property
    def items(self) -> list[Item]:
        """The lines."""
        found = (self._column.itemAt(i) for i in range(self._column.count()))
        return [w for one in found if one and isinstance(w := one.widget(), Item)]

    def show_tags(self, tags: Sequence[Tag]) -> None:
        """All tags, by name."""
        if list(tags) != self._tags:
            self._tags = list(tags)
            self._show()

    def check(self, tag: TagId | None) -> None:
        """Mark the one whose threads are listed."""
        self._checked = tag
        for item in self.items:
            item.setChecked(item.property("tag") == tag)

    def _on_more(self) -> None:
        self._whole = True
        self._show()

    def _show(self) -> None:
        few = sorted(sorted(self._tags, key=lambda tag: -tag.threads)[:SHOWN], key=_by_name)
        checked = [tag for tag in self._tags if tag.id == self._checked and tag not in few]
        with place_kept(self):
            clear(self._column)
            self.setVisible(bool(self._tags))
            for tag in self._tags if self._whole else [*few, *checked]:
                item = self._item(tag)
                self._column.addWidget(item)
                item.show()
            self.more.setVisible(not self._whole and len(self._tags) > SHOWN)
        self.check(self._checked)

    def _item(self, tag: Tag) -> Item:
        item = _TagItem(self._around.theme, tag.name, self)
        item.setProperty("tag", tag.id)
        item.setCheckable(True)
        item.with_swatch(tag_colours(tag.colour, self._around.theme.palette.dark)[1])
        item.set_count(tag.threads)
        item.setAccessibleDescription(self.tr("Lists the threads that bear this tag."))
        item.clicked.connect(lambda: self.chosen.emit(tag.id))
        item.menu_asked.connect(lambda at: self.menu_asked.emit(tag, at))
        return item


def _by_name(tag: Tag) -> str:
    return tag.name.casefold()
