"""Lets the owner's rules act, one after the other, and keeps a trace of each deed."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, MessageId
from socialinbox.domain.own_rules import LONGEST_NAME, Deed, NewRule, OwnRule, Pause, What
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.search.fits import fitting
from socialinbox.search.query import Query, Wait, read
from socialinbox.storage import own_rules, triage, unanswered
from socialinbox.storage.codec import one_of, time_of
from socialinbox.storage.connection import Connection

FARTHEST = timedelta(days=3650)


def obey(con: Connection, arrived: Collection[MessageId], at: datetime) -> Changes:
    """Do what the rules say about messages that have just arrived.

    Each rule sees what those before it have done. Told the same again, nothing happens.
    """
    changes = NOTHING
    if arrived:
        for rule, query in _at_work(con):
            if _longest_wait(query) is None:
                changes |= _act(con, rule, fitting(con, query, arrived, at), at)
    return changes


def obey_the_clock(con: Connection, at: datetime) -> Changes:
    """Do what the rules say about customers who have waited long enough by now, each time once."""
    changes = NOTHING
    for rule, query in _at_work(con):
        wait = _longest_wait(query)
        if wait is not None:
            waiting = unanswered.first_words(con, to_ms(at - wait))
            changes |= _act(con, rule, fitting(con, query, waiting, at), at)
    return changes


def next_time(con: Connection, at: datetime) -> datetime | None:
    """When the next customer will have waited long enough for a rule; None: nobody so far."""
    moments = []
    for _, query in _at_work(con):
        wait = _longest_wait(query)
        since = None if wait is None else unanswered.earliest(con, to_ms(at - wait))
        if since is not None and wait is not None:
            moments.append(time_of(since) + wait)
    return min(moments, default=None)


def checked(new: NewRule) -> NewRule:
    """A rule that can be kept. Raises BadInput with what it lacks."""
    name = " ".join(new.name.split())
    if not name or len(name) > LONGEST_NAME:
        raise BadInput(
            say("A rule needs a name of at most {most} characters.", most=LONGEST_NAME),
            say("Say in it what the rule is for."),
        )
    understood(new.asks)
    if not new.deeds:
        raise BadInput(
            say("This rule does nothing yet."),
            say("Choose a tag, done, snooze or an alert."),
        )
    whats = [deed.what for deed in new.deeds]
    if What.DONE in whats and What.SNOOZE in whats:
        raise BadInput(
            say("A thread can't be done and snoozed at once."), say("Choose one of the two.")
        )
    for deed in new.deeds:
        _check(deed)
    return NewRule(name, new.asks.strip(), new.deeds, new.on)


def understood(asks: str) -> Query:
    """What a rule asks for. Raises BadInput where a part of it says nothing, or all of it."""
    reading = read(asks, typing=False)
    if reading.problems:
        problem = reading.problems[0]
        raise BadInput(
            say(
                "“{part}” says nothing that can be looked for.",
                part=f"{problem.kind}:{problem.typed}",
            ),
            say("Change it or leave it out."),
        )
    if not reading.query.terms:
        raise BadInput(
            say("This rule would be for every message."),
            say("Say for which: words, from:, on:, tag:, has: or waiting:>2d."),
        )
    return reading.query


def _check(deed: Deed) -> None:
    if deed.what is What.TAG and not deed.value.strip():
        raise BadInput(say("The tag has no name."), say("Type one."))
    if deed.what is What.SNOOZE and deed.value not in set(Pause):
        raise BadInput(
            say("“{value}” is no time to snooze for.", value=deed.value),
            say("Use one of: {choices}.", choices=", ".join(Pause)),
        )


def _at_work(con: Connection) -> Iterable[tuple[OwnRule, Query]]:
    for rule in own_rules.all_rules(con):
        query = read(rule.asks, typing=False).query
        if rule.on and query.terms:
            yield rule, query


def _longest_wait(query: Query) -> timedelta | None:
    """How long somebody has to wait before this can be true; None where it can be at once.

    Of alternatives the shortest counts: the others are looked at together with it.
    """
    waits = [
        max(
            (
                term.value.minutes
                for term in terms
                if isinstance(term.value, Wait) and term.value.longer is not term.negated
            ),
            default=None,
        )
        for terms in query.alternatives
    ]
    if not waits or None in waits:
        return None
    least = min(one for one in waits if one is not None)
    return min(timedelta(minutes=least), FARTHEST)


def _act(con: Connection, rule: OwnRule, messages: Collection[MessageId], at: datetime) -> Changes:
    changes = NOTHING
    for message, customer in unanswered.threads_of(con, messages):
        if not own_rules.has_run(con, rule.id, message):
            back, changed = _do(con, rule.deeds, customer, at)
            alerts = any(deed.what is What.ALERT for deed in rule.deeds)
            own_rules.write_run(con, rule, message, back, at, told=not alerts)
            changes |= changed | Changes(customers=frozenset({customer}), rules=True)
    return changes


def _do(
    con: Connection, deeds: Iterable[Deed], customer: CustomerId, at: datetime
) -> tuple[own_rules.Back, Changes]:
    changes, before = NOTHING, None
    tagged: list[tuple[int, tuple[int, ...]]] = []
    for deed in deeds:
        match deed.what:
            case What.TAG:
                number, new, changed = triage.tag(con, [customer], deed.value)
                if new:
                    tagged.append((number, tuple(new)))
            case What.DONE:
                before, changed = triage.set_done(con, [customer], True)
            case What.SNOOZE:
                until = to_ms(one_of(Pause, deed.value).end(at))
                before, changed = triage.snooze(con, [customer], until)
            case What.ALERT:
                changed = NOTHING
        changes |= changed
    return own_rules.Back(tuple(tagged), before), changes
