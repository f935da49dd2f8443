"""What the tour teaches, and how each lesson knows that it was done."""

from typing import Protocol

from PySide6.QtWidgets import QWidget

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.networks.contract import Route
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.tour.places import Places
from socialinbox.ui.words import isolate, said, tr

LOOKED_AT = 60
"""How many threads are looked through for one that can be answered in several places."""
RECENT = 10
"""How many of a thread's newest entries are looked at."""


class Lesson(Protocol):
    """One thing to learn."""

    title: str
    words: str
    after: "Lesson | None"
    """What has to be done before; where that was left out, so is this."""

    async def begin(self) -> bool:
        """Bring the window to where it can be done; False while it can't be yet."""
        ...

    def target(self) -> QWidget | None:
        """What to look at."""
        ...

    async def done(self) -> bool:
        """Whether the owner has done it."""
        ...


class Linking:
    """Two of the practice customers are one person."""

    def __init__(self, around: Surroundings, places: Places) -> None:
        self._around, self._places = around, places
        self.title = tr("Two accounts, one person")
        self.after: Lesson | None = None
        self.words = ""
        self._two: tuple[CustomerId, ...] = ()
        self.before: tuple[int, ...] = ()

    async def begin(self) -> bool:
        """Open the thread of somebody who is suggested to be somebody else as well."""
        people = self._around.inbox.people
        found = await people.suggestions()
        if not found:
            return False
        one = found[0]
        self._two = (one.customer, one.other)
        self.before = await self.identities()
        self.words = tr(
            "{name} on {here} seems to be {other} on {there}. Look at what speaks for it on the "
            "right, then press Accept (P goes there): two strangers become one thread."
        ).format(
            name=isolate(one.customer_name),
            here=self._label(one.pairs[0].ours.key),
            other=isolate(one.other_name),
            there=self._label(one.pairs[0].theirs.key),
        )
        self._places.open_thread(one.customer)
        return True

    def _label(self, key: IdentityKey) -> str:
        place = self._around.place_of(key)
        return said(place.label) if place is not None else str(key.network)

    async def identities(self) -> tuple[int, ...]:
        """By how many accounts each of the two is known; whichever joins the other has none."""
        return tuple([await self._known_by(one) for one in self._two])

    async def _known_by(self, customer: CustomerId) -> int:
        try:
            return len((await self._around.inbox.card(customer)).identities)
        except SocialInboxError:
            return 0

    def target(self) -> QWidget | None:
        """The question on the card."""
        return self._places.suggestion

    async def done(self) -> bool:
        """Whether they are one."""
        return 0 in await self.identities()


class Undoing:
    """What was just said is taken back."""

    def __init__(self, linking: Linking, places: Places) -> None:
        self._linking, self._places = linking, places
        self.title = tr("Nothing is final")
        self.after: Lesson | None = linking
        self.words = tr(
            "Suppose that was wrong. Press Z, or Undo: they part again, and no word is lost. "
            "Later the customer's card still offers it, even after a year."
        )

    async def begin(self) -> bool:
        """Everything is there already."""
        return True

    def target(self) -> QWidget | None:
        """The way back."""
        return self._places.undo

    async def done(self) -> bool:
        """Whether they have parted."""
        return await self._linking.identities() == self._linking.before


class Elsewhere:
    """A customer is answered in another place than the one they wrote in last."""

    def __init__(self, around: Surroundings, places: Places) -> None:
        self._around, self._places = around, places
        self.title = tr("Answer where it suits you")
        self.after: Lesson | None = None
        self.words = ""
        self.customer: CustomerId | None = None
        self._place = ""
        self._before: set[int] = set()

    async def begin(self) -> bool:
        """Open a thread that can be answered in several places."""
        inbox = self._around.inbox
        rows = await inbox.threads(ThreadQuery(Box.INBOX), None, LOOKED_AT)
        best: tuple[ThreadRow, list[Route]] | None = None
        for row in rows:
            if len(row.places) > 1:
                ways = [way for way in await inbox.routes(row.id) if way.allowed]
                names = {way.place.name for way in ways}
                if len(names) > 1 and (best is None or len(row.places) > len(best[0].places)):
                    best = row, ways
        if best is None:
            return False
        row, ways = best
        self.customer, self._place = row.id, ways[0].place.name
        other = next(way for way in ways if way.place.name != self._place)
        self._before = await self._ours()
        self.words = tr(
            "{name} wrote on {here} last. Press the name of the place above the field, choose "
            "{there}, write a line and send it. Nobody real gets it."
        ).format(
            name=isolate(row.name), here=said(ways[0].place.label), there=said(other.place.label)
        )
        self._places.open_thread(row.id)
        return True

    async def _ours(self) -> set[int]:
        if self.customer is None:
            return set()
        newest = await self._around.inbox.newest(self.customer, RECENT)
        return {
            entry.id
            for entry in newest.entries
            if entry.direction is Direction.OUT and entry.place != self._place
        }

    def target(self) -> QWidget | None:
        """Where the place is chosen."""
        return self._places.pill

    async def done(self) -> bool:
        """Whether a new answer stands there, in another place."""
        return bool(await self._ours() - self._before)


class Saving:
    """A thread is kept for when there is no network."""

    def __init__(self, around: Surroundings, elsewhere: Elsewhere, places: Places) -> None:
        self._around, self._elsewhere, self._places = around, elsewhere, places
        self.title = tr("Keep it for the train")
        self.after: Lesson | None = None
        self.words = tr(
            "Press S, or the star: this thread is kept fresh with its pictures, and opens whole "
            "where there is no network. Saved, at the left, lists all of them."
        )

    async def begin(self) -> bool:
        """The thread of the lesson before."""
        return self._elsewhere.customer is not None

    def target(self) -> QWidget | None:
        """The star."""
        return self._places.star

    async def done(self) -> bool:
        """Whether it is saved."""
        customer = self._elsewhere.customer
        if customer is None:
            return False
        row = (await self._around.inbox.rows([customer])).get(customer)
        return row is not None and row.saved


def all_lessons(around: Surroundings, places: Places) -> tuple[Lesson, ...]:
    """In the order in which they build on each other."""
    linking = Linking(around, places)
    elsewhere = Elsewhere(around, places)
    return (
        linking,
        Undoing(linking, places),
        elsewhere,
        Saving(around, elsewhere, places),
    )
