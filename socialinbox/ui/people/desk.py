"""What the owner says about who is who: asked in sheets, done, told, and taken back at any time."""

from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import CustomerId, IdentityId, StepId
from socialinbox.domain.people import Basis, IdentityCard, Stated, Step, StepVerb
from socialinbox.domain.views import CustomerCard, Entry
from socialinbox.ui.aio import Work
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.people.words import messages_words, step_names
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words

if TYPE_CHECKING:
    from socialinbox.ui.people.split_sheet import Split


@dataclass(frozen=True, slots=True)
class Lately:
    """A statement that was made while this window has been open."""

    step: StepId
    words: str


class PeopleDesk(QObject):
    """Asks, does, and keeps what was done lately at hand; `changed` says that this is different."""

    changed = Signal()

    def __init__(self, around: Surroundings, verbs: Verbs, sheets: Sheets, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs
        self._sheets = sheets
        self._shown: CustomerCard | None = None
        self.lately: list[Lately] = []
        sheets.linked.connect(self.link)
        sheets.taken_out.connect(self.take_out)
        sheets.undone.connect(self.undo)
        sheets.undo_asked.connect(self.ask_undo)

    def commands(self) -> tuple[Command, ...]:
        """What can be said and read about the customer that is shown."""
        words = self.tr("Who this is, and since when")
        return (
            Command(
                "thread.history",
                Group.THREAD,
                words,
                self.show_history,
                ("Shift+L",),
                self._is_open,
                why_not=self.tr("No thread open"),
            ),
        )

    def about(self, card: CustomerCard | None) -> None:
        """This customer is shown now."""
        self._shown = card

    def _is_open(self) -> bool:
        return self._shown is not None

    # -- asking
    def show_history(self) -> None:
        """All that was ever said about the customer that is shown."""
        if self._shown is not None:
            self._sheets.history.ask(self._shown)

    def ask_undo(self, step: Step) -> None:
        """Take this statement back?"""
        here = self._shown.id if self._shown is not None else step.customer
        self._sheets.undoing.ask(step, here)

    def ask_take_out(self, identity: IdentityCard) -> None:
        """Whose is this identity?"""
        if self._shown is not None:
            profile = identity.profile
            handle = f"@{profile.handle}" if profile.handle else None
            called = handle or profile.name or self.tr("this identity")
            self._sheets.split.ask_identity(
                self._shown.id, self._shown.name, IdentityId(identity.id), called
            )

    def ask_whose(self, entry: Entry) -> None:
        """Who else writes on the account that this message is from?"""
        if self._shown is not None:
            self._sheets.split.ask_messages(self._shown.id, self._shown.name, entry)

    # -- doing
    def link(self, keep: int, join: int, basis: Basis, evidence: str) -> None:
        """Say that two customers are one person."""
        act = self._around.inbox.people.link(CustomerId(keep), CustomerId(join), basis, evidence)
        self._spawn(self._state(act, self.tr("Linked: one person, one thread.")), "link")

    def take_out(self, split: "Split", basis: Basis, evidence: str) -> None:
        """Say that identities, or messages, are somebody else's."""
        desk = self._around.inbox.people
        if split.messages:
            act = desk.file(split.messages, split.to, basis, evidence, split.name)
            words = self.tr("{messages} taken out.").format(
                messages=messages_words(len(split.messages))
            )
        else:
            act = desk.split(split.customer, split.identities, split.to, basis, evidence)
            words = self.tr("Taken out: a thread of its own.")
        self._spawn(self._state(act, words), "take out")

    def undo(self, step: int, why: str = "") -> None:
        """Take a statement back, and tell."""
        self._spawn(self._undo_and_tell(StepId(step), why), "undo")

    def put_away(self, step: StepId) -> None:
        """No longer keep this at hand; it stays in the ledger."""
        self.lately = [one for one in self.lately if one.step != step]
        self.changed.emit()

    def _spawn(self, work: Work, name: str) -> None:
        self._around.tasks.see_through(work, f"people: {name}")

    async def _state(self, act: Awaitable[Stated], words: str) -> None:
        try:
            stated = await act
        except SocialInboxError as error:
            self._verbs.say(error_words(error))
            return
        await self.keep_at_hand(stated.step, words)

    async def keep_at_hand(self, number: StepId, words: str) -> None:
        """Tell of a statement that was just made; its way back stays while the window is open."""
        step = await self._around.inbox.people.step(number)
        self.lately.insert(0, Lately(number, self._lately_words(step) or words))
        self.changed.emit()
        self._verbs.tell(words, lambda: self._undo(number))

    def _lately_words(self, step: Step | None) -> str:
        """With both names, because it is read when another thread may be shown."""
        if step is None:
            return ""
        words = {
            StepVerb.LINK: self.tr("{other} is the same person as {one}"),
            StepVerb.SPLIT: self.tr("{one} is not {other}"),
            StepVerb.FILE: self.tr("{messages} of {other} by {one}"),
            StepVerb.DIFFERENT: self.tr("{one} is not {other}"),
        }[step.verb]
        one, other = step_names(step, self._around)
        return words.format(one=one, other=other, messages=messages_words(step.messages))

    async def _undo(self, step: StepId, why: str = "") -> None:
        await self._around.inbox.people.undo(step, why)
        self.put_away(step)

    async def _undo_and_tell(self, step: StepId, why: str) -> None:
        try:
            await self._undo(step, why)
        except SocialInboxError as error:
            self._verbs.say(error_words(error))
            return
        self._verbs.say(self.tr("Undone. The threads are as if it had never been said."))
