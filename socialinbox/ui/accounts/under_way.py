"""What is shown from the opened browser to the end of a sign-in, good or bad."""

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from socialinbox.networks.signin import Choice, Plan
from socialinbox.signin.progress import Progress, Stage
from socialinbox.ui.accounts.parts import (
    WIDTH,
    Button,
    Column,
    CopyButton,
    Face,
    Picture,
    Words,
    heading,
    press_by_enter,
    row,
    tile,
)
from socialinbox.ui.parts import clear, label
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.metrics import BAR_OF_PROGRESS, Space
from socialinbox.ui.words import said, sentences

SECOND = 1000


class Waiting(Column):
    """The browser is open, or the network is being asked. `cancelled` is a press on Cancel."""

    cancelled = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._until: datetime | None = None
        self._url = ""
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self._tick)
        self.title = label("", "huge")
        self.words = Words("", "body2")
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(BAR_OF_PROGRESS)
        self.left = Words("", "second")
        self.again = Button(self.tr("Open the browser again"), "main")
        self.again.clicked.connect(lambda: around.open_url(self._url))
        self.copy = CopyButton(
            self.tr("Copy the link"), "", self.tr("Copy the link to the sign-in page"), ""
        )
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        for part in (self.title, self.words, self.bar, self.left):
            self.inside.addWidget(part)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(row(self.again, self.copy, self.cancel, None))

    def show_waiting(self, plan: Plan, progress: Progress, until: datetime) -> None:
        """The browser's turn; `until` is when nobody waits any longer."""
        self.title.setText(self.tr("Now the browser"))
        self.words.say(progress.sentence)
        self._url = self.copy.text_to_copy = progress.url or ""
        self._until = until
        self.bar.setRange(0, max(1, round((until - self._around.clock()).total_seconds())))
        self._say_buttons(True)
        self._tick()
        self._timer.start()
        self.bar.setAccessibleName(self.tr("Time left for {name}").format(name=plan.label))
        self.go_to(self.again, self.title.text(), self.words.text())

    def show_asking(self, progress: Progress) -> None:
        """The network's turn."""
        self.stop()
        self._until = None
        asking = progress.stage is Stage.EXCHANGING
        self.title.setText(
            self.tr("You are back from the browser") if asking else self.tr("Almost done")
        )
        self.words.say(progress.sentence)
        self.left.say(self.tr("This takes a few seconds."))
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(said(progress.sentence))
        self._say_buttons(False)
        self.go_to(self.cancel, self.title.text(), self.words.text())

    def stop(self) -> None:
        """Count no longer, and forget the link."""
        self._timer.stop()
        self._url = self.copy.text_to_copy = ""

    def _say_buttons(self, browser: bool) -> None:
        self.again.setVisible(browser)
        self.copy.setVisible(browser)

    def _tick(self) -> None:
        if self._until is None:
            return
        left = max(timedelta(), self._until - self._around.clock())
        seconds = round(left.total_seconds())
        self.bar.setValue(seconds)
        minutes = f"{seconds // 60}:{seconds % 60:02}"
        self.left.say(
            self.tr("Waiting for your answer there, for {time} more.").format(time=minutes)
        )


class ChoiceLine(QPushButton):
    """One page, channel, organisation or user that can be chosen."""

    def __init__(self, around: Surroundings, look: NetworkLook, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.setProperty("kind", "choice")
        self.setCheckable(True)
        self.setAccessibleName(choice.name)
        self.setAccessibleDescription(sentences(choice.detail, *choice.lacks))
        face = Face(around, 40)
        face.show_face(choice.name, None, look.mark)
        words = QVBoxLayout()
        words.setSpacing(Space.FINE)
        words.addWidget(label(choice.name, "strong"))
        wide = WIDTH - 110
        if choice.detail:
            words.addWidget(Words(choice.detail, "second", wide))
        for lack in choice.lacks:
            words.addWidget(Words(lack, "warn", wide))
        across = QHBoxLayout(self)
        across.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        across.setSpacing(Space.L)
        across.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        for child in self.findChildren(QLabel):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedHeight(across.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses too."""
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


class Choosing(Column):
    """Which page it shall be. `chosen` carries the Choice."""

    chosen = Signal(object)
    cancelled = Signal()

    def __init__(
        self, around: Surroundings, look: NetworkLook, plan: Plan, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._around, self._look, self._plan = around, look, plan
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.buttonToggled.connect(lambda *_: self._name_button())
        self.title = label("", "huge")
        self.words = Words("", "body2")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self._losses = QVBoxLayout()
        self._losses.setSpacing(Space.S)
        self.connect_button = Button(self.tr("Connect"), "main")
        self.connect_button.clicked.connect(self._on_connect)
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.words)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(self._lines)
        self.inside.addLayout(self._losses)
        self.inside.addSpacing(Space.M)
        self.inside.addLayout(row(self.connect_button, self.cancel, None))

    @property
    def lines(self) -> list[ChoiceLine]:
        """What can be chosen."""
        return [line for line in self._group.buttons() if isinstance(line, ChoiceLine)]

    def show_choices(self, progress: Progress, expected: str | None) -> None:
        """The choices; the first that will work, or the one that was there before, is taken."""
        for line in self.lines:
            self._group.removeButton(line)
        clear(self._lines)
        several = len(progress.choices) > 1
        self.title.setText(
            self.tr("Which of your {things}?").format(things=said(self._plan.what))
            if several
            else self.tr("Is this the one?")
        )
        self.words.say(progress.sentence)
        best = next((c for c in progress.choices if c.native_id == expected), None)
        best = best or next((c for c in progress.choices if not c.lacks), progress.choices[0])
        for choice in progress.choices:
            line = ChoiceLine(self._around, self._look, choice)
            self._lines.addWidget(line)
            self._group.addButton(line)
            line.setChecked(choice is best)
        clear(self._losses)
        show_losses(self._losses, self._around, progress.losses)
        self._name_button()
        self.go_to(self.connect_button, self.title.text(), self.words.text())

    def _name_button(self) -> None:
        line = self._group.checkedButton()
        if isinstance(line, ChoiceLine):
            words = self.tr("Connect {name}").format(name=line.choice.name)
            self.connect_button.setText(words)
            self.connect_button.setAccessibleName(words)

    def _on_connect(self) -> None:
        line = self._group.checkedButton()
        if isinstance(line, ChoiceLine):
            self.chosen.emit(line.choice)


class Connected(Column):
    """It worked: as whom, and what was not allowed."""

    go_pressed = Signal()
    another_pressed = Signal()

    def __init__(self, around: Surroundings, look: NetworkLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._around, self._look = around, look
        self.face = Face(around, 64)
        self.title = label("", "huge")
        self.words = Words("", "body2")
        self._losses = QVBoxLayout()
        self._losses.setSpacing(Space.S)
        self.go = Button(self.tr("To the inbox"), "main")
        self.go.clicked.connect(self.go_pressed)
        self.another = Button(self.tr("Connect another account"))
        self.another.clicked.connect(self.another_pressed)
        self.inside.addWidget(self.face)
        self.inside.addSpacing(Space.XS)
        self.inside.addWidget(self.title)
        self.inside.addWidget(self.words)
        self.inside.addLayout(self._losses)
        self.inside.addSpacing(Space.M)
        self.inside.addLayout(row(self.go, self.another, None))

    def show_connected(self, progress: Progress) -> None:
        """As whom."""
        own = progress.account.own if progress.account is not None else None
        if own is not None:
            self.face.show_face(own.name, own.avatar_url, self._look.mark)
        self.title.setText(said(progress.sentence).rstrip("."))
        self.words.say(
            self.tr(
                "Its messages are being read now, and what is older comes in as read. "
                "{network} is asked again and again from here on."
            ).format(network=self._look.label)
        )
        clear(self._losses)
        show_losses(self._losses, self._around, progress.losses)
        self.go_to(self.go, self.title.text(), self.words.text())


class Ended(Column):
    """It did not work: what happened and what to do."""

    again_pressed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, look: NetworkLook, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.icon = Picture(around.theme, "warning", "warn", 32)
        self.title = label("", "huge")
        self.words = Words("", "body2")
        self.advice = Words("", "second")
        self.again = Button(self.tr("Try again"), "main")
        self.again.clicked.connect(self.again_pressed)
        self.leave = Button(self.tr("Leave it"))
        self.leave.clicked.connect(self.left)
        for part in (self.icon, self.title, self.words, self.advice):
            self.inside.addWidget(part)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(row(self.again, self.leave, None))

    def show_end(self, progress: Progress) -> None:
        """What happened, and what can be done about it."""
        name = self._look.label
        titles = {
            Stage.DENIED: self.tr("You said no at {network}"),
            Stage.TIMED_OUT: self.tr("The browser did not answer"),
            Stage.FAILED: self.tr("{network} could not be connected"),
        }
        advice = {
            Stage.DENIED: self.tr(
                "If that was not meant, try again and press the button that allows it."
            ),
            Stage.TIMED_OUT: self.tr(
                "If the page was closed, or opened in a browser where you are not signed in at "
                "{network}, try again and use “Copy the link”."
            ),
            Stage.FAILED: self.tr("What you filled in is still there; nothing was stored."),
        }
        failed = progress.stage is Stage.FAILED
        self.icon.show_icon("warning", "bad" if failed else "warn")
        self.title.setText(titles[progress.stage].format(network=name))
        self.words.say(progress.sentence)
        self.advice.say(advice[progress.stage].format(network=name))
        self.go_to(self.again, self.title.text(), self.words.text())


def show_losses(into: QVBoxLayout, around: Surroundings, losses: tuple[str, ...]) -> None:
    """What will not work because it was not allowed; nothing where all was."""
    if not losses:
        return
    into.addWidget(heading(into.tr("What will not work")))
    lines: list[QWidget] = []
    for loss in losses:
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(Space.M)
        icon = Picture(around.theme, "warning", "warn", 16)
        across.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(Words(loss, "second", WIDTH - 60), 1)
        lines.append(line)
    into.addWidget(tile(*lines))
