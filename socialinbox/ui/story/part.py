"""On the customer's card: the bell, the tags, and what is to be done."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from socialinbox.domain.story import Story, Tag
from socialinbox.domain.views import CustomerCard, ThreadRow
from socialinbox.ui.flow import Flow
from socialinbox.ui.keys_place import place_kept
from socialinbox.ui.parts import IconButton, clear, label
from socialinbox.ui.story.chips import Chip
from socialinbox.ui.story.follow_up_row import FollowUpRow
from socialinbox.ui.story.tag_field import TagField
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import ICON, Space

MUTE = 28
"""Pixels: beside the two buttons with words there is no room for more."""
FINISHED = 2
"""How many that are done are shown."""


class StoryPart(QWidget):
    """Shows a Story. `tag_added` carries a name, `tag_removed` and `tag_pressed` a Tag,
    `done_pressed` and `menu_pressed` a FollowUp, `follow_pressed` whether to follow,
    `mute_pressed` whether to mute; `hours_pressed` asks for the customer's quiet hours."""

    tag_added = Signal(str)
    tag_removed = Signal(object)
    tag_pressed = Signal(object)
    follow_up_pressed = Signal()
    done_pressed = Signal(object)
    menu_pressed = Signal(object)
    follow_pressed = Signal(bool)
    mute_pressed = Signal(bool)
    hours_pressed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._story: Story | None = None
        self.bell = QPushButton(self)
        self.bell.setProperty("kind", "bell")
        self.bell.setCheckable(True)
        self.bell.clicked.connect(self.follow_pressed)
        self.mute = IconButton(
            around.theme, "bell-off", self.tr("Mute: be told nothing of this customer"), "", self
        )
        self.mute.setCheckable(True)
        self.mute.setFixedWidth(MUTE)
        self.mute.clicked.connect(self.mute_pressed)
        self.hours = IconButton(
            around.theme, "moon", self.tr("Quiet hours of this customer"), "Q", self
        )
        self.hours.setFixedWidth(MUTE)
        self.hours.set_icon("moon", "accent")
        self.hours.clicked.connect(self.hours_pressed)
        self.follow_up = QPushButton(f" {self.tr('Follow up…')}", self)
        self.follow_up.setAccessibleName(self.tr("Follow up…"))
        self.follow_up.setProperty("kind", "bell")
        self.follow_up.setToolTip(self.tr("Something to do for this customer (F)"))
        self.follow_up.clicked.connect(self.follow_up_pressed)
        buttons = QWidget(self)
        flow = Flow(buttons)
        for button in (self.bell, self.mute, self.hours, self.follow_up):
            flow.addWidget(button)
        for wide in (self.bell, self.follow_up):
            wide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._chips = QWidget(self)
        self._flow = Flow(self._chips)
        self.field = TagField(self)
        self.field.added.connect(self.tag_added)
        self.field.left.connect(self.left)
        self.field.took_back.connect(self._on_took_back)
        self._to_do = label(self.tr("To do"), "heading", self)
        self._to_do.setContentsMargins(0, Space.L, 0, Space.FINE)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(Space.M)
        column.addWidget(buttons)
        column.addSpacing(Space.M)
        column.addWidget(self._chips)
        column.addSpacing(Space.XS)
        column.addWidget(self.field)
        column.addWidget(self._to_do)
        column.addLayout(self._rows)
        self.show_story(None, ())

    # -- what the card calls
    def show_customer(self, card: CustomerCard, row: ThreadRow | None) -> None:
        """Another customer: what was said of the last one goes; its own comes by `show_story`."""
        if self._story is not None and self._story.customer != card.id:
            self.show_story(None, ())
            self.field.clear()

    def look_again(self) -> None:
        """The look has changed."""
        self._show()

    # -- what is shown
    @property
    def story(self) -> Story | None:
        """What is on screen."""
        return self._story

    @property
    def chips(self) -> list[Chip]:
        """The tags on screen."""
        found = (self._flow.itemAt(i) for i in range(self._flow.count()))
        return [w for item in found if item and isinstance(w := item.widget(), Chip)]

    @property
    def rows(self) -> list[FollowUpRow]:
        """The follow-ups on screen."""
        found = (self._rows.itemAt(i) for i in range(self._rows.count()))
        return [w for item in found if item and isinstance(w := item.widget(), FollowUpRow)]

    def show_story(self, story: Story | None, known: Sequence[Tag]) -> None:
        """Show this; `known` tags can be completed."""
        borne = {tag.id for tag in story.tags} if story is not None else set()
        self.field.know([tag.name for tag in known if tag.id not in borne])
        if story != self._story or story is None:
            self._story = story
            self._show()

    def _show(self) -> None:
        story, theme = self._story, self._around.theme
        self.setVisible(story is not None)
        if story is None:
            return
        dpr = self.devicePixelRatioF()
        icon = "bell-filled" if story.followed else "bell"
        self.bell.setIcon(theme.icon(icon, "accent" if story.followed else "text_2", ICON, dpr))
        self.follow_up.setIcon(theme.icon("flag", "text_2", ICON, dpr))
        self.bell.setChecked(story.followed)
        self._name_bell(story.followed)
        self.mute.setChecked(story.muted)
        self.mute.set_icon("bell-off", "accent" if story.muted else "text_2")
        self.mute.rename(
            self.tr("Muted: be told of this customer again")
            if story.muted
            else self.tr("Mute: be told nothing of this customer"),
            "Shift+B",
        )
        self.hours.setVisible(story.own_hours)
        self.bell.setToolTip(self.tr("Be told of whatever this customer says (B)"))
        self.bell.setAccessibleName(self.tr("Follow: be told of whatever this customer says"))
        self._show_chips(story)
        self._show_rows(story)

    def _name_bell(self, followed: bool) -> None:
        """Always as wide as the longer of its words: a press moves nothing beside it."""
        both = {True: self.tr("Following"), False: self.tr("Follow")}
        widths = []
        for words in (both[not followed], both[followed]):
            self.bell.setText(f" {words}")
            widths.append(self.bell.sizeHint().width())
        self.bell.setMinimumWidth(max(widths))

    def _show_chips(self, story: Story) -> None:
        with place_kept(self._chips):
            clear(self._flow)
            for tag in story.tags:
                chip = Chip(self._around.theme, tag, self._chips)
                chip.removed.connect(lambda tag=tag: self.tag_removed.emit(tag))
                chip.clicked.connect(lambda _=False, tag=tag: self.tag_pressed.emit(tag))
                self._flow.addWidget(chip)
                chip.show()
            self._chips.setVisible(bool(story.tags))
        self._chips.updateGeometry()

    def _show_rows(self, story: Story) -> None:
        shown = (*story.follow_ups, *story.finished[:FINISHED])
        with place_kept(self):
            clear(self._rows)
            self._to_do.setVisible(bool(shown))
            for one in shown:
                row = FollowUpRow(self._around, one, self)
                row.done_pressed.connect(self.done_pressed)
                row.menu_pressed.connect(self.menu_pressed)
                self._rows.addWidget(row)
                row.show()

    def _on_took_back(self) -> None:
        if self._story is not None and self._story.tags:
            self.tag_removed.emit(self._story.tags[-1])
