"""Between the thread and the composer: what is to be done, and a promise to keep in mind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from socialinbox.domain.story import FollowUp, Promise, Story
from socialinbox.ui.parts import Elided, IconButton, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import isolate, tr, when_due, when_due_inside


class _Line(QFrame):
    """One line with an icon in front."""

    def __init__(self, around: Surroundings, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._icon = icon
        self._role = "text_2"
        self.setObjectName("strip")
        self.sign = label("", "", self)
        self.words = Elided("", self)
        self.when = label("", "hint", self)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self.row.setSpacing(Space.S)
        for part in (self.sign, self.words, self.when):
            self.row.addWidget(part, 1 if part is self.words else 0)
        around.theme.changed.connect(self.tint)

    def tint(self, role: str | None = None) -> None:
        """The icon in the look's colour."""
        self._role = role or self._role
        dpr = self.devicePixelRatioF()
        self.sign.setPixmap(self._around.theme.icon(self._icon, self._role, 15, dpr))


class StoryStrip(QWidget):
    """`done_pressed` and `menu_pressed` carry a FollowUp; `taken`, `dismissed` a Promise."""

    done_pressed = Signal(object)
    menu_pressed = Signal(object)
    taken = Signal(object)
    dismissed = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._follow_up: FollowUp | None = None
        self._promise: Promise | None = None
        self.to_do = _Line(around, "flag", self)
        self.done = IconButton(
            around.theme, "check", tr("Done", note="a follow-up"), "", self.to_do
        )
        self.dots = IconButton(
            around.theme, "dots", tr("Put off, change or forget"), "", self.to_do
        )
        self.to_do.row.addWidget(self.done)
        self.to_do.row.addWidget(self.dots)
        self.promise = _Line(around, "bell", self)
        self.take = QPushButton(self.promise)
        self.take.setProperty("kind", "small")
        self.leave = IconButton(around.theme, "close", tr("No reminder"), "", self.promise)
        self.promise.row.addWidget(self.take)
        self.promise.row.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.to_do)
        column.addWidget(self.promise)
        self.done.clicked.connect(lambda: self.done_pressed.emit(self._follow_up))
        self.dots.clicked.connect(lambda: self.menu_pressed.emit(self._follow_up))
        self.take.clicked.connect(lambda: self.taken.emit(self._promise))
        self.leave.clicked.connect(lambda: self.dismissed.emit(self._promise))
        self.clear()

    def clear(self) -> None:
        """Nothing to say."""
        self._follow_up = self._promise = None
        self.to_do.hide()
        self.promise.hide()
        self.hide()

    def show_story(self, story: Story, promise: Promise | None) -> None:
        """The next thing to do, and the newest promise."""
        now = self._around.clock()
        one = story.follow_ups[0] if story.follow_ups else None
        self._follow_up, self._promise = one, promise
        self.to_do.setVisible(one is not None)
        self.promise.setVisible(promise is not None)
        self.setVisible(one is not None or promise is not None)
        if one is not None:
            self._say_to_do(one, len(story.follow_ups) - 1)
        if promise is not None:
            time = when_due(promise.due_at, now)
            self.promise.tint("accent")
            words = tr("You wrote “{words}”").format(words=isolate(promise.words))
            self.promise.words.setText(words)
            self.promise.words.setToolTip(promise.words)
            self.promise.when.setText(time)
            self.take.setText(tr("Remind me"))
            self.take.setAccessibleName(
                tr("Remind me, {time}, that I wrote: {words}").format(
                    time=time, words=isolate(promise.words)
                )
            )
            self.promise.setAccessibleName(words)

    def _say_to_do(self, one: FollowUp, more: int) -> None:
        now = self._around.clock()
        late = one.due_at <= now
        self.to_do.tint("bad" if late else "text_2")
        self.to_do.words.setText(isolate(one.text))
        self.to_do.words.setToolTip(one.text)
        said = when_due(one.due_at, now)
        if late:
            said = tr("due since {time}").format(time=when_due_inside(one.due_at, now))
        if more:
            said += " · " + tr("{count} more").format(count=more)
        self.to_do.when.setText(said)
        if self.to_do.when.property("role") != ("late" if late else "hint"):
            self.to_do.when.setProperty("role", "late" if late else "hint")
            self.to_do.when.style().polish(self.to_do.when)
        self.to_do.setAccessibleName(
            tr("To do: {what}, {time}").format(what=isolate(one.text), time=said)
        )
        self.done.rename(tr("Done: {what}").format(what=isolate(one.text)))
        self.dots.rename(tr("Put off, change or forget: {what}").format(what=isolate(one.text)))
