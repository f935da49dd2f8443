"""The composer's parts, where they stand, and what they say of a reply, a note or an edit."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.composer.attach import Attach
from socialinbox.ui.composer.blanks import Blanks
from socialinbox.ui.composer.editor import FEWEST, Box, Editor
from socialinbox.ui.composer.elsewhere import Elsewhere
from socialinbox.ui.composer.files import Files
from socialinbox.ui.composer.meter import Meter
from socialinbox.ui.composer.note_bar import NoteBar
from socialinbox.ui.composer.place_pill import PlacePill, about
from socialinbox.ui.composer.tools import Tools
from socialinbox.ui.fitting import Fitting
from socialinbox.ui.parts import Elided, IconButton, label, restyle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.threads.layout import CLOSING_SOON
from socialinbox.ui.timeline.offered import where
from socialinbox.ui.words import isolate, said, shown, stretch

NARROW = 420
"""Pixels."""
BESIDE = Space.S
"""Pixels between what stands in the line of the place."""


class Mode(Enum):
    """What a press on the main button makes of the words."""

    REPLY = auto()
    NOTE = auto()
    EDIT = auto()


class Panel(QWidget):
    """What is seen of the composer. It shows what it is told and decides nothing."""

    lowered = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._around = around
        self._build()

    def _build(self) -> None:
        self._reply_on = label(self.tr("Reply on"), "second", self)
        self.pill = PlacePill(around=self._around, parent=self)
        self._as = Elided("second", self)
        self._chip = label("", "chip_warn", self)
        self._public = label("", "second", self)
        self._public.setWordWrap(True)
        self.note_bar = NoteBar(self._around, self)
        to = QHBoxLayout()
        to.setSpacing(BESIDE)
        to.addWidget(self._reply_on)
        to.addWidget(self.pill)
        to.addWidget(self._as, 1)
        self.elsewhere = Elsewhere(self._around.theme, self)
        to.addWidget(self.elsewhere)
        to.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.editor = Editor(self)
        self.blanks = Blanks(self.editor)
        self.editor.step_blank = self.blanks.step
        self._box = Box(self.editor, self)
        self.files = Files(self._around, self)
        self.attach = Attach(self._around, self)
        self._why = label("", "second", self)
        self._why.setWordWrap(True)
        self._why.hide()
        self._build_tools()
        self.scrolled = Fitting(self)
        self.written = QVBoxLayout(self.scrolled.body)
        """All but the tools: in a low pane it is scrolled, while what sends stays in sight."""
        self.written.setContentsMargins(0, 0, 0, 0)
        self.written.addLayout(to)
        for part in (self.note_bar, self._public, self._box, self.files, self._why):
            self.written.addWidget(part)
        column = self._column = QVBoxLayout(self)
        column.addWidget(self.scrolled)
        self.scrolled.fitted.connect(self.editor.follow_caret)
        column.addWidget(self.tools)
        self.low = False
        """Whether the pane is so low that what is read needs the room."""
        self._space()

    def _build_tools(self) -> None:
        """The buttons below the field: what helps to write, and what is done with the words."""
        self.note_button = IconButton(
            self._around.theme, "note", self.tr("Write a note"), "N", self
        )
        self.clip_button = IconButton(
            self._around.theme, "clip", self.tr("Attach a file"), "Ctrl+Shift+A", self
        )
        self.saved_button = IconButton(
            self._around.theme,
            "template",
            self.tr("Put in a saved reply (or type /)"),
            "Ctrl+Shift+P",
            self,
        )
        self.emoji_button = IconButton(
            self._around.theme, "smile", self.tr("Emoji"), "Ctrl+.", self
        )
        self.meter = Meter(self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setToolTip(self.tr("Leave it as it is (Esc)"))
        self.later_button = IconButton(
            self._around.theme, "send-later", self.tr("Send later"), "Ctrl+Shift+L", self
        )
        self.send_button = QPushButton(self.tr("Send"), self)
        self.send_button.setToolTip(self.tr("Send (Ctrl+Enter)"))
        self.done_button = QPushButton(self.tr("Send and done"), self)
        self.done_button.setToolTip(self.tr("Send and done (Ctrl+Shift+Enter)"))
        self.done_button.setProperty("kind", "main")
        self.tools = Tools(self)
        writing = (self.clip_button, self.emoji_button, self.saved_button)
        for tool in (*writing, self.note_button, self.note_bar.time):
            self.tools.add(tool)
        sending = (self.meter, self.cancel_button, self.later_button)
        for button in (*sending, self.send_button, self.done_button):
            self.tools.end.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the place stands there without a sentence around it."""
        super().resizeEvent(event)
        self.elsewhere.set_short(self.width() < NARROW)
        self.fit_reply_on()

    def fit_reply_on(self) -> None:
        """Two words that the pill can do without go before a letter of the account's name does."""
        line = (self._reply_on, self.pill, self._as, self.elsewhere, self._chip)
        shown_now = [part for part in line if part is self._reply_on or not part.isHidden()]
        wanted = sum(part.sizeHint().width() + BESIDE for part in shown_now) - BESIDE
        self._reply_on.setHidden(
            self.pill.isHidden() or wanted > self._column.contentsRect().width()
        )

    def set_low(self, low: bool) -> None:
        """Take little room, or what is comfortable."""
        if low != self.low:
            self.low = low
            self._space()
            self.lowered.emit()

    def _space(self) -> None:
        side, edge, between = (
            (Space.M, Space.XS, Space.XS) if self.low else (Space.L, Space.M, Space.S)
        )
        self._column.setContentsMargins(side, edge, side, edge)
        self._column.setSpacing(between)
        self.written.setSpacing(between)
        self.editor.begin_with(1 if self.low else FEWEST)

    def _show_buttons(self, mode: Mode, note: bool) -> None:
        """What can be pressed while a reply, a note or an edit (of a note) is written."""
        edit = mode is Mode.EDIT
        self.pill.setVisible(mode is Mode.REPLY)
        self.fit_reply_on()
        self._as.setVisible(not note)
        self.note_bar.setVisible(note)
        self.note_bar.time.setVisible(note)
        self._box.set_note(note)
        if self.property("mode") != ("note" if note else "reply"):
            self.setProperty("mode", "note" if note else "reply")
            restyle(self)
        self.note_button.setVisible(not edit)
        self.cancel_button.setVisible(edit)
        self.send_button.setVisible(mode is Mode.REPLY)
        self.later_button.setVisible(mode is Mode.REPLY)
        self.saved_button.setVisible(mode is Mode.REPLY)
        words, tip = self.tr("Send and done"), self.tr("Send and done (Ctrl+Shift+Enter)")
        if edit:
            words, tip = self.tr("Save the change"), self.tr("Save (Ctrl+Enter)")
        elif note:
            words, tip = self.tr("Save note"), self.tr("Save, for you alone (Ctrl+Enter)")
        self.done_button.setText(words)
        self.done_button.setToolTip(tip)
        self.done_button.setProperty("kind", "note" if note else "main")
        restyle(self.done_button)

    def _show_note_button(self, note: bool, unsaved: bool) -> None:
        """The way to a note and back; a note that waits to be saved is told of."""
        icon = "reply" if note else "pencil" if unsaved else "note"
        self.note_button.set_icon(icon, "warn" if unsaved else "text_2")
        words = self.tr("Write a note")
        if note:
            words = self.tr("Write a reply instead")
        elif unsaved:
            words = self.tr("Go on with the note that is not saved yet")
        self.note_button.rename(words, "R" if note else "N")

    def _show_files(self, route: Route | None, note: bool) -> None:
        """Files go along with replies and notes; where a place takes none, the button says so."""
        if note:
            self.files.setVisible(bool(self.files.tiles))
            self.clip_button.setVisible(self._around.files is not None)
            self.clip_button.setEnabled(True)
            self.clip_button.setToolTip(self.tr("Keep a file with the note (Ctrl+Shift+A)"))
            self.clip_button.setAccessibleDescription("")
            self.files.judge(None)
            return
        self.files.setVisible(route is not None and bool(self.files.tiles))
        self.clip_button.setVisible(route is not None and self._around.files is not None)
        limits = self._around.inbox.file_limits(route) if route is not None else None
        takes = limits is not None and limits.count > 0
        self.clip_button.setEnabled(takes)
        why = said(limits.why_none or "") if limits is not None and not takes else ""
        self.clip_button.setToolTip(why or self.tr("Attach a file (Ctrl+Shift+A)"))
        self.clip_button.setAccessibleDescription(why)
        self.files.judge(limits)

    def say_why(self, words: str) -> None:
        """Why it can't be sent as it is; "" for nothing to say."""
        self._why.setText(shown(words))
        self._why.setVisible(bool(words))

    def _say_reply(self, route: Route) -> None:
        """As whom, until when, and who will read it."""
        account = self._around.inbox.account_for(route)
        name = isolate(account.own.name) if account else ""
        self._as.setText(self.tr("as {name}").format(name=name) if name else "")
        if route.closes_at is not None:
            left = route.closes_at - self._around.clock()
            self._chip.setText(self.tr("closes in {time}").format(time=stretch(left)))
            self._chip.setProperty("role", "chip_warn" if left <= CLOSING_SOON else "chip")
            restyle(self._chip)
            self._chip.show()
        if route.place.privacy is Privacy.PUBLIC:
            words = self.tr("Everyone can read this.")
            if about(route):
                words = self.tr("Answers {about}. Everyone can read this.").format(
                    about=about(route)
                )
            self._public.setText(words)
            self._public.show()
        self._name_editor(
            self.tr("Reply on {place}…").format(place=said(route.place.label)),
            self.tr("Reply on {place}").format(place=said(route.place.label)),
        )

    def _show_edit(self, entry: Entry) -> None:
        """What is being changed, and who sees it."""
        place = self._around.places.get(entry.place)
        public = place is not None and place.privacy is Privacy.PUBLIC
        words = self.tr("Editing your comment on {place}")
        if not public:
            words = self.tr("Editing your message on {place}")
        words = words.format(place=where(place))
        self._as.setText(words)
        if public:
            self._public.setText(self.tr("Everyone can read this."))
            self._public.show()
        self._name_editor("", words)

    def _name_editor(self, placeholder: str, name: str) -> None:
        self.editor.setPlaceholderText(placeholder)
        self.editor.setAccessibleName(name)
