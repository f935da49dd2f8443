"""The one place that decides which of the new messages are told, now or later."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from socialinbox.config.whose_hours import Held
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.telling import News
from socialinbox.domain.views import ThreadRow


@dataclass(frozen=True, slots=True)
class Wishes:
    """How things stand while it is decided.

    `everything` False: only of customers who are followed. `held` says why a message may not be
    told now, and is told whether the owner wants to be called for it: with `followed_through` he is
    for customers whom he follows. `looked_at`: the window is in front and can be read; `open` is
    the thread it shows then. `away` says of a message whether the window tells of it as missed.
    """

    everything: bool
    held: Callable[[News, bool], Held | None]
    followed_through: bool
    looked_at: bool
    open: CustomerId | None
    away: Callable[[News], bool]


@dataclass(frozen=True, slots=True)
class Decided:
    """What is told now, by customer in the order they wrote, and what is kept back."""

    now: dict[CustomerId, list[News]] = field(default_factory=dict)
    later: list[News] = field(default_factory=list)


def decide(news: Sequence[News], rows: Mapping[CustomerId, ThreadRow], wishes: Wishes) -> Decided:
    """Each message is told once, kept back, or needs no telling."""
    decided = Decided()
    for one in news:
        row = rows.get(one.customer)
        if row is None or not _wanted(one, row, wishes):
            continue
        called = wishes.followed_through and (row.followed or one.alerted)
        if wishes.held(one, called) is not None:
            decided.later.append(one)
        else:
            decided.now.setdefault(one.customer, []).append(one)
    return decided


def _wanted(one: News, row: ThreadRow, wishes: Wishes) -> bool:
    if one.alerted:
        return not (wishes.looked_at and wishes.open == one.customer)
    if row.done or row.snoozed_until is not None:
        # A message brings its thread back: what it stands in now is a rule's doing.
        return False
    if one.muted or wishes.away(one):
        return False
    # Not only unread ones: an open thread in a window behind others counts as read.
    if row.last_direction is not Direction.IN:
        return False
    if row.followed:
        return not (wishes.looked_at and wishes.open == one.customer)
    return wishes.everything and not wishes.looked_at
