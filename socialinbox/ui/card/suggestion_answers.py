"""What follows the owner's answer to "perhaps the same person": done, told, with its way back."""

from collections.abc import Awaitable

from PySide6.QtCore import QObject

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.suggestions import Suggestion
from socialinbox.ui.card.suggestion import SuggestionBox
from socialinbox.ui.card.suggestion_words import both_names
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.people.desk import PeopleDesk
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words


class SuggestionAnswers(QObject):
    """Hears the box's answers. Nothing is linked without one."""

    def __init__(
        self, around: Surroundings, box: SuggestionBox, verbs: Verbs, desk: PeopleDesk
    ) -> None:
        super().__init__(box)
        self._around = around
        self._box = box
        self._verbs = verbs
        self._desk = desk
        box.accepted.connect(lambda said: self._spawn(self._accept(said)))
        box.put_off.connect(lambda said: self._spawn(self._put_off(said)))
        box.denied.connect(lambda said: self._spawn(self._deny(said)))

    def commands(self) -> tuple[Command, ...]:
        """Into the card, by a key; from there with Tab and Enter."""
        words = self.tr("Perhaps the same person: to the answers")
        return (
            Command(
                "card.suggestion",
                Group.THREAD,
                words,
                self._box.take_focus,
                ("P",),
                self._any,
                why_not=self.tr("No question is open"),
            ),
        )

    def _any(self) -> bool:
        return bool(self._box.tiles) and self._box.isVisible()

    def _spawn(self, answer: "Awaitable[None]") -> None:
        self._around.tasks.see_through(self._told(answer), "card: answer")

    async def _told(self, answer: "Awaitable[None]") -> None:
        try:
            await answer
        except SocialInboxError as error:
            self._verbs.say(error_words(error))

    async def _accept(self, said: Suggestion) -> None:
        people = self._around.inbox.people
        stated = await people.accept(said.customer, said.other)
        words = self.tr("{one} and {other}: one person, one thread.")
        await self._desk.keep_at_hand(stated.step, self._named(words, said))

    async def _put_off(self, said: Suggestion) -> None:
        people = self._around.inbox.people
        await people.later(said.customer, said.other)
        self._verbs.tell(
            self.tr("You will be asked again in two weeks."),
            lambda: people.ask_again(said.customer, said.other),
        )

    async def _deny(self, said: Suggestion) -> None:
        people = self._around.inbox.people
        stated = await people.never(said.customer, said.other)
        words = self.tr("{one} and {other} are different people. You are not asked again.")
        await self._desk.keep_at_hand(stated.step, self._named(words, said))

    def _named(self, words: str, said: Suggestion) -> str:
        one, other = both_names(said, self._around)
        return words.format(one=one, other=other)
