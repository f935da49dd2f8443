"""The desk of a customer's story: every verb with its way back, and what a merge does to it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind
from socialinbox.domain.people import Basis
from socialinbox.domain.story import NewNote, NoteDraft, NoteKind, note_kind
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.inbox.story import InboxStory
from socialinbox.people import customers
from socialinbox.search.find import search
from socialinbox.storage import threads, timeline, triage, unwanted
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.rows import refresh_rows
from socialinbox.storage.search import index_pending
from tests.storage import recount
from tests.storage.pages import at, person, put, said, wrote

ANA = person("ana", "Ana")
BEN = person("ben", "Ben", network="web")
EVA = person("eva", "Eva", network="web")
TOLD = Basis.TOLD_ME


class Desk:
    """A desk on a fresh file with three customers, and what it published."""

    def __init__(self, path: Path) -> None:
        self.db = Database.open(path / "inbox.db")
        put(self.db, said("m1", ANA, 0, "hello"), said("m2", ANA, 1, "and my wheel?"))
        put(self.db, said("m3", BEN, 2, "hi"))
        put(self.db, said("m4", EVA, 3, "bonjour"))
        self.changes: list[Changes] = []
        self.now = at(10)
        self.story = InboxStory(self.db, lambda: self.now, self.changes.append)
        rows = self.db.read_now(threads.thread_page, ThreadQuery(Box.ALL), None, 10)
        self.ana, self.ben, self.eva = (
            next(row.id for row in rows if row.name == name) for name in ("Ana", "Ben", "Eva")
        )

    def entries(self, customer: CustomerId) -> list[Entry]:
        return self.db.read_now(lambda con: list(timeline.whole(con, customer)))

    def notes(self, customer: CustomerId) -> list[str]:
        return [e.text for e in self.entries(customer) if e.kind is MessageKind.NOTE]

    async def tags(self, customer: CustomerId) -> list[str]:
        return [tag.name for tag in (await self.story.of(customer)).tags]

    async def to_do(self, customer: CustomerId) -> list[str]:
        return [one.text for one in (await self.story.of(customer)).follow_ups]

    def row_tags(self, customer: CustomerId) -> tuple[TagId, ...]:
        return self.db.read_now(threads.thread_rows, [customer])[customer].tags

    def link(self, keep: CustomerId, join: CustomerId) -> Callable[[], Changes]:
        links, _ = self.db.run_now(customers.link, keep, join, TOLD, "")
        return lambda: self.db.run_now(customers.unlink, links)

    def listed(self, tag: TagId, box: Box = Box.ALL) -> set[CustomerId]:
        return set(self.db.read_now(threads.thread_ids, ThreadQuery(box, tag=tag)))

    def check(self) -> None:
        self.db.read_now(recount.check)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture(autouse=True)
def closed(desk: Desk) -> Iterator[None]:
    """Whatever was done, every row says what a recount says."""
    yield
    desk.check()
    desk.db.close()


# -- notes


async def test_a_call_stands_in_the_thread_at_its_time(desk: Desk) -> None:
    when = at(1.5)
    made = await desk.story.write_note(desk.ana, NewNote("Called her", when, NoteKind.CALL))
    assert desk.changes[-1].customers == {desk.ana}
    (note,) = [e for e in desk.entries(desk.ana) if e.id == made.number]
    assert (note.kind, note.direction, note.sent_at) == (MessageKind.NOTE, Direction.OUT, when)
    assert note_kind(note.facts) is NoteKind.CALL
    # It answers nobody: the customer still waits for a word on a network.
    row = desk.db.read_now(threads.thread_rows, [desk.ana])[desk.ana]
    assert row.waiting_since == at(0)
    await made.back()
    assert desk.notes(desk.ana) == []


async def test_a_note_is_edited_found_and_edited_back(desk: Desk) -> None:
    file = Attachment(AttachmentKind.FILE, "kept:1", "quote.pdf", mime_type="application/pdf")
    note = NewNote("Promised a discount", at(2), NoteKind.VISIT, (file,))
    made = await desk.story.write_note(desk.ana, note)
    number = desk.entries(desk.ana)[-1].id
    desk.db.run_now(index_pending, 100)
    changed = replace(note, text="Promised a rebate", at=at(0.5), kind=NoteKind.EMAIL, files=())
    back = await desk.story.edit_note(number, changed)
    desk.db.run_now(index_pending, 100)
    entry = next(e for e in desk.entries(desk.ana) if e.id == number)
    assert (entry.text, entry.sent_at, entry.attachments) == ("Promised a rebate", at(0.5), ())
    assert entry.revision == 2
    assert note_kind(entry.facts) is NoteKind.EMAIL
    assert desk.db.read_now(search, "discount", 5) == []
    assert [h.message for h in desk.db.read_now(search, "rebate", 5)] == [number]
    assert desk.db.read_now(unwanted.unwanted) == (["kept:1"], ["kept:1"])
    await back()
    entry = next(e for e in desk.entries(desk.ana) if e.id == number)
    assert (entry.text, entry.sent_at, entry.attachments) == (note.text, note.at, (file,))
    # Its file is shown again, so it is not removed.
    assert desk.db.read_now(unwanted.unwanted)[1] == []
    await made.back()


async def test_a_deleted_note_leaves_nothing_and_comes_back_whole(desk: Desk) -> None:
    file = Attachment(AttachmentKind.IMAGE, "kept:2", "frame.jpg", mime_type="image/jpeg", size=9)
    note = NewNote("Frame number 4711", at(4), NoteKind.CALL, (file,))
    made = await desk.story.write_note(desk.ana, note)
    desk.db.run_now(index_pending, 100)
    before = desk.entries(desk.ana)
    back = await desk.story.delete_note(before[-1].id)
    assert desk.notes(desk.ana) == []
    assert desk.db.read_now(search, "4711", 5) == []
    assert desk.db.read_now(unwanted.unwanted)[1] == ["kept:2"]
    await back()
    await back()
    desk.db.run_now(index_pending, 100)
    assert desk.entries(desk.ana) == before
    assert [h.message for h in desk.db.read_now(search, "4711", 5)] == [made.number]


async def test_notes_that_say_nothing_and_messages_that_are_none(desk: Desk) -> None:
    with pytest.raises(BadInput):
        await desk.story.write_note(desk.ana, NewNote("  ", at(1)))
    with pytest.raises(BadInput):
        await desk.story.write_note(CustomerId(999), NewNote("who?", at(1)))
    theirs = desk.entries(desk.ana)[0].id
    for verb in (desk.story.delete_note(theirs), desk.story.edit_note(theirs, NewNote("x", at(1)))):
        with pytest.raises(BadInput):
            await verb
    file = Attachment(AttachmentKind.FILE, "kept:3", "a.txt")
    await desk.story.write_note(desk.ana, NewNote("", at(1), files=(file,)))


async def test_unsaved_words_of_a_note_wait_apart_from_the_reply(desk: Desk) -> None:
    await desk.story.save_note_draft(desk.ana, NoteDraft("half a", NoteKind.CALL))
    assert await desk.story.note_draft(desk.ana) == NoteDraft("half a", NoteKind.CALL)
    assert await desk.story.note_draft(desk.ben) == NoteDraft("")
    await desk.story.save_note_draft(desk.ana, NoteDraft(""))
    assert not await desk.story.note_draft(desk.ana)


# -- tags


async def test_tags_keep_their_colours_and_names(desk: Desk) -> None:
    first = await desk.story.tag(desk.ana, "Regular")
    await desk.story.tag(desk.ana, "wholesale")
    again = await desk.story.tag(desk.ben, " #règular ")
    assert again.number == first.number
    known = await desk.story.tags()
    assert [(tag.name, tag.threads) for tag in known] == [("Regular", 2), ("wholesale", 1)]
    assert known[0].colour != known[1].colour
    assert desk.row_tags(desk.ana) == tuple(tag.id for tag in known)
    assert desk.listed(known[0].id) == {desk.ana, desk.ben}
    assert desk.listed(known[1].id, Box.DONE) == set()
    desk.db.run_now(triage.set_done, [desk.ben], True)
    assert desk.listed(known[0].id, Box.INBOX) == {desk.ana}
    back = await desk.story.rename_tag(known[0].id, "Zebra")
    assert await desk.tags(desk.ana) == ["wholesale", "Zebra"]
    assert desk.row_tags(desk.ana) == (known[1].id, known[0].id)
    await back()
    await (await desk.story.recolour_tag(known[0].id, 7))()
    assert await desk.story.tags() == known


@pytest.mark.parametrize("name", ["", "  ", "#", "x" * 41])
async def test_what_can_be_no_tag(desk: Desk, name: str) -> None:
    with pytest.raises(BadInput):
        await desk.story.tag(desk.ana, name)
    assert await desk.story.tags() == []


async def test_tags_come_off_and_on_again(desk: Desk) -> None:
    made = await desk.story.tag(desk.ana, "vip")
    same = await desk.story.tag(desk.ana, "VIP")
    await same.back()
    assert await desk.tags(desk.ana) == ["vip"]
    back = await desk.story.untag(desk.ana, TagId(made.number))
    assert await desk.tags(desk.ana) == []
    assert [tag.name for tag in await desk.story.tags()] == ["vip"]
    await back()
    assert await desk.tags(desk.ana) == ["vip"]
    await desk.story.tag(desk.ben, "vip")
    await made.back()
    assert await desk.tags(desk.ana) == []
    assert await desk.tags(desk.ben) == ["vip"], "another's tag is not undone"
    with pytest.raises(BadInput):
        await desk.story.rename_tag(TagId(99), "x")
    other = await desk.story.tag(desk.ana, "new")
    with pytest.raises(BadInput):
        await desk.story.rename_tag(TagId(other.number), "Vip")


async def test_a_deleted_tag_comes_back_with_all_who_bore_it(desk: Desk) -> None:
    made = await desk.story.tag(desk.ana, "vip")
    await desk.story.tag(desk.ben, "vip")
    before = await desk.story.tags()
    back = await desk.story.delete_tag(TagId(made.number))
    assert await desk.story.tags() == []
    assert desk.row_tags(desk.ana) == ()
    await back()
    assert await desk.story.tags() == before
    assert desk.row_tags(desk.ben) == (made.number,)


async def test_a_mistyped_new_tag_is_forgotten_by_undo(desk: Desk) -> None:
    made = await desk.story.tag(desk.ana, "regulaar")
    await made.back()
    assert await desk.story.tags() == []


# -- follow-ups


async def test_follow_ups_are_listed_counted_and_told_once(desk: Desk) -> None:
    later = await desk.story.follow_up(desk.ana, "send  the\nquote", at(60))
    await desk.story.follow_up(desk.ben, "call", at(20))
    listed = await desk.story.to_do()
    assert [(one.name, one.follow_up.text) for one in listed] == [
        ("Ben", "call"),
        ("Ana", "send the quote"),
    ]
    count = await desk.story.to_do_count()
    assert (count.open, count.due) == (2, 0)
    assert await desk.story.due_untold() == []
    desk.now = at(20)
    (due,) = await desk.story.due_untold()
    assert due.follow_up.customer == desk.ben
    assert (await desk.story.to_do_count()).due == 1
    await desk.story.mark_told([due.follow_up.id])
    assert await desk.story.due_untold() == []
    # Put off, it is told again at the new moment; with other words only, it is not.
    await desk.story.change_follow_up(due.follow_up.id, "call him", at(20))
    assert await desk.story.due_untold() == []
    back = await desk.story.change_follow_up(due.follow_up.id, "call him", at(30))
    desk.now = at(30)
    assert [one.follow_up.text for one in await desk.story.due_untold()] == ["call him"]
    await back()
    row = desk.db.read_now(threads.thread_rows, [desk.ana])[desk.ana]
    assert row.due_at == at(60)
    await later.back()
    assert desk.db.read_now(threads.thread_rows, [desk.ana])[desk.ana].due_at is None


async def test_done_and_dropped_follow_ups_come_back(desk: Desk) -> None:
    made = await desk.story.follow_up(desk.ana, "send the quote", at(60))
    number = (await desk.story.of(desk.ana)).follow_ups[0].id
    assert number == made.number
    back = await desk.story.finish(number)
    story = await desk.story.of(desk.ana)
    assert (story.follow_ups, [f.done_at for f in story.finished]) == ((), [at(10)])
    assert (await desk.story.to_do_count()).open == 0
    await back()
    assert await desk.to_do(desk.ana) == ["send the quote"]
    before = (await desk.story.of(desk.ana)).follow_ups
    back = await desk.story.drop(number)
    assert await desk.to_do(desk.ana) == []
    await back()
    assert (await desk.story.of(desk.ana)).follow_ups == before
    for verb in (desk.story.finish, desk.story.drop):
        with pytest.raises(BadInput):
            await verb(number + 1)  # type: ignore[arg-type]
    with pytest.raises(BadInput):
        await desk.story.follow_up(desk.ana, " ", at(60))
    with pytest.raises(BadInput):
        await desk.story.follow_up(CustomerId(999), "x", at(60))


# -- following


async def test_following_is_kept_and_undone(desk: Desk) -> None:
    back = await desk.story.follow(desk.ana, True)
    assert (await desk.story.of(desk.ana)).followed
    assert desk.db.read_now(threads.thread_rows, [desk.ana])[desk.ana].followed
    await (await desk.story.follow(desk.ana, True))()
    assert (await desk.story.of(desk.ana)).followed, "what changed nothing undoes nothing"
    await back()
    assert not (await desk.story.of(desk.ana)).followed
    await desk.story.follow(desk.ana, True)
    await (await desk.story.follow(desk.ana, False))()
    assert (await desk.story.of(desk.ana)).followed


# -- merging


async def test_a_merge_shows_both_and_its_undo_gives_each_its_own(desk: Desk) -> None:
    story = desk.story
    for who, words in ((desk.ana, "ana"), (desk.ben, "ben")):
        await story.write_note(who, NewNote(f"note of {words}", at(4)))
        await story.tag(who, words)
        await story.tag(who, "both")
        await story.follow_up(who, f"do {words}", at(60))
    await story.follow(desk.ben, True)
    await story.save_note_draft(desk.ben, NoteDraft("unsaved"))
    undo = desk.link(desk.ana, desk.ben)
    assert set(desk.notes(desk.ana)) == {"note of ana", "note of ben"}
    assert await desk.tags(desk.ana) == ["ana", "ben", "both"]
    assert await desk.to_do(desk.ana) == ["do ana", "do ben"]
    assert {one.follow_up.customer for one in await story.to_do()} == {desk.ana}
    assert (await story.of(desk.ana)).followed
    assert (await story.note_draft(desk.ana)).text == "unsaved"
    tags = {tag.name: tag for tag in await story.tags()}
    assert [tag.threads for tag in tags.values()] == [1, 1, 1]
    assert desk.listed(tags["ben"].id) == {desk.ana}
    # What is written while they are one belongs to the thread's own customer.
    await story.tag(desk.ana, "together")
    undo()
    assert desk.notes(desk.ben) == ["note of ben"]
    assert await desk.tags(desk.ana) == ["ana", "both", "together"]
    assert await desk.tags(desk.ben) == ["ben", "both"]
    assert await desk.to_do(desk.ben) == ["do ben"]
    assert not (await story.of(desk.ana)).followed
    assert (await story.of(desk.ben)).followed
    assert desk.listed(tags["both"].id) == {desk.ana, desk.ben}
    assert desk.db.read_now(threads.thread_rows, [desk.ben])[desk.ben].due_at == at(60)


async def test_what_is_taken_off_a_merged_thread_is_taken_off_both(desk: Desk) -> None:
    made = await desk.story.tag(desk.ana, "vip")
    await desk.story.tag(desk.ben, "vip")
    undo = desk.link(desk.ana, desk.ben)
    back = await desk.story.untag(desk.ana, TagId(made.number))
    assert await desk.tags(desk.ana) == []
    await back()
    undo()
    assert await desk.tags(desk.ana) == await desk.tags(desk.ben) == ["vip"]


async def test_through_two_merges_undone_in_the_other_order(desk: Desk) -> None:
    for who, words in ((desk.ana, "ana"), (desk.ben, "ben"), (desk.eva, "eva")):
        await desk.story.tag(who, words)
    first = desk.link(desk.ben, desk.ana)
    second = desk.link(desk.eva, desk.ben)
    assert await desk.tags(desk.eva) == ["ana", "ben", "eva"]
    first()
    desk.check()
    rows = desk.db.read_now(threads.thread_page, ThreadQuery(Box.ALL), None, 10)
    everything = [name for row in rows for name in await desk.tags(row.id)]
    assert sorted(everything) == ["ana", "ben", "eva"], "each tag shows in exactly one thread"
    second()
    assert await desk.tags(desk.ana) == ["ana"]
    assert await desk.tags(desk.ben) == ["ben"]
    assert await desk.tags(desk.eva) == ["eva"]


# -- promises


async def test_a_promise_is_offered_until_it_is_answered(desk: Desk) -> None:
    # at(0) is Friday, 20 November 2026, nine o'clock in UTC.
    put(desk.db, wrote("w1", ANA, 5, "Thanks! I'll send it on Tuesday."))
    put(desk.db, wrote("w2", ANA, 6, "Greetings from the shop"))
    (offer,) = await desk.story.promises(desk.ana)
    assert offer.words == "I'll send it on Tuesday."
    assert offer.due_at.astimezone().strftime("%a %H:%M") == "Tue 09:00"
    made = await desk.story.take(offer)
    assert await desk.story.promises(desk.ana) == []
    (follow_up,) = (await desk.story.of(desk.ana)).follow_ups
    assert (follow_up.text, follow_up.message) == (offer.words, offer.message)
    await made.back()
    assert await desk.story.promises(desk.ana) == [], "never offered twice"


async def test_a_dismissed_promise_does_not_come_back_unless_undone(desk: Desk) -> None:
    put(desk.db, wrote("w1", ANA, 5, "I'll send it on Tuesday."))
    (offer,) = await desk.story.promises(desk.ana)
    back = await desk.story.dismiss(offer)
    assert await desk.story.promises(desk.ana) == []
    again = InboxStory(desk.db, lambda: desk.now, desk.changes.append)
    assert await again.promises(desk.ana) == [], "remembered in the file"
    await back()
    assert await desk.story.promises(desk.ana) == [offer]


async def test_only_own_words_of_days_to_come_are_promises(desk: Desk) -> None:
    put(desk.db, said("m9", ANA, 5, "I'll send it on Tuesday."))
    assert await desk.story.promises(desk.ana) == []
    await desk.story.write_note(desk.ana, NewNote("I'll send it on Tuesday", at(6)))
    assert await desk.story.promises(desk.ana) == []
    put(desk.db, wrote("w1", ANA, 7, "I'll send it on Tuesday."))
    assert len(await desk.story.promises(desk.ana)) == 1
    desk.now = at(0) + timedelta(days=6)
    assert await desk.story.promises(desk.ana) == []


async def test_a_lost_message_takes_its_answer_along(desk: Desk) -> None:
    put(desk.db, wrote("w1", ANA, 5, "I'll send it on Tuesday."))
    (offer,) = await desk.story.promises(desk.ana)
    await desk.story.take(offer)

    def lose(con: Connection) -> None:
        con.execute("DELETE FROM message WHERE id = ?", (offer.message,))
        refresh_rows(con, [desk.ana])

    desk.db.run_now(lose)
    (follow_up,) = (await desk.story.of(desk.ana)).follow_ups
    assert follow_up.message is None


def test_the_start_of_these_tests_is_a_friday() -> None:
    assert at(0) == datetime(2026, 11, 20, 9, 0, tzinfo=at(0).tzinfo)
    assert at(0).strftime("%a") == "Fri"
