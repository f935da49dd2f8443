"""A film on its way to the owner's channel, to be linked from a reply."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from socialinbox.domain.ids import AccountId, CustomerId, UploadId


class UploadState(StrEnum):
    """WAITING → UPLOADING → DONE, or PAUSED by the owner, or FAILED with a reason."""

    WAITING = "waiting"
    UPLOADING = "uploading"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Film:
    """A file as it was when it was chosen: another size or time of change, and it is another."""

    path: str
    mime_type: str
    size: int
    changed_ns: int

    @property
    def name(self) -> str:
        """The file's name without its folders."""
        return self.path.replace("\\", "/").rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class NewVideo:
    """What is said of a film to its network."""

    title: str
    description: str = ""
    made_for_kids: bool = False


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What the network made of it. `seen_by_all`: whoever has the link can see it."""

    native_id: str
    url: str
    seen_by_all: bool = True


@dataclass(frozen=True, slots=True)
class Upload:
    """One film for one customer; `sent` of `film.size` bytes have arrived."""

    id: UploadId
    customer: CustomerId
    account: AccountId
    film: Film
    video: NewVideo
    state: UploadState
    sent: int
    begun_at: datetime
    reason: str | None = None
    """Why it stopped, or what is wrong with what it became, in words with what to do."""
    url: str | None = None
    """Once it is DONE."""
    seen_by_all: bool = True
    not_before: datetime | None = None
    """When it is tried again by itself."""
