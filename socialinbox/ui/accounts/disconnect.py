"""Asks once more before an account is disconnected, and says what happens then."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from socialinbox.domain.account import Account
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.ui.accounts.parts import Button, Words, look_of, row
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.parts import label
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import error_words, sentences

SHEET = 460


class DisconnectSheet(Overlay):
    """`done` carries a sentence on how it went."""

    done = Signal(str)

    def __init__(self, around: Surroundings, parent: QWidget) -> None:
        super().__init__(parent, "", SHEET)
        self._around = around
        self._account: Account | None = None
        self._title = label("", "title")
        self.words = Words("", "body2", SHEET - 32)
        self.erase = QCheckBox(self.sheet)
        self.erase.setAccessibleName(self.tr("Also erase everything that came from this network"))
        self.erase.toggled.connect(self._on_erase)
        self.trouble = Words("", "bad", SHEET - 32)
        self.yes = Button(self.tr("Disconnect"), "main")
        self.yes.clicked.connect(self._on_yes)
        self.no = Button(self.tr("Keep it"))
        self.no.clicked.connect(self.close_sheet)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self.words)
        self.inside.addWidget(self.erase)
        self.inside.addWidget(self.trouble)
        self.inside.addSpacing(Space.S)
        self.inside.addLayout(row(None, self.no, self.yes))

    def ask(self, account: Account) -> None:
        """Shall this account be disconnected?"""
        self._account = account
        network = look_of(self._around, account.own.network).label
        title = self.tr("Disconnect {name}?").format(name=account.own.name)
        self._title.setText(title)
        self.setAccessibleName(title)
        erase = self.tr("Also erase everything that came from {network}")
        self.erase.setText(erase.format(network=network))
        self.erase.setAccessibleName(self.erase.text())
        self.erase.setChecked(False)
        self._say_what(network)
        self.trouble.say("")
        self._busy(False)
        self.open_over()
        self.fit()
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_what(self, network: str) -> None:
        """What happens to the messages, and to the access."""
        if self.erase.isChecked():
            first = self.tr(
                "All messages from {network} are overwritten on this computer, with everybody "
                "known from there alone; nothing undoes it."
            )
        else:
            first = self.tr("All messages stay and can be read and searched.")
        then = self.tr(
            "Nothing new comes in from {network}, and nothing can be sent there. The keys are "
            "deleted from this computer, and {network} is asked to take the access back. You can "
            "connect it again at any time."
        )
        self.words.say(f"{first} {then}".format(network=network))
        self.setAccessibleDescription(self.words.text())

    def _on_erase(self) -> None:
        if self._account is not None:
            self._say_what(look_of(self._around, self._account.own.network).label)
            self.fit()

    def _busy(self, on: bool) -> None:
        self.yes.setEnabled(not on)
        self.yes.setText(self.tr("Disconnecting…") if on else self.tr("Disconnect"))

    def _on_yes(self) -> None:
        if self._account is None:
            return
        if self._around.services is None:
            self.trouble.say(self.tr("Social Inbox is still starting. Press again in a moment."))
            self.fit()
            return
        self._busy(True)
        self._around.tasks.see_through(self._remove(self._account), "account: disconnect")

    async def _remove(self, account: Account) -> None:
        services = self._around.services
        if services is None:
            return
        try:
            sentence = await services.remove_account(account.id)
            if self.erase.isChecked():
                await services.inbox.rights.wipe(account.id)
                sentence = sentences(
                    self.tr("Everything that came from there is erased."), sentence
                )
        except OwnerCanAct as error:
            self._busy(False)
            self.trouble.say(error_words(error))
            self.fit()
            return
        self.close_sheet()
        said = self.tr("{name} is disconnected.").format(name=account.own.name)
        self.done.emit(f"{said} {sentence}".strip())
