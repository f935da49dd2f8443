"""A view's count is right after whatever happens: as long as its list, as counting by hand."""

import random
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Attachment, AttachmentKind
from socialinbox.domain.people import Basis
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.inbox.finding import FindingDesk
from socialinbox.people import customers
from socialinbox.search.dates import Back, Days
from socialinbox.search.query import Kind, Query, Term, Wait, read
from socialinbox.search.resolve import places_called
from socialinbox.storage import finding, gathering, tags, threads, triage
from socialinbox.storage.conditions import Ask
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.words import fold, words
from tests.storage.pages import add_note, at, person, put, said, wrote

PEOPLE = [
    person("ana", "Ana Nunez", handle="ana_rides", network="twitter"),
    person("ben", "Ben Ito", network="youtube"),
    person("eva", "Eva Órder", network="youtube"),
    person("net", "Somebody"),
]
TEXTS = ("where is my order", "a late order, again", "Café?", "thanks", "")
QUERIES = (
    "is:waiting",
    "-is:waiting",
    "is:done OR is:saved",
    "is:snoozed",
    "is:open -is:unread",
    "is:answered -is:done",
    "order ",
    "order -late ",
    '"late order" ',
    "caf* ",
    "-order ",
    "tag:vip",
    "-tag:vip is:unread",
    "vip ",
    "from:ana",
    "from:me after:7d",
    "-from:ben",
    "to:ana",
    "on:youtube",
    "-on:youtube is:open",
    "has:photo",
    "has:note OR has:file",
    "order on:youtube is:waiting",
    "after:2026-11-21",
    "before:yesterday order ",
    "date:today",
    "-date:today",
    "waiting:>2d",
    "waiting:<1d",
    "-waiting:>1d",
    "with:eva order ",
    "late OR thanks is:done",
)


class World:
    """Something happens, of which the desk hears nothing."""

    def __init__(self, path: Path, seed: int) -> None:
        self.db = Database.open(path / "inbox.db")
        self.chance = random.Random(seed)
        self.now = at(10)
        self.told: list[Changes] = []
        self.desk = FindingDesk(self.db, lambda: self.now, self.publish)
        self.sent = 0
        self.undo: list[Callable[[], Changes]] = []

    def publish(self, changes: Changes) -> None:
        self.told.append(changes)

    def run(self, act: Callable[..., Any], *arguments: object) -> Any:
        return self.db.run_now(act, *arguments)

    def ids(self) -> list[CustomerId]:
        return self.db.read_now(threads.thread_ids, ThreadQuery(Box.ALL))

    def happen(self) -> None:
        verbs = (self.write, self.write, self.answer, self.flag, self.tag, self.link, self.pass_by)
        more = (self.unlink, self.read, self.edit, self.note, self.rename, self.snooze)
        self.chance.choice((*verbs, *more))()

    def write(self) -> None:
        self.sent += 1
        who = self.chance.choice(PEOPLE)
        more: dict[str, Any] = {}
        if self.chance.random() < 0.3:
            kind = self.chance.choice((AttachmentKind.IMAGE, AttachmentKind.FILE))
            more = {"attachments": (Attachment(kind, "https://a.b/c"),)}
        place = {"twitter": "x", "youtube": "youtube"}.get(who.key.network, "net messages")
        minutes = (self.now - at(0)) / timedelta(minutes=1) - self.chance.choice((0, 1, 3000))
        words = self.chance.choice(TEXTS)
        self.publish(put(self.db, said(f"m{self.sent}", who, minutes, words, place=place, **more)))

    def answer(self) -> None:
        self.sent += 1
        minutes = (self.now - at(0)) / timedelta(minutes=1)
        who = self.chance.choice(PEOPLE)
        words = self.chance.choice(TEXTS)
        self.publish(put(self.db, wrote(f"o{self.sent}", who, minutes, words)))

    def edit(self) -> None:
        if self.sent:
            who, number = PEOPLE[3], self.chance.randint(1, self.sent)
            event = said(f"m{number}", who, 1, self.chance.choice(TEXTS), edited_at=self.now)
            self.publish(put(self.db, event))

    def flag(self) -> None:
        some = self.chance.sample(self.ids(), min(2, len(self.ids())))
        act = self.chance.choice((triage.set_done, triage.set_saved))
        self.publish(self.run(act, some, self.chance.random() < 0.6)[1])

    def snooze(self) -> None:
        some = self.chance.sample(self.ids(), min(2, len(self.ids())))
        if self.chance.random() < 0.6:
            self.publish(self.run(triage.snooze, some, to_ms(self.now + timedelta(hours=8)))[1])
        else:
            self.publish(self.run(triage.wake_due, to_ms(self.now)))

    def read(self) -> None:
        if self.ids():
            act = self.chance.choice((triage.mark_read, triage.mark_unread))
            self.publish(self.run(act, [self.chance.choice(self.ids())])[1])

    def tag(self) -> None:
        if self.ids():
            tag, _ = self.run(tags.add_tag, "vip")
            one = self.chance.choice(self.ids())
            if self.chance.random() < 0.6:
                self.publish(self.run(tags.put_on, [one], tag))
            else:
                self.publish(self.run(tags.take_off, one, tag)[1])

    def rename(self) -> None:
        for old, new in (("vip", "rare"), ("rare", "vip")):
            tag = self.db.read_now(tags.find_tag, old)
            other = self.db.read_now(tags.find_tag, new)
            if tag is not None and other is None:
                self.publish(self.run(tags.rename_tag, tag, new)[1])
                return

    def link(self) -> None:
        if len(self.ids()) > 1:
            one, other = self.chance.sample(self.ids(), 2)
            links, changes = self.run(customers.link, one, other, Basis.TOLD_ME, "")
            self.undo.append(lambda: self.run(customers.unlink, links))
            self.publish(changes)

    def unlink(self) -> None:
        if self.undo:
            self.publish(self.undo.pop(self.chance.randrange(len(self.undo)))())

    def note(self) -> None:
        if self.ids():
            self.publish(self.run(add_note, self.chance.choice(self.ids()), "order", self.now))

    def pass_by(self) -> None:
        self.now += timedelta(hours=self.chance.choice((1, 5, 30)))

    async def close(self) -> None:
        await self.db.aclose()


# -- counting by hand


def by_hand(con: Connection, query: Query, now: datetime) -> set[int]:
    """Which threads fit, without an index, a step or a plan."""
    rows = con.rows(
        "SELECT id, done, saved, unread * (muted = 0), waiting_since, followed, "
        "due_at, snoozed_until FROM customer WHERE listed = 1"
    )
    return {row[0] for row in rows if any(_fits(con, row, t, now) for t in query.alternatives)}


def _fits(con: Connection, row: Any, terms: tuple[Term, ...], now: datetime) -> bool:
    customer = row[0]
    messages = con.rows(
        "SELECT m.text, m.direction, m.kind, m.network, m.place, m.sent_at, m.attachments, "
        "m.answers FROM message m JOIN identity i ON i.id = m.identity_id WHERE i.customer_id = ?",
        (customer,),
    )
    keys = {
        key
        for (key,) in con.rows(
            "SELECT a.key FROM alias a JOIN identity i ON i.id = a.identity_id "
            "WHERE i.customer_id = ?",
            (customer,),
        )
    }
    borne = {
        key
        for (key,) in con.rows(
            "SELECT t.key FROM shown_tag s JOIN tag t ON t.id = s.tag_id WHERE s.customer_id = ?",
            (customer,),
        )
    }

    def called(value: str) -> bool:
        return all(any(key.startswith(word) for key in keys) for word in words(value))

    def of_row(term: Term) -> bool | None:
        _, done, saved, unread, since, followed, due, snoozed = row
        is_open = not done and snoozed is None
        waiting = since is not None and is_open
        match term.kind:
            case Kind.IS:
                states: dict[str, bool] = {
                    "waiting": waiting,
                    "unread": unread > 0,
                    "open": is_open,
                    "snoozed": snoozed is not None,
                    "done": bool(done),
                    "saved": bool(saved),
                    "following": bool(followed),
                    "todo": due is not None,
                    "answered": since is None and any(m[7] for m in messages),
                }
                return states[str(term.value)]
            case Kind.TAG:
                return fold(str(term.value)) in borne
            case Kind.WITH:
                return called(str(term.value))
            case Kind.WAITING:
                assert isinstance(term.value, Wait)
                limit = now - timedelta(minutes=term.value.minutes)
                return waiting and (from_ms(since) <= limit) is term.value.longer
            case _:
                return None

    def of_message(term: Term, m: Any) -> bool:
        text, direction, kind, network, place, sent_at, attachments, _ = m
        value = str(term.value)
        match term.kind:
            case Kind.TEXT:
                found = words(text)
                return bool(text) and term.has_words(found)
            case Kind.FROM | Kind.TO:
                incoming = (term.kind is Kind.FROM) is (value != "me")
                right = direction == ("in" if incoming else "out") and kind != "note"
                return right and (value == "me" or called(value))
            case Kind.ON:
                networks, places = places_called(value)
                return network in networks or place in places
            case Kind.HAS:
                if value == "note":
                    return bool(kind == "note")
                wanted = {"photo": "image"}.get(value, value)
                return f'"kind":"{wanted}"' in (attachments or "")
            case _:
                assert isinstance(term.value, Days | Back)
                first, end = term.value.days(now.astimezone().date())
                day = from_ms(sent_at).astimezone().date()
                if term.kind is Kind.BEFORE:
                    return day < first
                return day >= first and (term.kind is Kind.AFTER or day < end)

    rowed = [term for term in terms if of_row(term) is not None]
    if not all(of_row(term) is not term.negated for term in rowed):
        return False
    rest = [term for term in terms if term not in rowed]
    text = [term for term in rest if term.kind is Kind.TEXT]
    other = [term for term in rest if term.kind is not Kind.TEXT]
    readable = [m for m in messages if m[0]] if text else messages

    def any_fits(among: list[Any], wanted: list[Term]) -> bool:
        return any(all(of_message(t, m) is not t.negated for t in wanted) for m in among)

    if not rest or any_fits(readable, rest):
        return True
    if not text or any(term.negated for term in text):
        return False
    said_all = " ".join(str(term.value) for term in text)
    tagged = any(
        all(any(w.startswith(word) for w in tag.split()) for word in words(said_all))
        for tag in borne
    )
    return (called(said_all) or tagged) and (not other or any_fits(messages, other))


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
async def test_counts_are_right_whatever_happens(
    tmp_path: Path, seed: int, long: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`long`: every thread counts as one too long to be read through."""
    if long:
        for module in (finding, gathering):
            monkeypatch.setattr(module, "FEW_MESSAGES", 1)
            monkeypatch.setattr(module, "STEP", 3)
    world = World(tmp_path, seed)
    for number, query in enumerate(QUERIES):
        await world.desk.save_view(f"View {number}", query)
    for _ in range(10):
        for _ in range(world.chance.randint(2, 6)):
            world.happen()
        for view in await world.desk.views():
            its = ThreadQuery(Box.ALL, view=view.id)
            rows = world.db.read_now(threads.thread_page, its, None, 500)
            asked = read(view.query, typing=False).query
            right = world.db.read_now(by_hand, asked, world.now)
            assert {row.id for row in rows} == right, view.query
            assert view.threads == len(rows)
            assert all(view.id in row.views for row in rows)
    await world.close()


async def test_a_view_is_named_changed_moved_deleted_and_all_of_it_taken_back(
    tmp_path: Path,
) -> None:
    world = World(tmp_path, 1)
    put(world.db, said("m1", PEOPLE[0], 0, "where is my order"))
    first = await world.desk.save_view("  Orders ", "order")
    assert (first.name, first.query, first.threads) == ("Orders", "order", 1)
    second = await world.desk.save_view("Done", "is:done")
    with pytest.raises(BadInput):
        await world.desk.save_view("orders", "x")
    with pytest.raises(BadInput):
        await world.desk.save_view("", "x")
    with pytest.raises(BadInput):
        await world.desk.save_view("Nothing", "is:purple")
    await world.desk.move_view(second.id, -1)
    assert [view.name for view in await world.desk.views()] == ["Done", "Orders"]
    back = await world.desk.change_view(first.id, "Late", "late ")
    assert [(v.name, v.threads) for v in await world.desk.views()] == [("Done", 0), ("Late", 0)]
    await back()
    assert [(v.name, v.threads) for v in await world.desk.views()] == [("Done", 0), ("Orders", 1)]
    back = await world.desk.delete_view(first.id)
    assert [view.name for view in await world.desk.views()] == ["Done"]
    await back()
    assert [(v.name, v.threads) for v in await world.desk.views()] == [("Done", 0), ("Orders", 1)]
    await world.close()


async def test_who_shows_rows_hears_of_those_that_time_brought(tmp_path: Path) -> None:
    world = World(tmp_path, 1)
    put(world.db, said("m1", PEOPLE[0], 0, "hello"))
    await world.desk.save_view("Late", "waiting:>1d")
    assert [view.threads for view in await world.desk.views()] == [0]
    world.told.clear()
    world.now += timedelta(days=1)
    assert [view.threads for view in await world.desk.views()] == [1]
    assert world.told == [Changes(customers=frozenset(world.ids()))]
    world.told.clear()
    await world.desk.views()
    assert not any(world.told)
    await world.close()


async def test_recent_searches_are_few_and_can_be_forgotten(tmp_path: Path) -> None:
    world = World(tmp_path, 1)
    for number in range(30):
        world.now += timedelta(seconds=1)
        await world.desk.remember(f"  word{number}  is:done ")
    await world.desk.remember("word29 is:done")
    recent = await world.desk.recent()
    assert len(recent) == 20
    assert recent[0] == "word29 is:done"
    await world.desk.forget(recent[0])
    assert recent[0] not in await world.desk.recent()
    await world.desk.forget()
    assert await world.desk.recent() == []
    await world.close()


async def test_a_thread_is_searched_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (finding, gathering):
        monkeypatch.setattr(module, "STEP", 4)
    world = World(tmp_path, 1)
    texts = ["an order" if n % 5 else "Órder!" for n in range(30)]
    put(world.db, *(said(f"m{n}", PEOPLE[0], n, text) for n, text in enumerate(texts)))
    put(world.db, *(said(f"b{n}", PEOPLE[1], n + 0.5, "nothing") for n in range(9)))
    put(world.db, said("last", PEOPLE[1], 99, "my orders"))
    (one, other) = sorted(world.ids())
    world.run(customers.link, one, other, Basis.TOLD_ME, "")
    found = await world.desk.in_thread(world.ids()[0], "ord*")
    assert len(found) == 31
    times = [world.db.read_now(_sent_at, message) for message in found]
    assert times == sorted(times, reverse=True)
    assert len(await world.desk.in_thread(world.ids()[0], "order ")) == 30
    assert await world.desk.in_thread(world.ids()[0], "is:done") == []
    await world.close()


def _sent_at(con: Connection, message: int) -> datetime:
    return from_ms(con.value("SELECT sent_at FROM message WHERE id = ?", (message,))).astimezone(
        UTC
    )


async def test_what_changed_while_nobody_looked_is_all_that_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After a start, and after what another process did."""
    world = World(tmp_path, 1)
    for number, who in enumerate(PEOPLE):
        put(world.db, said(f"m{number}", who, number, "where is my order"))
    await world.desk.save_view("Orders", "order -is:done")
    await world.desk.save_view("Refunds", "refund ")
    await world.close()
    looked: list[set[int] | None] = []

    class Watched(gathering.Gather):
        def __init__(self, ask: Ask, among: Sequence[int] | None = None) -> None:
            looked.append(None if among is None else set(among))
            super().__init__(ask, among)

    monkeypatch.setattr("socialinbox.inbox.views.Gather", Watched)
    world = World(tmp_path, 2)
    assert [view.threads for view in await world.desk.views()] == [4, 0]
    assert looked == []
    other = Database.open(tmp_path / "inbox.db")
    put(other, said("m9", PEOPLE[0], 9, "I want a refund"))
    (ana, ben, *_) = sorted(world.ids())
    other.run_now(triage.set_done, [ben], True)
    other.close()
    assert [view.threads for view in await world.desk.views()] == [3, 1]
    assert looked
    assert all(some == {ana, ben} for some in looked)
    await world.close()
