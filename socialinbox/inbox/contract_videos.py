"""What the two faces may ask about answering with a film."""

from collections.abc import Callable, Sequence
from typing import Protocol

from socialinbox.domain.ids import CustomerId, UploadId
from socialinbox.domain.videos import Film, NewVideo, Upload
from socialinbox.networks.videos import VideoHome

Heard = Callable[[Upload | None], None]
"""Told of an upload as it is now; None: one is gone."""


class Videos(Protocol):
    """Films go to the owner's channel, where only who has the link sees them. Never by itself."""

    async def home(self) -> VideoHome | None:
        """Where films of this owner can go; None: no such account is connected."""
        ...

    async def uploads(self, customer: CustomerId) -> Sequence[Upload]:
        """Those for a customer, the first one first."""
        ...

    async def start(self, customer: CustomerId, film: Film, video: NewVideo) -> UploadId:
        """Have a film uploaded. Raises BadInput with what to do."""
        ...

    async def pause(self, upload: UploadId) -> None:
        """Stop for now."""
        ...

    async def resume(self, upload: UploadId) -> None:
        """Go on, also after it failed."""
        ...

    async def cancel(self, upload: UploadId) -> None:
        """Give it up, or forget one that is done; the file stays."""
        ...

    def hear(self, heard: Heard) -> Callable[[], None]:
        """Be told how far films are, on the loop's thread; call the result to stop."""
        ...
