"""What the two faces may ask about kept answers."""

from typing import Protocol

from socialinbox.domain.saved_reply import SavedReply
from socialinbox.inbox.back import Back


class SavedReplies(Protocol):
    """Answers with blanks; each change comes with its way back."""

    async def all(self) -> list[SavedReply]:
        """Every one, the one most used first."""
        ...

    async def put(self, name: str, text: str, reply: int | None = None) -> tuple[SavedReply, Back]:
        """Keep a new one, or change one. Raises BadInput for a name that is empty or taken."""
        ...

    async def remove(self, reply: int) -> Back:
        """Forget one."""
        ...

    async def used(self, reply: int) -> None:
        """It was put into an answer."""
        ...

    async def exported(self) -> str:
        """All as JSON Lines, to be read in elsewhere."""
        ...

    async def take(self, text: str) -> int:
        """Read such lines in; how many are new or different. One of the same name is changed.

        Raises BadInput with the line that can't be read; nothing is read in then.
        """
        ...
