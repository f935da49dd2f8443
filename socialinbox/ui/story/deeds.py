"""What the owner does with a customer's story, each told with its way back."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject

from socialinbox.domain.ids import CustomerId, FollowUpId
from socialinbox.domain.story import FollowUp, Promise, Tag
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_story import StoryDesk
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import isolate, when_due


def _nothing() -> None:
    return None


class StoryDeeds(QObject):
    """Does it, tells it in a toast, and lets it be undone."""

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._verbs = verbs

    @property
    def _story(self) -> StoryDesk:
        return self._around.inbox.story

    def tag(self, customer: CustomerId, name: str) -> None:
        """Let a customer bear a tag."""

        async def act() -> Back:
            return (await self._story.tag(customer, name)).back

        self._verbs.decide("tag", self.tr("Tagged: {tag}.").format(tag=isolate(name.strip())), act)

    def untag(self, customer: CustomerId, tag: Tag) -> None:
        """Take a tag off."""
        words = self.tr("No longer tagged: {tag}.").format(tag=isolate(tag.name))
        self._verbs.decide("untag", words, lambda: self._story.untag(customer, tag.id))

    def rename(self, tag: Tag, name: str) -> None:
        """Call a tag otherwise, everywhere."""
        words = self.tr("The tag is called {tag} now.").format(tag=isolate(name.strip()))
        self._verbs.decide("rename tag", words, lambda: self._story.rename_tag(tag.id, name))

    def recolour(self, tag: Tag, colour: int) -> None:
        """Give a tag another colour, everywhere."""
        words = self.tr("{tag} has another colour.").format(tag=isolate(tag.name))
        self._verbs.decide("recolour tag", words, lambda: self._story.recolour_tag(tag.id, colour))

    def delete(self, tag: Tag) -> None:
        """Forget a tag, everywhere."""
        words = self.tr("The tag {tag} is gone from everybody.").format(tag=isolate(tag.name))
        self._verbs.decide("delete tag", words, lambda: self._story.delete_tag(tag.id))

    def follow(self, customer: CustomerId, name: str, on: bool) -> None:
        """Be told of whatever a customer says, or no longer."""
        words = self.tr("You are told of whatever {name} says.")
        if not on:
            words = self.tr("{name} is followed no longer.")
        words = words.format(name=isolate(name))
        self._verbs.decide("follow", words, lambda: self._story.follow(customer, on))

    def mute(self, customer: CustomerId, name: str, on: bool) -> None:
        """Be told nothing of a customer, or be told again."""
        words = self.tr("You are told nothing of {name} any more.")
        if not on:
            words = self.tr("You are told of {name} again.")
        words = words.format(name=isolate(name))
        self._verbs.decide("mute", words, lambda: self._around.inbox.telling.mute(customer, on))

    def follow_up(
        self,
        customer: CustomerId,
        text: str,
        due_at: datetime,
        stored: Callable[[], object] = _nothing,
    ) -> None:
        """Something to do for a customer; `stored` is called once it is kept."""

        async def act() -> Back:
            back = (await self._story.follow_up(customer, text, due_at)).back
            stored()
            return back

        self._verbs.decide("follow up", self._reminded(due_at), act)

    def _reminded(self, due_at: datetime) -> str:
        time = when_due(due_at, self._around.clock())
        return self.tr("You are reminded: {time}.").format(time=time)

    def finish(self, one: FollowUp, done: bool = True) -> None:
        """Done, or open again."""
        words = self.tr("Done: {what}") if done else self.tr("To do again: {what}")
        words = words.format(what=isolate(one.text))
        self._verbs.decide("finish", words, lambda: self._story.finish(one.id, done))

    def put_off(
        self,
        one: FollowUp,
        due_at: datetime,
        text: str | None = None,
        stored: Callable[[], object] = _nothing,
    ) -> None:
        """Another moment, and other words where there are some; `stored` once they are kept."""

        async def act() -> Back:
            back = await self._story.change_follow_up(one.id, text or one.text, due_at)
            stored()
            return back

        self._verbs.decide("put off", self._reminded(due_at), act)

    def drop(self, one: FollowUp) -> None:
        """Forget a follow-up."""
        number = FollowUpId(one.id)
        self._verbs.decide("drop", self.tr("No longer to do."), lambda: self._story.drop(number))

    def take(self, promise: Promise) -> None:
        """Keep a promise in mind."""

        async def act() -> Back:
            return (await self._story.take(promise)).back

        self._verbs.decide("take promise", self._reminded(promise.due_at), act)

    def dismiss(self, promise: Promise) -> None:
        """Leave a promise be. It was an offer: nothing is told, and undo still knows the way."""
        self._around.tasks.see_through(self._dismissed(promise), "story: dismiss promise")

    async def _dismissed(self, promise: Promise) -> None:
        self._verbs.remember(
            self.tr("The reminder is not wanted."), await self._story.dismiss(promise)
        )
