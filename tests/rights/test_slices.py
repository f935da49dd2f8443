"""An erasure goes in slices: whatever ends it between two of them, it goes on, and others go on
meanwhile."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from socialinbox.app import App
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.rights import Receipt
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.keeping import clearing
from socialinbox.sandbox.worldfile import Item
from socialinbox.storage import erasing_account, erasing_customer
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.erasing import want_account, want_customer
from tests.rights.remains import files_with
from tests.rights.test_erase import dora, words, world
from tests.sync.fast_clock import Shops

AT = 2_000_000_000_000


class Killed(BaseException):
    """The process is no more."""


@pytest.fixture(autouse=True)
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A slice is one message or one person, and the index is written anew at the end."""
    monkeypatch.setattr(clearing, "SLICE", 1)
    monkeypatch.setattr(clearing, "PEOPLE", 1)
    monkeypatch.setattr(erasing_customer, "MANY", 0)
    monkeypatch.setattr(erasing_account, "MANY", 0)


def opened(profile: Profile) -> Database:
    return Database.open(profile.database)


def die_after(database: Database, transactions: int) -> None:
    """Let so many be committed."""
    really, left = database._transaction, [transactions]

    def counted(writes: bool, body: Any) -> Any:
        if left[0] == 0:
            raise Killed
        left[0] -= 1
        return really(writes, body)

    database._transaction = counted  # type: ignore[method-assign]


def killed_after(profile: Profile, transactions: int) -> bool:
    """Do what is asked for until so many are committed; whether it came to its end before."""
    database = opened(profile)
    try:
        die_after(database, transactions)
        clearing.clear_up(database, profile, from_ms(AT))
    except Killed:
        return False
    finally:
        database.close()
    return True


def ours_left(con: Connection) -> list[str]:
    rows = con.rows(
        "SELECT text FROM message WHERE direction = ? AND deleted_at = ? ORDER BY text",
        (Direction.OUT, AT),
    )
    return [text for (text,) in rows]


def rows_of(con: Connection) -> dict[str, int]:
    tables = ("message", "identity", "account")
    return {table: con.value(f"SELECT count(*) FROM {table}") for table in tables}


async def after_the_next_start(profile: Profile) -> tuple[Receipt, list[str], int]:
    """What the owner finds then."""
    app = App(profile)
    try:
        (receipt,) = await app.inbox.rights.receipts()
        left = await app.database.read(ours_left)
        marks = await app.database.read(lambda con: con.value("SELECT count(*) FROM erased"))
        return receipt, left, marks
    finally:
        await app.aclose()


async def test_killed_between_any_two_slices_it_ends_as_if_it_had_not_been(
    shop: Shops, tmp_path: Path
) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        await open_shop.online.fetch_media(15)
        folder = open_shop.app.profile.folder
        await open_shop.app.aclose()
        database = Database.open(open_shop.app.profile.database)
        database.run_now(want_customer, customer, AT, ours=False)
        database.close()
        (folder / "inbox.sqlite.version-0").write_text(words()[0])
        whole, found, count, ended = None, [], 0, False
        while not ended:
            place = tmp_path / f"after-{count}"
            shutil.copytree(folder, place)
            ended = killed_after(open_profile(place), count)
            found.append(await after_the_next_start(open_profile(place)))
            assert files_with(place, words()) == [], count
            shutil.rmtree(place)
            count += 2
        *_, whole = found
        assert whole[0].kept == 1
        assert len(whole[1]) == 1
        assert count > 20
        for one in found:
            assert one[0].removed == whole[0].removed
            assert one[0].besides == whole[0].besides
            assert one[1:] == whole[1:]
            assert one[0].finished_at is not None


async def test_a_network_that_is_wiped_goes_on_as_well(shop: Shops, tmp_path: Path) -> None:
    async with shop(networks="facebook") as open_shop:
        account = (await open_shop.account("facebook")).id
        await open_shop.online.connecting.remove(account)
        folder = open_shop.app.profile.folder
        await open_shop.app.aclose()
        database = Database.open(open_shop.app.profile.database)
        database.run_now(want_account, AccountId(account), AT)
        database.close()
        receipts = []
        for count in (1, 4, 9, 14, 20, 1000):
            place = tmp_path / f"after-{count}"
            shutil.copytree(folder, place)
            assert killed_after(open_profile(place), count) is (count == 1000)
            receipts.append((await after_the_next_start(open_profile(place)))[0])
            left = Database.open(open_profile(place).database)
            assert left.read_now(rows_of) == {"message": 0, "identity": 0, "account": 0}
            left.close()
        assert all(one.removed == receipts[-1].removed for one in receipts)
        assert receipts[-1].removed


async def test_others_read_search_and_write_in_between(
    shop: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        app = open_shop.app
        customer = await dora(open_shop)
        before = [hit.message for hit in await app.inbox.search("daughter")]
        assert before
        between: list[int] = []
        really = erasing_customer.erase_messages

        def looked(con: Connection, asked: Any, messages: Any, without: Any) -> Any:
            assert len(messages) <= clearing.SLICE
            told = really(con, asked, messages, without)
            found = con.rows(
                "SELECT m.id FROM message_fts f JOIN message m ON m.search_id = f.rowid "
                "WHERE message_fts MATCH 'daughter' ORDER BY m.id DESC"
            )
            between.append(len(found))
            return told

        monkeypatch.setattr(erasing_customer, "erase_messages", looked)
        await app.inbox.rights.erase(customer, ours=False)
        assert len(between) >= 3
        assert set(between) == {len(before)}


async def test_who_writes_meanwhile_is_somebody_new_and_is_not_missed(
    shop: Shops, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        app = open_shop.app
        customer = await dora(open_shop)
        number = app.database.run_now(want_customer, customer, to_ms(app.clock()), ours=False)
        die_after(app.database, 5)
        with pytest.raises(Killed):
            clearing.erase(app.database, number)
        monkeypatch.undo()
        del app.database.__dict__["_transaction"]
        open_shop.pass_time(minutes=5)
        open_shop.sandbox.world.add(Item("new", "facebook", "dm", "dora", "", "hello again"))
        await open_shop.online.sync_now()
        clearing.erase(app.database, number)
        clearing.clear_up(app.database, app.profile, app.clock())
        ((writer,),) = await app.database.read(
            lambda con: con.rows(
                "SELECT i.customer_id FROM message m JOIN identity i ON i.id = m.identity_id "
                "WHERE m.text = 'hello again'"
            )
        )
        assert writer != customer
        await app.database.empty_log()
        assert files_with(app.profile.folder, [words()[0]]) == []


async def test_asked_for_twice_and_killed_the_program_opens_all_the_same(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        database = open_shop.app.database
        for _ in range(2):
            await database.run(want_customer, CustomerId(customer), AT, ours=True)
        await open_shop.app.aclose()
        receipt, *_ = await after_the_next_start(open_profile(open_shop.app.profile.folder))
        assert receipt.finished_at is not None


async def test_a_second_wish_is_told_that_it_is_done(shop: Shops) -> None:
    async with shop(world(), networks="facebook") as open_shop:
        customer = await dora(open_shop)
        database = open_shop.app.database
        first, second = (
            database.run_now(want_customer, CustomerId(customer), AT, ours=True) for _ in range(2)
        )
        clearing.erase(database, first)
        for number in (first, second):
            with pytest.raises(BadInput, match="erased already"):
                clearing.erase(database, number)
