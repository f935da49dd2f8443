"""The desk of a customer's story in memory, beside the fake inbox."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import CustomerId, FollowUpId, IdentityId, MessageId, NetworkName, TagId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.story import (
    NO_DRAFT,
    FollowUp,
    NewNote,
    NoteDraft,
    NoteKind,
    Promise,
    Story,
    Tag,
    ToDo,
    ToDoCount,
)
from socialinbox.domain.views import Entry
from socialinbox.inbox.back import Back
from socialinbox.inbox.contract_story import Made
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox

OWN = Profile(IdentityKey(NetworkName("local"), "note", "own"), "Harbour Bikes")


class FakeStory:
    """Behaves like the real one; what it did stands in the inbox's `calls`."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.note_drafts: dict[CustomerId, NoteDraft] = {}
        self.known: dict[TagId, Tag] = {}
        self.borne: dict[CustomerId, list[TagId]] = {}
        self.ups: dict[FollowUpId, FollowUp] = {}
        self.told: set[FollowUpId] = set()
        self.followed: set[CustomerId] = set()
        self.promised: list[Promise] = []
        self.note_fails: BadInput | None = None
        self._next = 0

    def _did(self, verb: str, what: object, *customers: CustomerId) -> None:
        self._inbox.calls.append((verb, what))
        self._inbox.changed(*customers)

    def _number(self) -> int:
        self._next += 1
        return self._next

    # -- reading
    async def of(self, customer: CustomerId) -> Story:
        ups = [up for up in self.ups.values() if up.customer == customer]
        return Story(
            customer,
            tuple(self.known[tag] for tag in self.borne.get(customer, ())),
            tuple(sorted((u for u in ups if u.done_at is None), key=lambda u: u.due_at)),
            tuple(u for u in ups if u.done_at is not None),
            customer in self.followed,
            customer in self._inbox.telling.muted,
            customer in self._inbox.telling.hours,
        )

    async def tags(self) -> list[Tag]:
        counts = [tag for some in self.borne.values() for tag in some]
        known = sorted(self.known.values(), key=lambda tag: tag.name.casefold())
        return [replace(tag, threads=counts.count(tag.id)) for tag in known]

    async def find_tag(self, name: str) -> TagId | None:
        return next((t.id for t in self.known.values() if t.name == name), None)

    async def to_do(self) -> list[ToDo]:
        still = sorted(
            (u for u in self.ups.values() if u.done_at is None), key=lambda u: (u.due_at, u.id)
        )
        return [ToDo(u, self._inbox.made[u.customer].name, None) for u in still]

    async def to_do_count(self) -> ToDoCount:
        still = [one.follow_up for one in await self.to_do()]
        return ToDoCount(len(still), sum(u.due_at <= NOW for u in still))

    async def all_follow_ups(self, customer: CustomerId) -> list[FollowUp]:
        return [up for up in self.ups.values() if up.customer == customer]

    async def due_untold(self) -> list[ToDo]:
        return [
            one
            for one in await self.to_do()
            if one.follow_up.due_at <= NOW and one.follow_up.id not in self.told
        ]

    async def mark_told(self, numbers: Sequence[FollowUpId]) -> None:
        self.told.update(numbers)

    async def promises(self, customer: CustomerId) -> list[Promise]:
        return [one for one in self.promised if one.customer == customer]

    # -- notes
    async def write_note(self, customer: CustomerId, note: NewNote) -> Made:
        if self.note_fails is not None:
            raise self.note_fails
        message = self._inbox.new_message()
        entry = Entry(
            message,
            1,
            NetworkName("local"),
            MessageKind.NOTE,
            "note",
            f"n{message}",
            Direction.OUT,
            IdentityId(0),
            OWN,
            None,
            note.text,
            note.at,
            False,
            attachments=note.files,
            facts=_facts(note),
        )
        self._inbox.made[customer].entries.append(entry)
        self._did("note", (customer, note), customer)

        async def back() -> None:
            await self.delete_note(message)

        return Made(message, back)

    async def edit_note(self, message: MessageId, note: NewNote) -> Back:
        before = self._inbox.find_entry(message)
        self._inbox.calls.append(("edit_note", (message, note)))
        self._inbox.replace(
            message, text=note.text, sent_at=note.at, attachments=note.files, facts=_facts(note)
        )

        async def back() -> None:
            self._inbox.replace(message, text=before.text, sent_at=before.sent_at)

        return back

    async def delete_note(self, message: MessageId) -> Back:
        made = next(m for m in self._inbox.made.values() if any(e.id == message for e in m.entries))
        gone = self._inbox.find_entry(message)
        made.entries.remove(gone)
        self._did("delete_note", message, made.id)

        async def back() -> None:
            made.entries.append(gone)
            self._inbox.changed(made.id)

        return back

    async def note_draft(self, customer: CustomerId) -> NoteDraft:
        return self.note_drafts.get(customer, NO_DRAFT)

    async def save_note_draft(self, customer: CustomerId, draft: NoteDraft) -> None:
        self._inbox.calls.append(("save_note_draft", (customer, draft)))
        self.note_drafts[customer] = draft

    # -- tags
    async def tag(self, customer: CustomerId, name: str, colour: int | None = None) -> Made:
        if not name.strip():
            raise BadInput("A tag needs a name.", "Give a word or two.")
        found = next(
            (t.id for t in self.known.values() if t.name.casefold() == name.casefold()), None
        )
        if found is None:
            found = TagId(self._number())
            self.known[found] = Tag(found, name, len(self.known))
        some = self.borne.setdefault(customer, [])
        if found not in some:
            some.append(found)
        self._did("tag", (customer, name), customer)
        return Made(found, lambda: self._off(customer, found))

    async def _off(self, customer: CustomerId, tag: TagId) -> None:
        self.borne[customer].remove(tag)
        self._inbox.changed(customer)

    async def untag(self, customer: CustomerId, tag: TagId) -> Back:
        self.borne[customer].remove(tag)
        self._did("untag", (customer, tag), customer)

        async def back() -> None:
            self.borne[customer].append(tag)
            self._inbox.changed(customer)

        return back

    async def rename_tag(self, tag: TagId, name: str) -> Back:
        before = self.known[tag]
        self.known[tag] = replace(before, name=name)
        self._did("rename_tag", (tag, name), *self.borne)
        return self._again(tag, before)

    async def recolour_tag(self, tag: TagId, colour: int) -> Back:
        before = self.known[tag]
        self.known[tag] = replace(before, colour=colour)
        self._did("recolour_tag", (tag, colour), *self.borne)
        return self._again(tag, before)

    async def delete_tag(self, tag: TagId) -> Back:
        before, borne = self.known.pop(tag), {c: list(some) for c, some in self.borne.items()}
        for some in self.borne.values():
            if tag in some:
                some.remove(tag)
        self._did("delete_tag", tag, *self.borne)

        async def back() -> None:
            self.known[tag] = before
            self.borne = borne
            self._inbox.changed(*borne)

        return back

    def _again(self, tag: TagId, before: Tag) -> Back:
        async def back() -> None:
            self.known[tag] = before
            self._inbox.changed(*self.borne)

        return back

    # -- follow-ups
    async def follow_up(
        self,
        customer: CustomerId,
        text: str,
        due_at: datetime,
        message: MessageId | None = None,
        made_at: datetime | None = None,
    ) -> Made:
        if not text.strip():
            raise BadInput("There is nothing to do.", "Say in a few words what is to be done.")
        number = FollowUpId(self._number())
        self.ups[number] = FollowUp(number, customer, text, due_at, NOW, None, message)
        self._did("follow_up", (customer, text, due_at), customer)

        async def back() -> None:
            await self.drop(number)

        return Made(number, back)

    async def change_follow_up(self, number: FollowUpId, text: str, due_at: datetime) -> Back:
        return self._put(number, "change_follow_up", text=text, due_at=due_at)

    async def finish(
        self, number: FollowUpId, done: bool = True, done_at: datetime | None = None
    ) -> Back:
        return self._put(number, "finish", done_at=NOW if done else None)

    async def drop(self, number: FollowUpId) -> Back:
        gone = self.ups.pop(number)
        self._did("drop", number, gone.customer)

        async def back() -> None:
            self.ups[number] = gone
            self._inbox.changed(gone.customer)

        return back

    def _put(self, number: FollowUpId, verb: str, **values: object) -> Back:
        before = self.ups[number]
        self.ups[number] = replace(before, **values)  # type: ignore[arg-type]
        self._did(verb, (number, values), before.customer)

        async def back() -> None:
            self.ups[number] = before
            self._inbox.changed(before.customer)

        return back

    # -- following and promises
    async def follow(self, customer: CustomerId, on: bool) -> Back:
        set_it: Callable[[CustomerId], None] = self.followed.add if on else self.followed.discard
        set_it(customer)
        self._did("follow", (customer, on), customer)

        async def back() -> None:
            (self.followed.discard if on else self.followed.add)(customer)
            self._inbox.changed(customer)

        return back

    async def take(self, promise: Promise) -> Made:
        self.promised.remove(promise)
        return await self.follow_up(
            promise.customer, promise.words, promise.due_at, promise.message
        )

    async def dismiss(self, promise: Promise) -> Back:
        self.promised.remove(promise)
        self._did("dismiss", promise.message, promise.customer)
        return self._offer_again(promise)

    def _offer_again(self, promise: Promise) -> Callable[[], Awaitable[None]]:
        async def back() -> None:
            self.promised.append(promise)
            self._inbox.changed(promise.customer)

        return back


def _facts(note: NewNote) -> dict[str, str | int | bool]:
    return {} if note.kind is NoteKind.NOTE else {"what": note.kind.value}
