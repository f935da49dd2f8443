"""The way from "which network" to "connected as …"; it can be left at any point."""

import logging
from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.errors import BadInput, KeychainUnavailable
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.registry import rules_of
from socialinbox.networks.signin import Choice
from socialinbox.signin.progress import Progress, Stage
from socialinbox.ui.accounts.parts import WIDTH, Button, Column, Words, look_of, mark_of, row
from socialinbox.ui.accounts.prepare import Prepare
from socialinbox.ui.accounts.under_way import Choosing, Connected, Ended, Waiting
from socialinbox.ui.first_start import Choice as BigButton
from socialinbox.ui.parts import label
from socialinbox.ui.startup import SigningIn
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, said

log = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)
"""How long the browser may take: the owner may have to sign in there first."""


class ChooseNetwork(Column):
    """`chosen` carries a network's name."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons: list[BigButton] = []
        self.inside.addWidget(label(self.tr("Which network?"), "huge"))
        self.inside.addWidget(
            Words(
                self.tr(
                    "Each network wants an app of your own once: a name and a key in its pages "
                    "for developers. The next page says every step, with everything to copy."
                ),
                "body2",
            )
        )
        self.inside.addSpacing(Space.S)
        for look in around.networks:
            self.inside.addWidget(self._button(around, look))
        self.inside.addSpacing(Space.S)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.left)
        self.inside.addLayout(row(cancel, None))

    def _button(self, around: Surroundings, look: NetworkLook) -> BigButton:
        streams = [said(stream.label) for stream in rules_of(look.name).streams]
        text = " · ".join(streams)
        button = BigButton(
            around,
            lambda dpr: mark_of(around, look.name, 24, dpr),
            look.label,
            text,
            WIDTH,
        )
        button.clicked.connect(lambda: self.chosen.emit(look.name))
        self.buttons.append(button)
        return button

    def focus_first(self) -> None:
        """To the first network."""
        self.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)


class Connect(QStackedWidget):
    """`left` is emitted when nothing more is to be shown, `titled` with the title of a step."""

    left = Signal()
    titled = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent)
        self._around = around
        self._network: NetworkName | None = None
        self._again: Account | None = None
        self._sign_in: SigningIn | None = None
        self._pages: list[QWidget] = []
        self.prepare: Prepare | None = None

    # -- beginning and leaving
    def choose_network(self) -> None:
        """Ask which network."""
        self.stop()
        self.networks = ChooseNetwork(self._around, self)
        self.networks.chosen.connect(lambda name: self.begin(NetworkName(name)))
        self.networks.left.connect(self.leave)
        self._put(self.networks)
        self.titled.emit(self.tr("Connect an account"))
        self.networks.focus_first()

    def begin(self, network: NetworkName, again: Account | None = None) -> None:
        """Connect an account of a network; `again` is the one that is to be connected anew."""
        self.stop()
        self._network, self._again = network, again
        look = look_of(self._around, network)
        self.prepare = Prepare(self._around, network, self)
        plan = self.prepare.plan
        self.waiting = Waiting(self._around, self)
        self.choosing = Choosing(self._around, look, plan, self)
        self.connected = Connected(self._around, look, self)
        self.ended = Ended(self._around, look, self)
        for page in (self.prepare, self.waiting, self.choosing, self.connected, self.ended):
            self._put(page)
        self.prepare.ready.connect(self._on_ready)
        self.prepare.left.connect(self.leave)
        self.waiting.cancelled.connect(self._on_cancelled)
        self.choosing.cancelled.connect(self._on_cancelled)
        self.choosing.chosen.connect(self._on_chosen)
        self.connected.go_pressed.connect(self.leave)
        self.connected.another_pressed.connect(self.choose_network)
        self.ended.again_pressed.connect(self._back_to_fields)
        self.ended.left.connect(self.leave)
        self._back_to_fields()
        name = again.own.name if again is not None else look.label
        words = self.tr("Connect {name} again") if again is not None else self.tr("Connect {name}")
        words = words.format(name=name)
        self.prepare.title.setText(words)
        self.titled.emit(words)
        self._around.tasks.spawn(self._offer_known(self.prepare), "connect: known app")

    def leave(self) -> None:
        """Stop whatever is under way; nothing of it is kept."""
        self.stop()
        self.left.emit()

    def stop(self) -> None:
        """The same, without telling anybody."""
        sign_in, self._sign_in = self._sign_in, None
        if sign_in is not None:
            self._around.tasks.spawn(sign_in.cancel(), "connect: cancel")
        if self.prepare is not None:
            self.prepare.forget()
            self.waiting.stop()
            self.prepare = None
        for page in self._pages:
            self.removeWidget(page)
            page.deleteLater()
        self._pages.clear()

    def _put(self, page: QWidget) -> None:
        self.addWidget(page)
        self._pages.append(page)

    # -- the sign-in
    async def _offer_known(self, page: Prepare) -> None:
        services = self._around.services
        if services is None:
            return
        try:
            known = await services.known_app(page.network)
        except KeychainUnavailable as error:
            if page is self.prepare:
                page.say(error_words(error))
            return
        if page is self.prepare and known:
            page.offer(known, self.tr("You have made an app there before; it is filled in below."))
            if self.currentWidget() is page:
                page.focus_first()

    def _on_ready(self, given: Mapping[str, str]) -> None:
        services, page, network = self._around.services, self.prepare, self._network
        if page is None or network is None or self._sign_in is not None:
            return
        if services is None:
            page.say(self.tr("Social Inbox is still starting. Press again in a moment."))
            return
        sign_in: SigningIn | None = None

        def tell(progress: Progress) -> None:
            # What a left sign-in still says concerns nobody.
            if sign_in is not None and sign_in is self._sign_in:
                self.show_progress(progress)

        sign_in = self._sign_in = services.sign_in(
            network,
            on_progress=tell,
            open_url=self._around.open_url,
            patience=PATIENCE,
            expected=self._expected,
        )
        self._around.tasks.spawn(self._run(sign_in, given), "connect: sign in")

    @property
    def _expected(self) -> str | None:
        return self._again.own.native_id if self._again is not None else None

    async def _run(self, sign_in: SigningIn, given: Mapping[str, str]) -> None:
        try:
            progress = await sign_in.start(given)
        except BadInput as error:
            if sign_in is self._sign_in and self.prepare is not None:
                self._sign_in = None
                self.prepare.say(error_words(error))
            return
        if progress.stage is Stage.WAITING:
            await sign_in.wait()

    def _on_chosen(self, choice: Choice) -> None:
        sign_in = self._sign_in
        if sign_in is not None:
            self._around.tasks.see_through(self._finish(sign_in, choice), "connect: finish")

    async def _finish(self, sign_in: SigningIn, choice: Choice) -> None:
        await sign_in.finish(choice)

    def _on_cancelled(self) -> None:
        """Back to the fields: what was filled in stays until the page is left."""
        sign_in, self._sign_in = self._sign_in, None
        if sign_in is not None:
            self._around.tasks.spawn(sign_in.cancel(), "connect: cancel")
        self._back_to_fields()

    def _back_to_fields(self) -> None:
        self._sign_in = None
        if self.prepare is not None:
            self.waiting.stop()
            self.setCurrentWidget(self.prepare)
            self.prepare.focus_first()

    def _come_forward(self) -> None:
        """The answer came through the browser, which stands before the window."""
        window = self.window()
        window.raise_()
        window.activateWindow()
        # Where the desktop lets no window come forward by itself, it marks it in its bar.
        QApplication.alert(window)

    def show_progress(self, progress: Progress) -> None:
        """Show a state of the sign-in."""
        if self.prepare is None:
            return
        stage = progress.stage
        if stage is Stage.EXCHANGING:
            self._come_forward()
        if stage is Stage.WAITING:
            self.setCurrentWidget(self.waiting)
            until = self._around.clock() + PATIENCE
            self.waiting.show_waiting(self.prepare.plan, progress, until)
        elif stage in (Stage.EXCHANGING, Stage.CONNECTING):
            self.setCurrentWidget(self.waiting)
            self.waiting.show_asking(progress)
        elif stage is Stage.CHOOSING:
            self.setCurrentWidget(self.choosing)
            self.choosing.show_choices(progress, self._expected)
        elif stage is Stage.CONNECTED:
            self._sign_in = None
            self.prepare.forget()
            self.setCurrentWidget(self.connected)
            self.connected.show_connected(progress)
        elif stage is Stage.CANCELLED:
            self._back_to_fields()
        else:
            self._sign_in = None
            self.waiting.stop()
            self.setCurrentWidget(self.ended)
            self.ended.show_end(progress)
