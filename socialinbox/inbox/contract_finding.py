"""What the two faces may ask about finding: inside a thread, recent searches, own views."""

from typing import Protocol

from socialinbox.domain.finding import View
from socialinbox.domain.ids import CustomerId, MessageId, ViewId
from socialinbox.inbox.back import Back


class Finding(Protocol):
    """Finds in one thread, remembers what was asked, and keeps searches as views."""

    async def in_thread(self, customer: CustomerId, text: str) -> list[MessageId]:
        """Every message of a whole thread whose words fit, the newest first."""
        ...

    async def recent(self) -> list[str]:
        """What was searched for and opened, the latest first."""
        ...

    async def remember(self, text: str) -> None:
        """Keep a search among the recent ones."""
        ...

    async def forget(self, text: str | None = None) -> Back:
        """Keep one of them, or any of them, no longer."""
        ...

    async def views(self) -> list[View]:
        """The views in their order, with how many threads each has now."""
        ...

    async def save_view(self, name: str, query: str) -> View:
        """Keep a search as a view at the end of the list. Raises BadInput for no name or search."""
        ...

    async def change_view(self, view: ViewId, name: str, query: str) -> Back:
        """Call a view otherwise, let it search for something else. Raises BadInput."""
        ...

    async def move_view(self, view: ViewId, by: int) -> None:
        """Put a view so many places further down, or up."""
        ...

    async def delete_view(self, view: ViewId) -> Back:
        """Keep a view no longer; its threads stay where they are."""
        ...
