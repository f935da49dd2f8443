"""Who is erased leaves no byte, does not come back with a sync, and is told so by a receipt."""

import asyncio
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from socialinbox.config.quiet_hours import NEVER
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.own_rules import Deed, NewRule, What
from socialinbox.domain.people import Basis
from socialinbox.domain.story import NewNote, NoteKind
from socialinbox.domain.views import Box, Entry, ThreadQuery
from socialinbox.sandbox.worldfile import FacebookAccount, Item, Person, WorldFile
from socialinbox.storage import erasing_customer
from socialinbox.storage.connection import Connection
from socialinbox.storage.search import index_pending
from tests.rights.remains import files_with
from tests.storage.recount import check
from tests.sync.fast_clock import Shop, Shops
from tests.worlds import small_world

SECRET = "zanzibarquagga"
QUOTE = "the left pedal of my tandem falls off"
OURS = f"Hello Dora, you wrote “{QUOTE}”. Come on Friday, Dora Quill!\n> {QUOTE} {SECRET}"
LEFT = "Come on Friday"
PERSON = "Dora Quill"


def world() -> WorldFile:
    """Dora writes in Messenger and under a post, sends a picture, and is answered."""
    made = small_world()
    made.people.append(
        Person(
            key="dora",
            name=PERSON,
            picture="ana",
            facebook=FacebookAccount(id="200000000000019", psid="300000000000019"),
        )
    )
    made.items += [
        Item("d1", "facebook", "dm", "dora", "-5h", f"{QUOTE} {SECRET}", pictures=["wheel"]),
        Item("d2", "facebook", "dm", "owner", "-4h", OURS, with_="dora"),
        Item("d3", "facebook", "comment", "dora", "-3h", f"public {SECRET}", on="f-post"),
        Item("d4", "facebook", "comment", "ben", "-2h", "I agree with her", on="f-post"),
    ]
    return made


async def threads(shop: Shop) -> list[tuple[CustomerId, list[Entry]]]:
    rows = await shop.app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
    return [(row.id, await shop.app.inbox.whole(row.id)) for row in rows]


async def dora(shop: Shop) -> CustomerId:
    """Both of her accounts as one customer, with all that can be written about her."""
    found = [one for one, entries in await threads(shop) if any(SECRET in e.text for e in entries)]
    keep, *others = dict.fromkeys(found)
    for other in others:
        await shop.app.inbox.people.link(keep, other, Basis.TOLD_ME, f"{SECRET} in the shop")
    story = shop.app.inbox.story
    await story.write_note(keep, NewNote(f"owes money {SECRET}", shop.app.clock(), NoteKind.CALL))
    await story.tag(keep, "tandem")
    await story.follow_up(keep, f"call {SECRET}", shop.app.clock() + timedelta(days=1))
    await story.follow(keep, True)
    await shop.app.inbox.save_draft(keep, f"dear {SECRET}")
    await shop.app.inbox.finding.remember("from:quil owes money")
    await shop.app.inbox.finding.save_view("Of hers", 'with:"Dora Quill" is:waiting')
    await shop.app.inbox.finding.save_view("Late", "waiting:>1d")
    for word in ("Quill", "Quill's", "tandem"):
        await shop.app.inbox.spelling.add(word)
    while await shop.app.database.run(index_pending):
        continue
    return keep


def words() -> list[str]:
    return [SECRET, "Quill", "quill", QUOTE, "owes money"]


async def erased_everywhere(shop: Shop) -> None:
    """No byte, no hit, no thread, and the figures of the lists are right."""
    assert files_with(shop.app.profile.folder, words()) == []
    assert await shop.app.inbox.finding.recent() == []
    assert [view.name for view in await shop.app.inbox.finding.views()] == ["Late"]
    assert await shop.app.inbox.spelling.words() == ["tandem"]
    assert await shop.app.inbox.search(SECRET) == []
    assert await shop.app.inbox.find_customers("Quill") == []
    for _, entries in await threads(shop):
        assert not any(word in e.text for e in entries for word in words())
    await shop.app.database.read(check)


async def test_no_way_back_brings_anything_of_them_again(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        app = open_shop.app
        customer = await dora(open_shop)
        inbox = app.inbox
        story, finding, rules = inbox.story, inbox.finding, inbox.own_rules
        hers = [view for view in await finding.views() if view.name == "Of hers"]
        renamed = await finding.save_view("Quill, waiting", "is:waiting")
        named = NewRule("Dora Quill", "urgent", (Deed(What.DONE),))
        changed, _ = await rules.add(named)
        removed, _ = await rules.add(named)
        note = next(e for e in await inbox.whole(customer) if e.text.startswith("owes"))
        (due,) = (await story.of(customer)).follow_ups
        (tag,) = (await story.of(customer)).tags
        backs = [
            await finding.forget("from:quil owes money"),
            await finding.delete_view(hers[0].id),
            await finding.change_view(renamed.id, "Waiting", "is:waiting"),
            await rules.change(changed, NewRule("Urgent", "urgent", named.deeds)),
            await rules.remove(removed),
            await story.delete_note(note.id),
            await story.change_follow_up(due.id, "call", due.due_at),
            await story.drop(due.id),
            await story.untag(customer, tag.id),
            await story.follow(customer, False),
            await inbox.telling.set_hours(customer, NEVER),
            await inbox.triage.done([customer], True),
        ]
        await finding.remember("quill tandem")
        backs.append(await finding.forget())
        await finding.delete_view(renamed.id)

        await inbox.rights.erase(customer, ours=True)
        for back in backs:
            # What tells of nobody is undone all the same.
            with suppress(BadInput):
                await back()
        await app.database.empty_log()
        assert [rule.name for rule in await rules.all()] == ["Urgent"]
        await erased_everywhere(open_shop)


@pytest.mark.parametrize(("ours", "many"), [(False, 300), (True, 300), (False, 0)])
async def test_nothing_is_left_and_nothing_comes_back(
    shop: Shops, monkeypatch: pytest.MonkeyPatch, ours: bool, many: int
) -> None:
    # 0: the search index is written anew, as after a large erasure.
    monkeypatch.setattr(erasing_customer, "MANY", many)
    async with shop(world(), networks="facebook") as open_shop:
        app = open_shop.app
        customer = await dora(open_shop)
        await open_shop.online.fetch_media(15)
        pictures = {
            url
            for _, entries in await threads(open_shop)
            for e in entries
            if SECRET in e.text
            for url in [a.url for a in e.attachments] + [e.author.avatar_url]
            if url
        }
        kept = [app.profile.media_file(url) for url in pictures]
        assert any(file.exists() for file in kept)
        assert files_with(app.profile.folder, words())
        assert await app.inbox.search(SECRET)

        found = [hit.message for hit in await app.inbox.search("daughter")]
        assert found
        receipt = await app.inbox.rights.erase(customer, ours=ours)
        assert [hit.message for hit in await app.inbox.search("daughter")] == found
        await erased_everywhere(open_shop)
        shown = {
            a.url for _, entries in await threads(open_shop) for e in entries for a in e.attachments
        } | {e.author.avatar_url for _, entries in await threads(open_shop) for e in entries}
        for url, file in zip(pictures, kept, strict=True):
            assert url in shown or not file.exists()

        # The networks still have it all, and are asked for all of it again.
        await app.database.run(lambda con: con.execute("DELETE FROM stream").rowcount)
        await app.database.run(lambda con: con.execute("DELETE FROM remembered").rowcount)
        await open_shop.restart()
        await open_shop.online.sync_now()
        await app.database.empty_log()
        await erased_everywhere(open_shop)

        said = {line.network: line for line in receipt.removed}
        assert said["facebook"].theirs == 2
        assert said["facebook"].ours == 1
        assert dict(receipt.besides)["notes"] == 1
        assert receipt.finished_at is not None
        assert receipt.kept == (0 if ours else 1)
        left = [e for _, entries in await threads(open_shop) for e in entries if LEFT in e.text]
        assert len(left) == (0 if ours else 1)
        for entry in left:
            assert entry.direction is Direction.OUT
            assert entry.url is None
            assert entry.deleted_at is not None


async def test_others_stay_as_they_are(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        before = {one: entries for one, entries in await threads(open_shop) if one != customer}
        await open_shop.app.inbox.rights.erase(customer, ours=True)
        after = dict(await threads(open_shop))
        assert after == before


async def test_what_is_written_after_the_erasure_comes_in_as_from_somebody_new(
    shop: Shops,
) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        await open_shop.app.inbox.rights.erase(customer, ours=False)
        open_shop.pass_time(minutes=5)
        open_shop.sandbox.world.add(Item("new", "facebook", "dm", "dora", "", "hello again"))
        await open_shop.online.sync_now()
        found = [
            (one, entries)
            for one, entries in await threads(open_shop)
            if any("hello again" in e.text for e in entries)
        ]
        ((one, entries),) = found
        assert one != customer
        assert [e.text for e in entries] == ["hello again"]
        await open_shop.app.database.empty_log()
        assert files_with(open_shop.app.profile.folder, [SECRET]) == []


async def test_an_import_does_not_bring_them_back(shop: Shops, tmp_path: Path) -> None:
    from socialinbox.cli.parser import build
    from socialinbox.cli.transfer import export, take_in

    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        file = tmp_path / "out.jsonl"
        await export(open_shop.app, build().parse_args(["export", "--format", "jsonl", str(file)]))
        assert SECRET in file.read_text("utf-8")
        await open_shop.app.inbox.rights.erase(customer, ours=True)
        await take_in(open_shop.app, build().parse_args(["import", str(file)]))
        for _, entries in await threads(open_shop):
            assert not any(SECRET in e.text and e.network != "local" for e in entries), (
                "their words"
            )
        assert await open_shop.app.inbox.find_customers("Quill") == []


async def test_a_waiting_reply_goes_nowhere(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        app = open_shop.app
        customer = await dora(open_shop)
        route = next(r for r in await app.inbox.routes(customer) if r.allowed)
        await app.inbox.reply(customer, route, "not yet sent to Dora")
        await app.inbox.rights.erase(customer, ours=False)
        await open_shop.online.outbox.settle()
        world_now = open_shop.sandbox.world.snapshot()["items"]
        assert not any("not yet sent" in item["text"] for item in world_now)
        waiting = await app.database.read(
            lambda con: con.value(
                "SELECT count(*) FROM delivery WHERE state = ?", (DeliveryState.QUEUED.value,)
            )
        )
        assert waiting == 0


async def test_the_owner_cannot_be_erased_and_nobody_twice(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        rights = open_shop.app.inbox.rights
        own = await open_shop.app.database.read(
            lambda con: con.value("SELECT id FROM customer WHERE is_self = 1")
        )
        with pytest.raises(BadInput, match="This is you"):
            await rights.erase(CustomerId(own), ours=True)
        customer = await dora(open_shop)
        await rights.erase(customer, ours=True)
        for act in (rights.stored(customer), rights.erase(customer, ours=True)):
            with pytest.raises(BadInput, match="no customer"):
                await act


async def test_older_copies_of_the_file_go_too(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        database = open_shop.app.profile.database
        aside = database.with_name(f"{database.name}.version-0")
        await asyncio.to_thread(aside.write_bytes, SECRET.encode())
        about = await open_shop.app.inbox.rights.stored(customer)
        assert about.copies == 1
        receipt = await open_shop.app.inbox.rights.erase(customer, ours=True)
        assert receipt.copies == 1
        assert not aside.exists()


async def test_receipts_name_nobody(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        await open_shop.app.inbox.rights.erase(await dora(open_shop), ours=False)

        def rows(con: Connection) -> list[str]:
            return [str(row) for row in con.rows("SELECT * FROM erasure")]

        (row,) = await open_shop.app.database.read(rows)
        assert not any(word in row for word in (*words(), "200000000000019", "300000000000019"))
        (receipt,) = await open_shop.app.inbox.rights.receipts()
        assert receipt.account is None
