"""One setting on the page: what it is, what it does, its control, and the way back."""

from html import escape
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from socialinbox.config.settings.kinds import Setting, Several, Text
from socialinbox.ui.palette.fuzzy import match
from socialinbox.ui.parts import IconButton, Line, hairline
from socialinbox.ui.settings import words
from socialinbox.ui.settings.controls import control_for
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import tr

WORDS = 280
"""Pixels for the words of a setting and the way back beside its control."""


def marked(text: str, typed: str, ground: str, colour: str) -> str:
    """A text as HTML with the letters that fit what is typed on a ground of their own."""
    fits = (match(word, text, plainly=True) for word in typed.split())
    at = {place for fit in fits if fit is not None for place in fit.at}
    style = f'<span style="background-color:{ground};color:{colour}">'
    parts, inside = [], False
    for place, letter in enumerate(text):
        if (place in at) is not inside:
            inside = not inside
            parts.append(style if inside else "</span>")
        parts.append(escape(letter))
    return "".join(parts) + ("</span>" if inside else "")


class _Words(Line):
    """Words over as many lines as they need; a page that scrolls would cut them otherwise."""

    def __init__(self, role: str) -> None:
        super().__init__("", role)
        self.setWordWrap(True)

    def say(self, text: str, html: str = "") -> None:
        """Other words; with marks in them as HTML."""
        # Of HTML Qt does not know the height before it was painted once.
        rich = Qt.TextFormat.RichText
        self.setTextFormat(rich if html else Qt.TextFormat.PlainText)
        self.setText(html or text)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width is another height."""
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        """So is another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._grow()

    def showEvent(self, event: QShowEvent) -> None:
        """The style comes with the first showing."""
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        # A label is never said to be lower than its least height.
        self.setMinimumHeight(0)
        high = self.heightForWidth(self.width())
        if self.text() and high > 0:
            self.setFixedHeight(high)


class SettingRow(QWidget):
    """What is changed here counts at once; what is changed elsewhere is shown here."""

    def __init__(self, setting: Setting[Any], around: Surroundings) -> None:
        super().__init__()
        self.setting, self._around, self._typed = setting, around, ""
        self.name = words.label(setting)
        help_words = words.explained(setting)
        if setting.at_next_start:
            help_words = tr("{help} Counts from the next start.").format(help=help_words)
        self._help_words = help_words
        self.line = hairline(self)
        self.label, self.help = _Words("strong"), _Words("second")
        self.needs = _Words("hint")
        self.needs.hide()
        self.control = control_for(setting, around.theme)
        self.control.chosen.connect(self._on_chosen)
        self.reset = IconButton(
            around.theme, "undo", tr("As it came: {name}").format(name=self.name)
        )
        self.reset.clicked.connect(self._on_reset)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        self._lay_out(below=isinstance(setting, Several | Text))
        self._found = " ".join(
            [self.name, help_words, setting.also, words.title(setting.group), setting.key]
            + [words.option(one) for one in getattr(setting, "options", ())]
        )
        around.theme.changed.connect(self._mark)
        around.choices.follow(setting, self, self._show)
        if setting.needs is not None:
            around.choices.follow(setting.needs, self, self._show_needed)
        self._mark()

    def _lay_out(self, *, below: bool) -> None:
        said = QVBoxLayout()
        said.setSpacing(Space.XS)
        for part in (self.label, self.help, self.needs):
            said.addWidget(part)
        across = QHBoxLayout()
        across.setSpacing(Space.M)
        across.addLayout(said, 1)
        across.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(Space.M)
        self._line.addLayout(across, 1)
        if not below:
            self._line.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, 0, Space.L, Space.L)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addSpacing(Space.M)
        column.addLayout(self._line)
        if below:
            column.addSpacing(Space.S)
            column.addWidget(self.control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the words would be left with little, the control goes below them."""
        super().resizeEvent(event)
        beside = self.control.sizeHint().width() + WORDS <= self.width()
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the control below."""
        whole = super().minimumSizeHint()
        return QSize(min(whole.width(), WORDS), whole.height())

    def look_for(self, typed: str, *, slips: bool = False) -> bool:
        """Whether all that is typed fits it; then it is shown with the letters marked.

        `slips`: also with a slip of the finger.
        """
        self._typed = typed
        shown = match(typed, self.name, slips=slips) is not None
        shown = shown or match(typed, self._found, plainly=True) is not None
        self.setVisible(shown)
        self._mark()
        return shown

    def _mark(self) -> None:
        palette = self._around.theme.palette
        for part, text in ((self.label, self.name), (self.help, self._help_words)):
            html = marked(text, self._typed, palette.note, palette.note_text)
            part.say(text, html if self._typed else "")

    def _show(self, value: object) -> None:
        self.control.show_value(value)
        usual = self._around.choices.is_default(self.setting)
        if usual and self.reset.hasFocus():
            self.control.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(not usual)

    def _show_needed(self, on: bool) -> None:
        assert self.setting.needs is not None
        self.control.setEnabled(on)
        self.needs.setVisible(not on)
        name = words.label(self.setting.needs)
        self.needs.say(tr("Only with “{setting}”.").format(setting=name))

    def _on_chosen(self, value: object) -> None:
        self._around.choices.choose(self.setting, value)

    def _on_reset(self) -> None:
        self._around.choices.reset(self.setting)
