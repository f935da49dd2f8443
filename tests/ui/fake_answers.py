"""Earlier answers in memory: a test says which ones fit."""

from typing import TYPE_CHECKING

from socialinbox.domain.answers import Storm, Told
from socialinbox.domain.ids import CustomerId

if TYPE_CHECKING:
    from tests.ui.fake_inbox import FakeInbox


class FakeAnswers:
    """`fits` holds what is found for words that contain a key; `asked` what was asked for."""

    def __init__(self, inbox: "FakeInbox") -> None:
        self._inbox = inbox
        self.fits: dict[str, list[Told]] = {}
        self.raging: list[Storm] = []
        self.asked: list[tuple[CustomerId, str]] = []

    async def told(self, customer: CustomerId, written: str) -> list[Told]:
        self.asked.append((customer, written))
        found = [told for key, told in self.fits.items() if key in written]
        return found[-1] if found else []

    async def storms(self) -> list[Storm]:
        return list(self.raging)
