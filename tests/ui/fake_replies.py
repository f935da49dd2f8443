"""The desk of replies without a database."""

from typing import TYPE_CHECKING

from socialinbox.domain.ids import DeliveryId

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeReplies:
    """Notes what was said."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox

    async def is_there(self, delivery: DeliveryId) -> None:
        self._inbox.calls.append(("is there", delivery))
