"""The page of settings, made of their declarations: groups at the side, a field that searches."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.settings.declared import of
from socialinbox.config.settings.kinds import Group, Setting
from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.parts import hairline, label
from socialinbox.ui.room import RoomPage
from socialinbox.ui.settings import words
from socialinbox.ui.settings.row import SettingRow
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import SIDEBAR, Space

SEARCH = 300

WIDEST, GROUP = 760, 34
FAST = 16
"""Milliseconds until a page that was just shown knows where its parts lie."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way from the settings to what has a place of its own."""

    words: str
    help: str
    action: str
    do: Callable[[], object]


class LinkRow(QWidget):
    """What is elsewhere, with the way to it."""

    def __init__(self, link: Link) -> None:
        super().__init__()
        self.link = link
        self.button = QPushButton(link.action, self)
        self.button.setAccessibleName(f"{link.words}: {link.action}")
        self.button.clicked.connect(lambda: link.do())
        said = QVBoxLayout()
        said.setSpacing(Space.XS)
        for text, role in ((link.words, "strong"), (link.help, "second")):
            part = label(text, role, self)
            part.setWordWrap(True)
            said.addWidget(part)
        self.line = hairline(self)
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addLayout(said, 1)
        across.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addSpacing(Space.M)
        column.addLayout(across)

    def look_for(self, typed: str, *, slips: bool = False) -> bool:
        """Whether it fits what is typed, which for a link is asked without slips."""
        shown = match(typed, f"{self.link.words} {self.link.help}", plainly=True) is not None
        self.setVisible(shown)
        return shown


class Section(QWidget):
    """A heading and a tile with its rows."""

    def __init__(self, title: str, rows: Sequence[SettingRow | LinkRow]) -> None:
        super().__init__()
        self.title = title
        self.rows = list(rows)
        tile = QFrame(self)
        tile.setObjectName("tile")
        inside = QVBoxLayout(tile)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        for row in rows:
            inside.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(label(title, "title", self))
        column.addWidget(tile)
        self.look_for("")

    def look_for(self, typed: str, *, slips: bool = False) -> bool:
        """Show the rows that fit, with lines between them; False where none does."""
        shown = [row for row in self.rows if row.look_for(typed, slips=slips)]
        for number, row in enumerate(shown):
            row.line.setVisible(number > 0)
        return bool(shown)


class SettingsPage(RoomPage):
    """All settings in their groups, with a field that looks for one."""

    def __init__(self, around: Surroundings, links: Sequence[Link], parent: QWidget) -> None:
        super().__init__(around, self.tr("Settings"), parent)
        self.back.clicked.connect(self.left)
        self._around = around
        self._rows: dict[str, SettingRow] = {}
        self._following = True
        self.search = QLineEdit(self)
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setFixedWidth(SEARCH)
        self.search.textChanged.connect(self._on_typed)
        self.none = label(self.tr("No setting is called that."), "body2", self)
        self.none.hide()
        self.groups = QListWidget(self)
        self.groups.setObjectName("groups")
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(SIDEBAR - Space.XL)
        self.groups.currentRowChanged.connect(self._on_group)
        self.sections = [self._section(group) for group in Group if of(group)]
        self.sections.append(Section(self.tr("Elsewhere"), [LinkRow(link) for link in links]))
        for section in self.sections:
            QListWidgetItem(section.title, self.groups).setSizeHint(QSize(0, GROUP))
        self.view = self._scrolled()
        self.view.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._lay_out()

    def _section(self, group: Group) -> Section:
        made = [SettingRow(setting, self._around) for setting in of(group)]
        self._rows |= {row.setting.key: row for row in made}
        return Section(words.title(group), made)

    def _scrolled(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("pane")
        inner = QWidget(body)
        inner.setMaximumWidth(WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.XL)
        column.addWidget(self.none)
        for section in self.sections:
            column.addWidget(section)
        column.addStretch(1)
        middle = QHBoxLayout(body)
        middle.setSpacing(Space.S)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inner, 100)
        middle.addStretch(1)
        made = QScrollArea(self)
        made.setWidgetResizable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setWidget(body)
        return made

    def _lay_out(self) -> None:
        self.across.addWidget(self.search)
        side = QFrame(self)
        side.setObjectName("side")
        beside = QVBoxLayout(side)
        beside.setContentsMargins(Space.M, Space.L, Space.M, Space.M)
        beside.setSpacing(Space.S)
        beside.addWidget(self.groups)
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(side)
        below.addWidget(self.view, 1)
        self.column.addLayout(below, 1)

    # -- showing
    def begin(self, setting: Setting[Any] | None) -> None:
        """From the top with the keys in the field; or at one setting with the keys in it."""
        self.search.clear()
        self._follow_scroll()
        if setting is None:
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        row = self._rows[setting.key]
        row.control.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(FAST, row, lambda: self.view.ensureWidgetVisible(row, 0, 60))

    def row(self, setting: Setting[Any]) -> SettingRow:
        """Where a setting stands."""
        return self._rows[setting.key]

    # -- searching and scrolling
    def _on_typed(self, text: str) -> None:
        typed = text.strip()
        # A slip is thought of once nothing is called what was typed.
        found = self._look_for(typed, slips=False) or self._look_for(typed, slips=True)
        self.none.setVisible(not found)
        self.view.verticalScrollBar().setValue(0)

    def _look_for(self, typed: str, *, slips: bool) -> bool:
        found = [section.look_for(typed, slips=slips) for section in self.sections]
        for number, (section, shown) in enumerate(zip(self.sections, found, strict=True)):
            section.setVisible(shown)
            self.groups.item(number).setHidden(not shown)
        return any(found)

    def _on_group(self, number: int) -> None:
        if self._following and 0 <= number < len(self.sections):
            self._following = False
            top = self.sections[number].y() - 24
            self.view.verticalScrollBar().setValue(top)
            self._following = True

    def _on_scrolled(self, _value: int) -> None:
        if self._following:
            self._follow_scroll()

    def _follow_scroll(self) -> None:
        """Mark the group that is read: the last whose heading has come to the top."""
        top = self.view.verticalScrollBar().value() + 60
        shown = [n for n, section in enumerate(self.sections) if not section.isHidden()]
        above = [n for n in shown if self.sections[n].y() <= top] or shown[:1]
        self._following = False
        for number in above[-1:]:
            self.groups.setCurrentRow(number)
        self._following = True

    def step_back(self) -> bool:
        """Empty the field first."""
        searched = bool(self.search.text())
        self.search.clear()
        return searched
