"""Films for replies: what is to be uploaded, how far it is, and when it stops."""

from collections.abc import Callable, Sequence
from datetime import datetime

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, NetworkName, UploadId
from socialinbox.domain.sentence import say
from socialinbox.domain.videos import Film, NewVideo, Upload
from socialinbox.inbox.contract_videos import Heard
from socialinbox.inbox.networks import Networks
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import video_home
from socialinbox.networks.videos import VideoHome
from socialinbox.storage import accounts, uploads
from socialinbox.storage.database import Database


class VideosDesk:
    """Implements `contract_videos.Videos`.

    `networks` are those that films go up to.
    """

    def __init__(
        self,
        database: Database,
        rules: Callable[[NetworkName], Rules],
        clock: Callable[[], datetime],
        networks: Callable[[], Networks],
    ) -> None:
        self._db = database
        self._rules = rules
        self._clock = clock
        self._listeners: list[Heard] = []
        self._networks = networks

    async def home(self) -> VideoHome | None:
        """Where films of this owner can go."""
        account = await self._account()
        return None if account is None else self._rules(account.own.network).videos

    async def _account(self) -> Account | None:
        found = await self._db.read(accounts.list_accounts)
        fits = [one for one in found if self._rules(one.own.network).videos is not None]
        alive = [one for one in fits if one.state is not AccountState.DISCONNECTED]
        return alive[0] if alive else None

    async def uploads(self, customer: CustomerId) -> Sequence[Upload]:
        """Those for a customer."""
        found = await self._db.read(uploads.list_uploads)
        return [one for one in found if one.customer == customer]

    async def start(self, customer: CustomerId, film: Film, video: NewVideo) -> UploadId:
        """Have a film uploaded."""
        account = await self._account()
        home = None if account is None else self._rules(account.own.network).videos
        if account is None or home is None:
            raise BadInput(
                say("No channel that takes videos is connected."),
                video_home().connect,
            )
        complaint = home.complaint(film, video)
        if complaint is not None:
            raise BadInput(say("This video can’t be uploaded."), complaint)
        made = await self._db.run(
            uploads.add_upload, customer, account.id, film, video, self._clock()
        )
        self._tell(made)
        self._networks().video_waits()
        return made.id

    async def pause(self, upload: UploadId) -> None:
        """Stop for now."""
        if await self._db.run(uploads.pause, upload):
            await self.told(upload)

    async def resume(self, upload: UploadId) -> None:
        """Go on."""
        if await self._db.run(uploads.resume, upload):
            await self.told(upload)
            self._networks().video_waits()

    async def cancel(self, upload: UploadId) -> None:
        """Give it up."""
        await self._db.run(uploads.drop_upload, upload)
        self._tell(None)
        await self._networks().video_given_up(upload)

    def hear(self, heard: Heard) -> Callable[[], None]:
        """Be told how far films are."""
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    async def told(self, upload: UploadId) -> None:
        """Something about one is different: say how it stands."""
        self._tell(await self._db.read(uploads.get_upload, upload))

    def _tell(self, upload: Upload | None) -> None:
        for heard in list(self._listeners):
            heard(upload)
