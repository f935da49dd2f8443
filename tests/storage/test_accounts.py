"""Accounts: known again, told how they are, removed without their messages."""

from dataclasses import replace

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence import Sentence, joined, say
from socialinbox.domain.times import to_ms
from socialinbox.domain.views import ThreadQuery
from socialinbox.storage import timeline
from socialinbox.storage.accounts import (
    add_account,
    get_account,
    list_accounts,
    mark_synced,
    set_account_state,
)
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.outages import begin_outage, outages
from socialinbox.storage.progress import stream_states
from socialinbox.storage.removal import remove_account
from socialinbox.storage.threads import thread_page
from tests.storage.pages import OWN, account_of, at, person, put, said


def test_an_account_added_again_is_the_same_brought_up_to_date(db: Database) -> None:
    first = db.run_now(add_account, OWN)
    again = db.run_now(add_account, replace(OWN, name="New Name", settings={"playlist": "x"}))
    assert again.id == first.id
    assert again.own.settings == {"playlist": "x"}
    assert db.read_now(list_accounts) == [again]
    later = db.run_now(add_account, replace(OWN, settings={"page": "1"}))
    assert later.own.settings == {"playlist": "x", "page": "1"}


def test_its_health_is_kept_and_told_once(db: Database) -> None:
    account = account_of(db)
    args = (account, AccountState.LIMITED, "Too many calls.", at(5))
    assert db.run_now(set_account_state, *args).accounts == {account}
    assert not db.run_now(set_account_state, *args)
    assert db.run_now(mark_synced, account, at(9)).accounts == {account}
    assert not db.run_now(mark_synced, account, at(9.9))
    stored = db.read_now(get_account, account)
    assert stored is not None
    assert (stored.state, stored.reason, stored.until, stored.last_sync_at) == (
        AccountState.LIMITED,
        "Too many calls.",
        at(5),
        at(9),
    )
    assert not db.run_now(set_account_state, AccountId(99), AccountState.OK)


def removed_at(con: Connection, account: AccountId) -> int:
    when: int = con.value("SELECT removed_at FROM account WHERE id = ?", (account,))
    return when


def test_removing_keeps_the_messages_and_forgets_the_streams(db: Database) -> None:
    put(db, said("1", person("ana", "Ana"), 0, "hello"))
    account = account_of(db)
    assert db.run_now(remove_account, account, at(7)).accounts == {account}
    assert db.read_now(list_accounts) == []
    assert db.read_now(removed_at, account) == to_ms(at(7))
    assert db.read_now(get_account, account) is None
    assert db.read_now(stream_states, account) == []
    (row,) = db.read_now(thread_page, ThreadQuery(), None, 5)
    assert db.read_now(timeline.newest, row.id, 5).entries[0].account == account
    with pytest.raises(BadInput):
        db.run_now(remove_account, account, at(7))
    revived = db.run_now(add_account, OWN)
    assert (revived.id, revived.state) == (account, AccountState.CONNECTING)
    assert db.read_now(list_accounts) == [revived]


def test_a_limit_of_before_its_removal_is_not_kept_for_an_account_added_again(
    db: Database,
) -> None:
    account = account_of(db)
    db.run_now(set_account_state, account, AccountState.LIMITED, "Too many calls.", at(5))
    db.run_now(remove_account, account, at(7))
    revived = db.run_now(add_account, OWN)
    assert (revived.state, revived.reason, revived.until) == (AccountState.CONNECTING, None, None)


def test_what_was_said_of_an_account_can_be_said_in_another_language(db: Database) -> None:
    account = account_of(db)
    why = joined(say("The cap of {cap:dollars} is reached.", cap=5000), say("Wait."))
    db.run_now(set_account_state, account, AccountState.LIMITED, why, at(5))
    db.run_now(begin_outage, account, None, "cap", say("until {at:moment}", at=at(5)), at(0))
    stored, (outage,) = db.read_now(get_account, account), db.read_now(outages, account, at(0))
    assert stored is not None
    assert isinstance(stored.reason, Sentence)
    assert isinstance(outage.cause, Sentence)
    assert (stored.reason, outage.cause.values) == (why, {"at": at(5)})
    lost = OWN.lacking([say("You can't {allows}.", allows=say("like a post")), "Plain."])
    lacks = db.run_now(add_account, lost).own.lacks
    assert lacks == ("You can't like a post.", "Plain.")
    assert isinstance(lacks[0], Sentence)
