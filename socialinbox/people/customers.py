"""The owner's verbs on customers: the same person, not the same person, somebody else, and undo."""

from collections.abc import Sequence
from datetime import datetime

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, MessageId, StepId
from socialinbox.domain.people import OWNER, Basis
from socialinbox.domain.sentence import Sentence, say
from socialinbox.domain.times import now, to_ms
from socialinbox.people.windows import recount_windows
from socialinbox.storage import links as ledger
from socialinbox.storage.connection import Connection, listed, marks
from socialinbox.storage.identities import LOCAL
from socialinbox.storage.rows import refresh_rows
from socialinbox.storage.steps import Said
from socialinbox.storage.voices import file_messages, identities_of, new_customer


def link(
    con: Connection,
    keep: CustomerId,
    join: CustomerId,
    basis: Basis,
    evidence: str,
    by: str = OWNER,
    at: datetime | None = None,
) -> tuple[list[LinkId], Changes]:
    """Say that `join` is the same person as `keep`; the links returned undo it, as the step does.

    Raises BadInput for the same customer twice, an unknown one, or the owner's own.
    """
    step, changes = link_step(con, keep, join, basis, evidence, by, at)
    return ledger.links_begun(con, step), changes


def link_step(
    con: Connection,
    keep: CustomerId,
    join: CustomerId,
    basis: Basis,
    evidence: str,
    by: str = OWNER,
    at: datetime | None = None,
) -> tuple[StepId, Changes]:
    """`link`, which returns the statement it made."""
    if keep == join:
        raise BadInput(
            say("These two are one customer already."), say("Choose two different customers.")
        )
    for customer in (keep, join):
        _check(con, customer)
    step = ledger.join(con, keep, join, _said(basis, evidence, by, at))
    return step, _refreshed(con, {keep, join})


def split(
    con: Connection,
    customer: CustomerId,
    identities: Sequence[IdentityId],
    to: CustomerId | None,
    basis: Basis,
    evidence: str,
    by: str = OWNER,
    at: datetime | None = None,
) -> tuple[StepId, CustomerId, Changes]:
    """Say that some of a customer's identities are somebody else; None: a customer not known yet.

    Returns the statement, which `undo` takes back, and whose they are now. Raises BadInput where
    nobody would be left, or for identities that are not this customer's.
    """
    said = _said(basis, evidence, by, at)
    _check(con, customer)
    rows = con.rows(
        f"SELECT id, home_id, network FROM identity WHERE customer_id = ? AND {ledger.THERE}",
        (customer,),
    )
    real = {identity: home for identity, home, network in rows if network != LOCAL}
    asked = set(identities)
    if not asked or not asked <= real.keys():
        raise BadInput(
            say("Not all of these are identities of customer {customer}.", customer=customer),
            say("See them with: socialinbox people {customer}", customer=customer),
        )
    if asked == real.keys():
        raise BadInput(
            say("Nobody would be left here."), say("Link this customer with the other one instead.")
        )
    # Notes written for who is taken out, before they were joined to this one, go along.
    homes = {real[identity] for identity in asked} - {customer}
    going = {identity for identity, home, network in rows if network == LOCAL and home in homes}
    target = _target(con, customer, to)
    step = ledger.take_out(
        con, [IdentityId(one) for one in sorted(asked | going)], customer, target, said
    )
    return step, target, _refreshed(con, {customer, target})


def file(
    con: Connection,
    messages: Sequence[MessageId],
    to: CustomerId | None,
    basis: Basis,
    evidence: str,
    name: str = "",
    by: str = OWNER,
    at: datetime | None = None,
) -> tuple[StepId, CustomerId, Changes]:
    """Say that single messages of a shared account are another customer's; None: a new one.

    `name` is what a new customer is called. What arrives later on that account stays where it was.
    Returns the statement and whose they are now. Raises BadInput for notes, the owner's own
    posts, and messages of more than one thread.
    """
    said = _said(basis, evidence, by, at)
    customer = _thread_of(con, messages)
    target = _target(con, customer, to)
    label = name.strip() or None if to is None else None
    step = file_messages(con, messages, customer, target, label, said)
    recount_windows(con, identities_of(con, listed([step])))
    return step, target, _refreshed(con, {customer, target})


def unlink(con: Connection, links: Sequence[LinkId], at: datetime | None = None) -> Changes:
    """End links; everything stands where it would stand without them.

    Ending an ended link changes nothing. Raises BadInput for a link that is unknown or a home.
    """
    known = ledger.load_links(con, f"id IN ({marks(links)})", links)
    missing = sorted(set(links) - {one.id for one in known})
    if missing:
        raise BadInput(
            say("There is no link {missing}.", missing=missing[0]),
            say("The customer's card lists the links in force."),
        )
    if any(one.step is None for one in known):
        raise BadInput(
            say("An identity's own beginning can't be ended."),
            say("End the links that the customer's card lists as made by you or a network."),
        )
    return _refreshed(con, ledger.end_links(con, links, OWNER, _ms(at)))


def undo(
    con: Connection,
    steps: Sequence[StepId],
    why: str = "",
    by: str = OWNER,
    at: datetime | None = None,
) -> Changes:
    """End statements of the ledger; everything stands as if they had never been made.

    Undoing what is undone changes nothing. Raises BadInput for an unknown one.
    """
    asked = listed(steps)
    known = con.rows("SELECT id FROM step WHERE id IN (SELECT value FROM json_each(?))", (asked,))
    missing = sorted(set(steps) - {step for (step,) in known})
    if missing:
        raise BadInput(
            say("There is no step {missing} in the ledger.", missing=missing[0]),
            say("The history of a customer lists them: socialinbox people CUSTOMER"),
        )
    touched = ledger.end_steps(con, steps, by, why, _ms(at))
    recount_windows(con, identities_of(con, asked))
    return _refreshed(con, touched)


def _said(basis: Basis, evidence: str, by: str, at: datetime | None) -> Said:
    if basis is Basis.HOME:
        raise BadInput(say("HOME is no reason to link."), say("Say how you know it."))
    return Said(
        basis, evidence if isinstance(evidence, Sentence) else evidence.strip(), by, _ms(at)
    )


def _check(con: Connection, customer: CustomerId) -> None:
    is_self = con.value("SELECT is_self FROM customer WHERE id = ?", (customer,))
    if is_self is None:
        raise unknown(customer)
    if is_self:
        raise BadInput(
            say("This is you: your own accounts are no customer."),
            say("Choose one of your customers."),
        )
    if not ledger.members(con, customer):
        raise BadInput(
            say("Customer {customer} is part of another customer now.", customer=customer),
            say("Use the id of the thread as it is listed now: socialinbox threads"),
        )


def _thread_of(con: Connection, messages: Sequence[MessageId]) -> CustomerId:
    """The one customer whose these messages are."""
    rows = con.rows(
        "SELECT DISTINCT i.customer_id, i.network = ?, i.is_self, count(m.id) FROM message m "
        "JOIN identity i ON i.id = m.identity_id "
        "WHERE m.id IN (SELECT value FROM json_each(?)) GROUP BY 1, 2, 3",
        (LOCAL, listed(messages)),
    )
    if not rows or sum(row[3] for row in rows) != len(set(messages)):
        raise BadInput(say("Not all of these messages are there."), say("Open the thread again."))
    if any(local for _, local, _, _ in rows):
        raise BadInput(
            say("A note stays with the customer it was written for."), say("Choose messages only.")
        )
    if any(own for _, _, own, _ in rows):
        raise BadInput(
            say("Your own posts are nobody's messages."), say("Choose a customer's messages.")
        )
    if len({customer for customer, *_ in rows}) > 1:
        raise BadInput(
            say("These messages are of more than one thread."),
            say("Take them out of one thread at a time."),
        )
    return CustomerId(rows[0][0])


def _target(con: Connection, customer: CustomerId, to: CustomerId | None) -> CustomerId:
    if to is None:
        return new_customer(con, "")
    if to == customer:
        raise BadInput(say("This is the same customer."), say("Choose another one, or a new one."))
    _check(con, to)
    return to


def unknown(customer: CustomerId) -> BadInput:
    """What to say of a customer that is not there."""
    return BadInput(
        say("There is no customer {customer}.", customer=customer),
        say("List the customers with: socialinbox threads"),
    )


def _refreshed(con: Connection, customers: set[CustomerId] | set[int]) -> Changes:
    refresh_rows(con, customers)
    empty = con.rows(
        "SELECT id FROM customer WHERE last_at IS NULL AND id IN (SELECT value FROM json_each(?))",
        (listed(customers),),
    )
    gone = frozenset(CustomerId(customer) for (customer,) in empty)
    return Changes(frozenset(CustomerId(one) for one in customers if one not in gone), gone)


def _ms(at: datetime | None) -> int:
    return to_ms(now() if at is None else at)
