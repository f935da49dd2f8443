"""Films in memory: a test says how far they are."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from socialinbox.domain.ids import AccountId, CustomerId, UploadId
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.inbox.contract_videos import Heard
from socialinbox.networks.registry import video_home
from socialinbox.networks.videos import VideoHome
from tests.ui.people import NOW


class FakeVideos:
    """`known` holds the uploads; `step` changes one and tells of it."""

    def __init__(self) -> None:
        self.known: dict[UploadId, Upload] = {}
        self.connected = True
        self._listeners: list[Heard] = []

    async def home(self) -> VideoHome | None:
        if not self.connected:
            return None
        return video_home()

    async def uploads(self, customer: CustomerId) -> Sequence[Upload]:
        return [one for one in self.known.values() if one.customer == customer]

    async def start(self, customer: CustomerId, film: Film, video: NewVideo) -> UploadId:
        number = UploadId(len(self.known) + 1)
        self.known[number] = Upload(
            number, customer, AccountId(4), film, video, UploadState.WAITING, 0, NOW
        )
        self.step(number)
        return number

    def step(self, upload: UploadId, **more: Any) -> None:
        self.known[upload] = replace(self.known[upload], **more)
        for heard in list(self._listeners):
            heard(self.known[upload])

    async def pause(self, upload: UploadId) -> None:
        self.step(upload, state=UploadState.PAUSED)

    async def resume(self, upload: UploadId) -> None:
        self.step(upload, state=UploadState.UPLOADING, reason=None)

    async def cancel(self, upload: UploadId) -> None:
        self.known.pop(upload)
        for heard in list(self._listeners):
            heard(None)

    def hear(self, heard: Heard) -> Callable[[], None]:
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)
