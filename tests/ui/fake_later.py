"""The desk of replies that leave later, without a database or an outbox."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState, Scheduled
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import DeliveryId
from socialinbox.domain.views import DeliveryMark, Entry
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from tests.ui.people import NOW

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeLater:
    """Keeps the moments in the marks of the inbox's entries; nothing leaves by itself."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox

    def moment(self, route: Route, leaves: Leaves) -> datetime | None:
        if leaves.at is None:
            return NOW + leaves.after if leaves.after else None
        if leaves.at <= NOW:
            raise BadInput("That moment is over.", "Choose a later one.")
        return leaves.at

    def _waiting(self, delivery: DeliveryId) -> tuple[Entry, DeliveryMark]:
        for made in self._inbox.made.values():
            for entry in made.entries:
                if entry.delivery is not None and entry.delivery.id == delivery:
                    return entry, entry.delivery
        raise BadInput("This reply has left already.", "Look at it in its thread.")

    async def scheduled(self) -> list[Scheduled]:
        found = [
            Scheduled(
                *(mark.id, made.id, made.name, entry.id, entry.place, entry.text),
                len(entry.attachments),
                mark.leaves_at,
                mark.reason if mark.state is DeliveryState.REFUSED else None,
            )
            for made in self._inbox.made.values()
            for entry in made.entries
            if (mark := entry.delivery) is not None and mark.put_off and mark.leaves_at is not None
        ]
        return sorted(found, key=lambda one: (one.stopped is None, one.leaves_at))

    def _put(self, delivery: DeliveryId, leaves_at: datetime | None, put_off: bool) -> None:
        entry, mark = self._waiting(delivery)
        waits = replace(
            mark,
            state=DeliveryState.QUEUED,
            reason=None,
            leaves_at=leaves_at,
            put_off=put_off,
        )
        self._inbox.replace(entry.id, delivery=waits)
        self._inbox.tell(Changes(deliveries=frozenset({delivery})))

    async def put_off(self, delivery: DeliveryId, moment: datetime) -> None:
        self._inbox.calls.append(("put off", (delivery, moment)))
        self._put(delivery, moment, True)

    async def leave_now(self, delivery: DeliveryId) -> None:
        self._inbox.calls.append(("leave now", delivery))
        self._put(delivery, None, False)

    async def release(self) -> int:
        self._inbox.calls.append(("release", None))
        return 0
