"""Rules act on what arrives and on who waits, each once, in their order, with a way back."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.events import Event
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.own_rules import Deed, NewRule, Pause, Run, What
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.own_rules.engine import checked, next_time, obey, obey_the_clock
from socialinbox.own_rules.trial import Trying
from socialinbox.search.query import read
from socialinbox.storage import own_rules, telling, triage
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.search import index_pending
from socialinbox.storage.tags import tags_of
from socialinbox.storage.threads import find_customers, thread_rows
from tests.storage.pages import at, person, put, said, store, wrote

ANA = person("ana", "Ana Ñandú", handle="ana_rides")
BEN = person("ben", "Ben Ito")
NOW = at(60)
LATE = (Deed(What.TAG, "late"),)

Arrive = Callable[..., Changes]


def rule(db: Database, asks: str, *deeds: Deed, name: str = "A rule", on: bool = True) -> None:
    db.run_now(own_rules.add_rule, NewRule(name, asks, deeds or LATE, on), NOW)


def arrive(db: Database, *events: Event) -> Changes:
    """Store a page as polling does."""

    def write(con: Connection) -> Changes:
        stored = store(con, *events)
        return stored | obey(con, stored.arrived, NOW)

    return db.run_now(write)


def customer(db: Database, name: str) -> CustomerId:
    (row,) = db.read_now(find_customers, name, 2)
    return row.id


def tags(db: Database, name: str) -> list[str]:
    return [tag.name for tag in db.read_now(tags_of, customer(db, name))]


def told(db: Database) -> list[bool]:
    """Of each message, oldest first, whether a rule wants it told."""
    ids = db.read_now(lambda con: [one for (one,) in con.rows("SELECT id FROM message")])
    return [one.alerted for one in db.read_now(telling.news, ids)]


def runs(db: Database) -> list[Run]:
    return db.read_now(own_rules.runs, None, 50)


@pytest.mark.parametrize(
    ("asks", "fits"),
    [
        ("whistles", True),
        ("WHISTLES hub", True),
        ("bell", False),
        ("-bell", True),
        ("from:ana", True),
        ("from:ben", False),
        ("on:net", False),  # no network that is known is called that
        ("bell OR hub", True),
        ("is:waiting", True),
        ("is:done", False),
        ("tag:vip", False),
        ("Ñandú", False),  # a name is no word of the message
        ('"hub whistles"', True),
        ('"whistles hub"', False),
    ],
)
def test_what_a_rule_is_for(db: Database, asks: str, fits: bool) -> None:
    rule(db, asks)
    arrive(db, said("1", ANA, 0, "My hub whistles"))
    assert tags(db, "ana") == (["late"] if fits else [])
    assert len(runs(db)) == int(fits)


def test_a_rule_for_one_network(db: Database) -> None:
    rule(db, "on:youtube hub")
    there = person("ben", "Ben Ito", network="youtube")
    arrive(db, said("1", ANA, 0, "My hub whistles"), said("2", there, 1, "My hub as well"))
    assert (tags(db, "ana"), tags(db, "ben")) == ([], ["late"])


def test_every_deed(db: Database) -> None:
    rule(db, "hub", *LATE, Deed(What.DONE), name="first")
    rule(db, "bell", Deed(What.SNOOZE, Pause.THREE_DAYS), name="second")
    rule(db, "bell", Deed(What.ALERT), name="third")
    arrive(db, said("1", ANA, 0, "My hub whistles"), said("2", BEN, 1, "A bell, please"))
    rows = db.read_now(thread_rows, [customer(db, "ana"), customer(db, "ben")])
    ana, ben = rows[customer(db, "ana")], rows[customer(db, "ben")]
    assert ana.done
    assert not ben.done
    assert ben.snoozed_until == Pause.THREE_DAYS.end(NOW)
    assert [run.rule_name for run in runs(db)] == ["third", "second", "first"]
    assert [run.rule_name for run in db.read_now(own_rules.untold)] == ["third"]
    assert told(db) == [False, True]
    db.run_now(own_rules.mark_told, [runs(db)[0].id], NOW)
    assert told(db) == [False, False]
    assert db.read_now(own_rules.untold) == []


def test_a_rule_sees_what_the_one_before_it_did(db: Database) -> None:
    rule(db, "hub", Deed(What.TAG, "repair"))
    rule(db, "tag:repair", Deed(What.DONE))
    arrive(db, said("1", ANA, 0, "My hub whistles"))
    assert db.read_now(thread_rows, [customer(db, "ana")])[customer(db, "ana")].done


def test_in_another_order_it_does_not(db: Database) -> None:
    rule(db, "hub", Deed(What.TAG, "repair"), name="a")
    rule(db, "tag:repair", Deed(What.DONE), name="b")
    first, second = db.read_now(own_rules.all_rules)
    assert db.run_now(own_rules.put_in_order, [second.id, first.id]) == [first.id, second.id]
    arrive(db, said("1", ANA, 0, "My hub whistles"))
    assert not db.read_now(thread_rows, [customer(db, "ana")])[customer(db, "ana")].done


def test_history_our_own_words_and_resting_rules_do_nothing(db: Database) -> None:
    rule(db, "hub", on=False)
    rule(db, "gear")
    put(db, said("0", ANA, 0, "gear before there was a rule"))
    put(db, said("1", ANA, 1, "gear long ago"), backfill=True)
    arrive(db, said("2", ANA, 2, "hub"), wrote("3", ANA, 3, "gear from us"))
    assert runs(db) == []


def test_the_same_page_again_does_nothing(db: Database) -> None:
    rule(db, "hub")
    arrive(db, said("1", ANA, 0, "hub"))
    db.run_now(triage.untag, [customer(db, "ana")], _tag(db))
    arrive(db, said("1", ANA, 0, "hub"))
    assert tags(db, "ana") == []
    (run,) = runs(db)
    db.run_now(lambda con: obey(con, [run.message], NOW))
    assert tags(db, "ana") == []
    assert len(runs(db)) == 1


def _tag(db: Database) -> TagId:
    return TagId(db.read_now(lambda con: con.value("SELECT id FROM tag")))


def test_undone_all_is_as_before(db: Database) -> None:
    arrive(db, said("0", ANA, 0, "hello"))
    db.run_now(triage.tag, [customer(db, "ana")], "regular")
    rule(db, "hub", Deed(What.TAG, "regular"), Deed(What.TAG, "late"), Deed(What.DONE))
    arrive(db, said("1", ANA, 1, "hub"))
    assert tags(db, "ana") == ["late", "regular"]
    (run,) = runs(db)
    assert db.run_now(own_rules.undo_run, run.id, NOW)
    assert tags(db, "ana") == ["regular"], "what was there before the rule stays"
    assert not db.read_now(thread_rows, [customer(db, "ana")])[customer(db, "ana")].done
    assert not db.run_now(own_rules.undo_run, run.id, NOW), "once is enough"
    assert runs(db)[0].undone_at == NOW


def test_waiting_acts_when_the_time_has_come_and_once_for_each_question(db: Database) -> None:
    rule(db, "waiting:>2h", name="slow")
    arrive(db, said("1", ANA, 0, "hub"), said("2", ANA, 30, "hello?"), said("3", BEN, 90, "bell"))
    assert db.read_now(next_time, at(60)) == at(120)
    assert not db.run_now(obey_the_clock, at(60))
    assert db.run_now(obey_the_clock, at(120)).customers == {customer(db, "ana")}
    assert tags(db, "ana") == ["late"]
    assert not db.run_now(obey_the_clock, at(121))
    assert db.read_now(next_time, at(121)) == at(210)
    arrive(db, wrote("4", ANA, 125, "answered"), said("5", ANA, 130, "thanks, and?"))
    db.run_now(obey_the_clock, at(300))
    assert [run.customer for run in runs(db)].count(customer(db, "ana")) == 2


def test_waiting_with_words(db: Database) -> None:
    rule(db, "waiting:>2h refund")
    arrive(db, said("1", ANA, 0, "hub"), said("2", BEN, 0, "refund"))
    db.run_now(obey_the_clock, at(500))
    assert tags(db, "ben") == ["late"]
    assert tags(db, "ana") == []


def test_a_removed_rule_rests_and_its_trace_stays(db: Database) -> None:
    rule(db, "hub", name="gone")
    arrive(db, said("1", ANA, 0, "hub"))
    (one,) = db.read_now(own_rules.all_rules)
    assert one.runs == 1
    db.run_now(own_rules.set_removed, one.id, NOW)
    arrive(db, said("2", ANA, 1, "hub"))
    assert [run.rule_name for run in runs(db)] == ["gone"]
    assert db.read_now(own_rules.all_rules) == []
    db.run_now(own_rules.set_removed, one.id, None)
    assert [rule.name for rule in db.read_now(own_rules.all_rules)] == ["gone"]


def test_a_trial_shows_what_would_have_been(db: Database) -> None:
    put(
        db,
        *(said(f"a{n}", ANA, n, f"hub {n}") for n in range(5)),
        said("b", BEN, 9, "hub too"),
        wrote("c", ANA, 10, "a hub from us"),
        said("d", BEN, 11, "nothing"),
    )
    db.run_now(index_pending)
    before = db.read_now(own_rules.all_rules)
    trying = Trying(read("hub", typing=False).query, 4, NOW)
    while not db.read_now(trying.step):
        pass
    trial = trying.trial
    assert [hit.snippet for hit in trial.hits] == ["hub too", "hub 4", "hub 3", "hub 2"]
    assert trial.customers == 2
    assert trial.more
    assert db.read_now(own_rules.all_rules) == before
    assert runs(db) == []


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (NewRule(" ", "hub", LATE), "needs a name"),
        (NewRule("a" * 81, "hub", LATE), "needs a name"),
        (NewRule("A", "", LATE), "every message"),
        (NewRule("A", "is:nonsense", LATE), "nothing that can be looked for"),
        (NewRule("A", "hub", ()), "does nothing"),
        (NewRule("A", "hub", (Deed(What.TAG, " "),)), "no name"),
        (NewRule("A", "hub", (Deed(What.SNOOZE, "2 moons"),)), "no time"),
        (NewRule("A", "hub", (Deed(What.DONE), Deed(What.SNOOZE, Pause.DAY))), "at once"),
    ],
)
def test_what_is_no_rule_says_what_it_lacks(new: NewRule, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        checked(new)


def test_pauses_end_in_the_morning() -> None:
    assert Pause.HOURS.end(NOW) == NOW + timedelta(hours=4)
    local = Pause.WEEK.end(NOW).astimezone()
    assert (local.hour, local.minute) == (8, 0)
    assert local.date() == NOW.astimezone().date() + timedelta(days=7)
    assert from_ms(to_ms(Pause.DAY.end(NOW))) == Pause.DAY.end(NOW)
