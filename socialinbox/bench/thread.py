"""One thread: its end, what stands before, and whether its length matters."""

import random
from typing import NamedTuple

from socialinbox.bench.measure import Result, Samples, by_turns
from socialinbox.bench.store import Store
from socialinbox.domain.ids import CustomerId
from socialinbox.storage import timeline

SLICE = 60
ROUNDS = 200
_NEWEST = (
    "SELECT m.*, a.* FROM message m JOIN identity a ON a.id = m.author_id "
    "WHERE m.identity_id = ? ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT ?"
)
_BEFORE = (
    "SELECT m.*, a.* FROM message m JOIN identity a ON a.id = m.author_id "
    "WHERE m.identity_id = ? AND (m.sent_at, m.step, m.id) < "
    "(SELECT sent_at, step, id FROM message WHERE id = ?) "
    "ORDER BY m.sent_at DESC, m.step DESC, m.id DESC LIMIT ?"
)
_SIZES = (
    "SELECT i.customer_id, i.id, count(*) FROM identity i JOIN message m ON m.identity_id = i.id "
    "JOIN customer c ON c.id = i.customer_id WHERE c.listed = 1 GROUP BY i.id ORDER BY 3 DESC"
)


class Sized(NamedTuple):
    """A thread of one identity, and how many messages it has."""

    customer: CustomerId
    identity: int
    messages: int


def measure(store: Store) -> list[Result]:
    """Read threads as the window does."""
    sizes = [Sized(*row) for row in store.raw.rows(_SIZES)]
    longest = sizes[0]
    floor = "the same rows by bare SQLite"
    anyone = _newest(store, random.Random(1).choices(sizes, k=ROUNDS))
    long = _newest(store, [longest] * ROUNDS)
    earlier = _before(store, longest)
    return [
        Result("thread", f"newest {SLICE} of any thread", *anyone, floor),
        Result("thread", f"newest {SLICE} of {longest.messages:,}", *long, floor),
        Result("thread", f"{SLICE} earlier ones of {longest.messages:,}", *earlier, floor),
        Result(
            "thread",
            "the longest thread",
            long[0],
            _newest(store, [sized for sized in sizes if sized.messages >= SLICE][-1:] * ROUNDS)[0],
            f"ours, a thread of {SLICE}",
            aim=1.5,
        ),
    ]


def _newest(store: Store, chosen: list[Sized]) -> tuple[Samples, Samples]:
    return by_turns(
        lambda sized: store.database.read_now(timeline.newest, sized.customer, SLICE),
        lambda sized: store.raw.rows(_NEWEST, (sized.identity, SLICE)),
        zip(chosen, chosen, strict=True),
    )


def _before(store: Store, longest: Sized) -> tuple[Samples, Samples]:
    """Page backwards through the longest thread."""
    read = store.database.read_now
    anchors = [read(timeline.newest, longest.customer, SLICE).entries[0]]
    for _ in range(ROUNDS - 1):
        before = read(timeline.before, longest.customer, anchors[-1], SLICE)
        if not before.entries:
            break
        anchors.append(before.entries[0])
    return by_turns(
        lambda entry: read(timeline.before, longest.customer, entry, SLICE),
        lambda entry: store.raw.rows(_BEFORE, (longest.identity, entry.id, SLICE)),
        zip(anchors, anchors, strict=True),
    )
