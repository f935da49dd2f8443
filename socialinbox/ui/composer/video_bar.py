"""The bar about a film below what is written: what it consists of, and how far an upload is."""

from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.domain.videos import Upload, UploadState
from socialinbox.networks.registry import video_home
from socialinbox.ui.composer.upload_pace import UploadPace
from socialinbox.ui.parts import Elided, IconButton, label
from socialinbox.ui.theme.metrics import BAR_OF_PROGRESS, Space
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.words import file_size, isolate, number, percents, said, tr

STEPS = 1000
"""Of the progress bar."""
TITLE = 100
"""Characters that fit into the field; what the network takes is looked at before it starts."""


class VideoBar(QFrame):
    """A sentence, a field for the title, progress, and up to three buttons."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.pace = UploadPace()
        self.words = Elided("strong", self)
        self.more = label("", "second", self)
        self.more.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_OF_PROGRESS)
        self.title = QLineEdit(self)
        self.title.setMaxLength(TITLE)
        self.title.setAccessibleName(tr("Title of the video"))
        self.title.setPlaceholderText(tr("Title of the video"))
        self.kids = QCheckBox(tr("Made for children"), self)
        self.kids.setToolTip(said(video_home().for_kids))
        self.go = QPushButton(self)
        self.go.setProperty("kind", "small")
        self.other = QPushButton(self)
        self.other.setProperty("kind", "small")
        self.leave = IconButton(theme, "close", tr("Cancel"), "", self)
        lines = QVBoxLayout()
        lines.setSpacing(Space.XS)
        lines.addWidget(self.words)
        asked = QHBoxLayout()
        asked.setSpacing(Space.S)
        asked.addWidget(self.title, 1)
        asked.addWidget(self.kids)
        lines.addLayout(asked)
        lines.addWidget(self.bar)
        lines.addWidget(self.more)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addLayout(lines, 1)
        for button in (self.other, self.go, self.leave):
            row.addWidget(button)

    def say(self, words: str, more: str) -> None:
        """A sentence and what there is to add; nothing is asked any more."""
        self.title.hide()
        self.kids.hide()
        self.bar.hide()
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.setAccessibleName(f"{words}. {more}" if more else words)
        self.show()

    def offer_to(self, other: str, go: str) -> None:
        """What can be pressed; "" where there is nothing."""
        for button, words in ((self.other, other), (self.go, go)):
            button.setText(words)
            button.setVisible(bool(words))

    def show_progress(self, upload: Upload) -> None:
        """How far it is, and what can be done about it."""
        name = isolate(upload.film.name)
        percent = round(100 * upload.sent / upload.film.size)
        words, go = {
            UploadState.PAUSED: (tr("“{name}” is paused"), tr("Go on")),
            UploadState.FAILED: (tr("“{name}” was not uploaded"), tr("Try again")),
        }.get(upload.state, (tr("Uploading “{name}”"), tr("Pause")))
        if upload.reason and upload.state is not UploadState.FAILED:
            go = tr("Try now")
        self.say(words.format(name=name), _how_far(upload, percent, self.pace.see(upload)))
        self.bar.setValue(STEPS * upload.sent // upload.film.size)
        self.bar.setAccessibleName(tr("{percent} % uploaded").format(percent=number(percent)))
        self.bar.show()
        self.offer_to("", go)


def _how_far(upload: Upload, percent: int, left: int | None) -> str:
    """34 % · 4.1 of 12 MB · 20 s left, or why it stands still; `left` are seconds."""
    if upload.reason:
        return said(upload.reason)
    sizes = tr("{sent} of {size}").format(
        sent=file_size(upload.sent), size=file_size(upload.film.size)
    )
    parts = [percents(percent), sizes]
    if left is not None:
        minutes, seconds = divmod(left, 60)
        words = tr("%n s left", seconds) if not minutes else tr("%n min left", minutes)
        parts.append(words)
    return " · ".join(parts)
