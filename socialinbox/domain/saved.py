"""How a thread stands that the owner keeps for reading offline."""

from dataclasses import dataclass
from datetime import datetime

from socialinbox.domain.ids import CustomerId


@dataclass(frozen=True, slots=True)
class SavedThread:
    """How fresh and how complete a saved thread is. Times are UTC."""

    id: CustomerId
    messages: int
    fresh_at: datetime | None
    """Everything in it was as the networks show it at this moment or later; None: nothing of a
    network is in it."""
    until: datetime | None
    """Until when all of it may be kept without being looked at again; None: without end."""
    files: int
    """How many pictures and files belong to it."""
    missing_pictures: int
    """How many pictures are not on this computer."""
    missing_files: int
    """How many films, sounds and documents are not on this computer."""
    removed: int
    """How many messages have lost their words: deleted there, or kept as long as allowed."""

    @property
    def here(self) -> float:
        """The share of its pictures and files that lies on this computer, from 0 to 1."""
        if not self.files:
            return 1.0
        return 1 - (self.missing_pictures + self.missing_files) / self.files

    @property
    def whole(self) -> bool:
        """Whether all of it opens with no network."""
        return not self.missing_pictures and not self.missing_files
