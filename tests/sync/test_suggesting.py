"""Who may be the same person is found behind the window; the sandbox's worlds tell the truth."""

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from socialinbox import demo
from socialinbox.app import App
from socialinbox.config.profile import open_profile
from socialinbox.domain.changes import Changes
from socialinbox.domain.events import MessageDeleted, ProfileSeen
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.people import Basis
from socialinbox.domain.suggestions import ClueKind
from socialinbox.networks import registry
from socialinbox.people import customers
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worlds import load_world
from socialinbox.storage.connection import Connection
from socialinbox.storage.timeline import read_profile
from tests.rights.erased import erase_customer
from tests.storage.conftest import db as db
from tests.storage.pages import at, person, put, said
from tests.sync.compared import FB, JANE_ON_FB, JANE_ON_X, LI, YT, Desk, X, meet
from tests.sync.compared import desk as desk


def keys(con: Connection) -> int:
    return int(con.value("SELECT count(*) FROM likeness"))


# -- the worlds


def truth(world: World) -> dict[str, str]:
    """Whose each native id is."""
    found: dict[str, str] = {}
    for who in world.people.values():
        for account in (who.twitter, who.facebook, who.linkedin, who.youtube):
            if account is not None:
                found[account.id] = who.key
                found[getattr(account, "psid", None) or account.id] = who.key
    return found


def pairs(con: Connection) -> tuple[set[frozenset[str]], list[tuple[Profile, int]]]:
    """What is suggested, by native id; and all customers' identities with their customers."""
    suggested = con.rows(
        "SELECT a.native_id, b.native_id FROM suggestion s JOIN identity a ON a.id = s.first_id "
        "JOIN identity b ON b.id = s.second_id"
    )
    rows = con.rows(
        "SELECT customer_id, network, kind, native_id, name, handle, avatar_url, url, bio, "
        "location, placeholder FROM identity WHERE is_self = 0 AND network <> 'local'"
    )
    return set(map(frozenset, suggested)), [(read_profile(row[1:]), row[0]) for row in rows]


@pytest.mark.parametrize("name", ["demo", "generated:8:900", "generated:21:900"])
async def test_all_who_change_network_are_suggested_and_nobody_else(name: str) -> None:
    world = World(load_world(name))
    whose = truth(world)
    with tempfile.TemporaryDirectory() as folder, Sandbox(world) as sandbox:
        app = App(open_profile(Path(folder)), demo.surroundings_of(sandbox))
        try:
            online = await demo.connect_all(app, sandbox)
            await app.inbox.sync_now()
            await online.suggesting.look()
            suggested, everybody = await app.database.read(pairs)
        finally:
            await app.aclose()
    expected = {
        frozenset((one.key.native_id, other.key.native_id))
        for one, customer in everybody
        for other, another in everybody
        if one.key != other.key
        and customer != another
        and not one.placeholder
        and not other.placeholder
        and LI not in (one.key.network, other.key.network)
        and whose.get(one.key.native_id) is not None
        and whose.get(one.key.native_id) == whose.get(other.key.native_id)
    }
    assert len(expected) > 20
    assert suggested == expected


# -- what is found, and what never is


async def test_found_with_its_evidence_and_never_linked_by_itself(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (found,) = await desk.look()
    assert found.clues == (ClueKind.SAME_NAME,)
    assert found.basis is Basis.PUBLIC_PROFILE
    assert found.evidence == "X and Facebook: the same name."
    assert {found.customer_name, found.other_name} == {"Jane Doering"}
    assert desk.db.read_now(customers_now) == 2
    assert CustomerId(found.other) in desk.changes[-1].customers


def customers_now(con: Connection) -> int:
    return int(con.value("SELECT count(DISTINCT customer_id) FROM identity WHERE is_self = 0"))


async def test_each_side_sees_the_other(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    (one,) = await desk.look(1)
    (other,) = await desk.look(2)
    assert (one.customer, one.other) == (1, 2)
    assert (other.customer, other.other) == (2, 1)
    assert one.pairs[0].ours.key.network == X
    assert other.pairs[0].ours.key.network == FB
    assert len(await desk.look()) == 1


async def test_linkedin_is_compared_with_nobody(desk: Desk) -> None:
    meet(desk, JANE_ON_X, person("l1", "Jane Doering", LI))
    assert await desk.look() == []
    whose = desk.db.read_now(
        lambda con: con.rows(
            "SELECT DISTINCT i.network FROM likeness l JOIN identity i ON i.id = l.identity_id"
        )
    )
    assert whose == [(X,)]
    waiting = desk.db.read_now(lambda con: con.rows("SELECT * FROM unmatched"))
    assert waiting == []


async def test_whether_people_are_compared_is_a_rule(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {name: replace(one, matching=name != FB) for name, one in registry.all_rules().items()}
    monkeypatch.setattr("socialinbox.sync.suggesting.all_rules", lambda: known)
    closed = Desk(desk.db)
    meet(closed, JANE_ON_X, JANE_ON_FB)
    assert await closed.look() == []


async def test_placeholders_match_nobody(desk: Desk) -> None:
    hidden = person("f1", "Jane Doering", FB, placeholder=True)
    meet(desk, JANE_ON_X, hidden, person("y1", "Jane Doering", YT, placeholder=True))
    assert await desk.look() == []


async def test_two_of_one_name_are_not_suggested(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    assert len(await desk.look()) == 1
    meet(desk, person("f2", "Jane Doering", FB))
    assert await desk.look() == []


async def test_a_namesake_is_told_apart_by_the_handle(desk: Desk) -> None:
    meet(
        desk,
        person("x1", "Jane Doering", X, handle="bikejane"),
        person("x2", "Jane Doering", X, handle="jdoering84"),
        person("y1", "Jane Doering", YT, handle="bikejane"),
    )
    (found,) = await desk.look()
    assert {found.customer, found.other} == {1, 3}


async def test_an_address_that_both_wrote(desk: Desk) -> None:
    meet(desk, person("x1", "velonaut", X, handle="velonaut"), text="mail jane@example.org")
    meet(desk, JANE_ON_FB, text="jane@example.org is best")
    (found,) = await desk.look()
    assert found.clues == (ClueKind.EMAIL,)
    assert found.basis is Basis.TOLD_ME
    put(desk.db, MessageDeleted(FB, "facebook-f1-jane@example.org is best", at(5)))
    assert await desk.look() == []


async def test_it_is_me_from_there(desk: Desk) -> None:
    meet(desk, person("x1", "Quentin", X, handle="q"), text="Quentin here, I wrote on Facebook")
    meet(desk, person("f1", "Quentin Miller", FB), person("f2", "Wanda Zeller", FB))
    (found,) = await desk.look()
    assert (found.other_name, found.clues[0]) == ("Quentin Miller", ClueKind.SAID_SO)


async def test_a_changed_profile_is_looked_at_again(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    assert len(await desk.look()) == 1
    put(desk.db, said("new", replace(JANE_ON_FB, name="Peter Miller"), 3, "renamed"))
    assert await desk.look() == []


async def test_keys_go_at_once_with_what_they_came_from(desk: Desk) -> None:
    meet(desk, JANE_ON_X)
    await desk.look()
    assert desk.db.read_now(keys) > 5
    desk.db.run_now(lambda con: con.execute("UPDATE identity SET name = NULL, handle = NULL"))
    assert desk.db.read_now(keys) == 0


async def test_no_score_and_no_word_is_stored(desk: Desk) -> None:
    on_youtube = person("y1", "Jane Doering", YT, handle="janedoering")
    meet(desk, on_youtube, JANE_ON_X, text="jane@example.org")
    assert len(await desk.look()) == 1

    def stored(con: Connection) -> list[object]:
        rows = con.rows("SELECT * FROM suggestion") + con.rows("SELECT * FROM likeness")
        return [value for row in rows for value in row]

    values = desk.db.read_now(stored)
    assert not any(isinstance(value, float) for value in values)
    texts = {value for value in values if isinstance(value, str)}
    assert texts == {"e-mail, same handle, same name"}


# -- the answers


async def test_who_never_said_anything_is_not_suggested(desk: Desk) -> None:
    meet(desk, JANE_ON_X)
    put(desk.db, ProfileSeen(JANE_ON_FB))
    assert await desk.look() == []
    meet(desk, JANE_ON_FB)
    assert len(await desk.look()) == 1


async def test_who_is_erased_leaves_nothing(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    assert len(await desk.look()) == 1
    erase_customer(desk.db, CustomerId(2), ours=False)

    def left(con: Connection) -> list[int]:
        tables = ("suggestion", "likeness", "unmatched")
        return [con.value(f"SELECT count(*) FROM {name}") for name in tables]

    suggested, kept, waiting = desk.db.read_now(left)
    assert (suggested, waiting) == (0, 0)
    await desk.look()
    assert desk.db.read_now(left) == [0, kept, 0]


async def test_who_was_linked_by_hand_is_not_suggested(desk: Desk) -> None:
    meet(desk, JANE_ON_X, JANE_ON_FB)
    desk.db.run_now(customers.link, CustomerId(1), CustomerId(2), Basis.TOLD_ME, "")
    assert await desk.look() == []


# -- behind the window


async def test_news_is_worked_through_by_itself(desk: Desk) -> None:
    task = asyncio.create_task(desk.suggesting.run())
    try:
        meet(desk, JANE_ON_X, JANE_ON_FB)
        desk.suggesting.hear(Changes(added=2))
        async with asyncio.timeout(10):
            while not await desk.people.suggestions():
                await asyncio.sleep(0.02)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_it_goes_on_in_portions(desk: Desk) -> None:
    meet(desk, *(person(f"x{n}", f"Name{n} Family{n}", X) for n in range(5)))
    assert await desk.suggesting.portion(most=2) == 2
    assert await desk.suggesting.portion(most=2) == 2
    assert await desk.suggesting.portion(most=2) == 1
    assert await desk.suggesting.portion(most=2) == 0


@pytest.mark.parametrize("step", ["someones", "alike", "denied_among"])
async def test_who_is_erased_while_being_compared_is_left_out(
    desk: Desk, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`step`: what was read just before the erasing."""
    meet(desk, JANE_ON_X, JANE_ON_FB, person("f2", "Somebody Else", FB))
    read = desk.db.read
    erased: list[CustomerId] = []

    async def read_and_erase(what: Any, *given: Any, **named: Any) -> Any:
        found = await read(what, *given, **named)
        if what.__name__ == step and not erased:
            erased.append(CustomerId(1))
            erase_customer(desk.db, CustomerId(1), ours=False)
        return found

    monkeypatch.setattr(desk.db, "read", read_and_erase)
    assert await desk.look() == []
    assert erased
    assert desk.db.read_now(lambda con: con.rows("SELECT identity_id FROM unmatched")) == []
    left = desk.db.read_now(lambda con: con.rows("SELECT DISTINCT identity_id FROM likeness"))
    assert len(left) == 2
