"""What the owner does before the browser opens: the steps at the network, and the fields."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from socialinbox.domain.ids import NetworkName
from socialinbox.networks.registry import plan_of
from socialinbox.networks.signin import Copy, Field, Plan, Step
from socialinbox.ui.accounts.parts import (
    WIDTH,
    Button,
    Column,
    CopyButton,
    Number,
    Words,
    heading,
    look_of,
    row,
    tile,
)
from socialinbox.ui.parts import Elided, IconButton, label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import said, shown

INDENT = Space.XL + Space.M
"""How far the words of a step stand behind its number."""


class Entry(QWidget):
    """One field with its label, its help, and what is wrong with what was typed."""

    def __init__(self, around: Surroundings, field: Field) -> None:
        super().__init__()
        self.field = field
        # Its parent at once: the order of Tab is the order in which parts come to their parent.
        self.line = QLineEdit(self)
        self.line.setAccessibleName(field.label)
        self.line.setAccessibleDescription(said(field.help))
        self.line.setClearButtonEnabled(False)
        self.line.textChanged.connect(self._on_typed)
        title = row(label(field.label, "strong"), spacing=Space.S)
        if not field.needed:
            title.addWidget(label(self.tr("if there is one"), "second"))
        title.addStretch(1)
        across = QHBoxLayout()
        across.setSpacing(Space.S)
        across.addWidget(self.line, 1)
        if field.secret:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self.eye = IconButton(around.theme, "eye", self._eye_words(), parent=self)
            self.eye.setCheckable(True)
            self.eye.toggled.connect(self._on_eye)
            across.addWidget(self.eye)
        self.wrong = Words("", "bad")
        self.wrong.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(title)
        column.addLayout(across)
        column.addWidget(Words(field.help, "second"))
        column.addWidget(self.wrong)

    @property
    def value(self) -> str:
        """What is filled in."""
        return self.line.text().strip()

    def check(self, also_empty: bool = True) -> bool:
        """Say what is wrong; an empty field only if asked for."""
        problem = self.field.problem(self.value) if self.value or also_empty else None
        self.wrong.say(problem or "")
        self.line.setAccessibleDescription(said(problem or self.field.help))
        return problem is None

    def forget(self) -> None:
        """Empty again, and hidden again."""
        self.line.clear()
        if self.field.secret:
            self.eye.setChecked(False)

    def _on_typed(self, _text: str) -> None:
        self.check(also_empty=False)

    def _on_eye(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.rename(self._eye_words())

    def _eye_words(self) -> str:
        shown = self.line.echoMode() is QLineEdit.EchoMode.Normal
        words = self.tr("Hide {field}") if shown else self.tr("Show {field}")
        return words.format(field=self.field.label)


class Prepare(Column):
    """`ready` carries what was filled in, once all of it is good; `left` is a press on Cancel."""

    ready = Signal(object)
    left = Signal()

    def __init__(self, around: Surroundings, network: NetworkName, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self.network = network
        self.plan: Plan = plan_of(network)
        self.entries = [Entry(around, field) for field in self.plan.fields]
        self._build()

    def _build(self) -> None:
        plan, inside = self.plan, self.inside
        label_of = look_of(self._around, self.network).label
        self.title = label(self.tr("Connect {network}").format(network=label_of), "huge")
        inside.addWidget(self.title)
        self.lead = Words(plan.why, "body2")
        inside.addWidget(self.lead)
        self.toggle = Button(self.tr("Show the steps"), "link")
        self.toggle.clicked.connect(lambda: self._show_steps(self.steps.isHidden()))
        self.toggle.hide()
        inside.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self.steps: QWidget = QWidget()
        steps = QVBoxLayout(self.steps)
        steps.setContentsMargins(0, Space.M, 0, Space.XS)
        steps.setSpacing(Space.L)
        for number, step in enumerate(plan.steps, 1):
            steps.addLayout(self._step(number, step))
        inside.addWidget(self.steps)
        for entry in self.entries:
            inside.addWidget(entry)
            entry.line.returnPressed.connect(self._on_open)
        inside.addWidget(heading(self.tr("What you will be asked to allow")))
        inside.addWidget(self._scopes())
        self.trouble = Words("", "bad")
        self.trouble.hide()
        inside.addWidget(self.trouble)
        self.open_button = Button(self.tr("Open the browser"), "main")
        self.open_button.clicked.connect(self._on_open)
        self.cancel_button = Button(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.left)
        inside.addSpacing(Space.S)
        inside.addLayout(row(self.open_button, self.cancel_button, None))
        inside.addWidget(
            Words(
                self.tr(
                    "You sign in at {network} itself. Your password stays there; what {network} "
                    "gives goes into this computer’s keychain and nowhere else."
                ).format(network=label_of),
                "second",
            )
        )

    def _step(self, number: int, step: Step) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        wide = WIDTH - INDENT
        title = Words(step.title, "strong", wide)
        title.setAccessibleName(
            self.tr("Step {number}: {title}").format(number=number, title=said(step.title))
        )
        words.addWidget(title)
        words.addWidget(Words(step.text, "body2", wide))
        if step.copies:
            words.addSpacing(Space.XS)
            words.addWidget(self._copies(step.copies))
        if step.link:
            shown = step.link.removeprefix("https://").rstrip("/")
            link = Button(
                self.tr("Open {page}").format(page=shown),
                "link",
                self.tr("Open {page} in the browser").format(page=shown),
            )
            link.setAccessibleDescription(said(step.title))
            link.clicked.connect(lambda _=False, url=step.link: self._around.open_url(url))
            words.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout()
        across.setSpacing(INDENT - Space.XL)
        across.addWidget(Number(self._around.theme, number), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(words, 1)
        return across

    def _copies(self, copies: tuple[Copy, ...]) -> QWidget:
        lines: list[QWidget] = []
        before = ""
        for copy in copies:
            if copy.label != before:
                name = label(copy.label, "hint")
                name.setContentsMargins(0, Space.S if before else 0, 0, 0)
                lines.append(name)
            before = copy.label
            value = Elided("")
            value.setText(shown(copy.value))
            value.setToolTip(shown(copy.value))
            words = self.tr("Copy {label}: {value}").format(
                label=copy.label, value=shown(copy.value)
            )
            line = QWidget()
            across = QHBoxLayout(line)
            across.setSpacing(Space.S)
            across.setContentsMargins(0, 0, 0, 0)
            across.addWidget(value, 1)
            across.addWidget(CopyButton(self.tr("Copy"), shown(copy.value), words))
            lines.append(line)
        return tile(*lines, spacing=Space.FINE)

    def _scopes(self) -> QWidget:
        lines: list[QWidget] = []
        for scope in self.plan.scopes:
            allows = said(scope.allows)
            allows = allows[:1].upper() + allows[1:]
            name = Elided("hint")
            name.setText(scope.name.rsplit("/", 1)[-1])
            name.setToolTip(scope.name)
            name.setAlignment(Qt.AlignmentFlag.AlignRight)
            line = QWidget()
            across = QHBoxLayout(line)
            across.setContentsMargins(0, 0, 0, 0)
            across.setSpacing(Space.M)
            across.addWidget(label(allows, "second"))
            across.addWidget(name, 1)
            copy = self.tr("Copy {label}: {value}")
            copy = copy.format(label=self.tr("permission"), value=scope.name)
            across.addWidget(CopyButton(self.tr("Copy"), scope.name, copy))
            lines.append(line)
        return tile(*lines, spacing=Space.FINE)

    # -- from outside
    def offer(self, known: Mapping[str, str], lead: str) -> None:
        """Fill in an app that is known already; its steps are behind a button then."""
        if any(entry.value for entry in self.entries) or not known:
            return
        for entry in self.entries:
            entry.line.setText(known.get(entry.field.name, ""))
        self.lead.say(lead)
        self.toggle.show()
        self._show_steps(False)

    def say(self, trouble: str) -> None:
        """Something went wrong before the browser opened."""
        self.trouble.say(trouble)
        self.ensureWidgetVisible(self.trouble)

    def forget(self) -> None:
        """Nothing of what was filled in stays."""
        for entry in self.entries:
            entry.forget()
        self.trouble.say("")

    def focus_first(self) -> None:
        """To the first field that needs something, or to the button."""
        empty = (e.line for e in self.entries if e.field.needed and not e.value)
        (next(empty, None) or self.open_button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(0)

    def _show_steps(self, on: bool) -> None:
        self.steps.setVisible(on)
        words = self.tr("Hide the steps") if on else self.tr("Show the steps")
        self.toggle.setText(words)
        self.toggle.setAccessibleName(words)

    def _on_open(self) -> None:
        self.trouble.say("")
        good = [entry.check() for entry in self.entries]
        if all(good):
            self.ready.emit({entry.field.name: entry.value for entry in self.entries})
            return
        bad = self.entries[good.index(False)]
        bad.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(bad)
