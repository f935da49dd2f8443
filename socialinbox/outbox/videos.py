"""Sends films to the owner's channel, part by part, and goes on where it broke off."""

import asyncio
import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

from socialinbox.domain.errors import (
    AuthExpired,
    NetworkError,
    NotFound,
    OwnerCanAct,
    RateLimited,
    Unreachable,
)
from socialinbox.domain.ids import AccountId, UploadId
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.videos import Film, Upload, Uploaded, UploadState
from socialinbox.networks.videos import UploadsVideos
from socialinbox.outbox.accounts import SignedIn
from socialinbox.storage import uploads
from socialinbox.storage.database import Database
from socialinbox.storage.rounds import Rounds
from socialinbox.vault.secrets import Credentials, Vault

log = logging.getLogger(__name__)

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=5)
"""Between two tries while the network does not answer."""
LOOK_AGAIN = 0.01
"""Seconds between two looks."""
LOOK = 30.0
"""Seconds after which it looks again whether something may go on."""
SMALLEST = 256 * 1024
"""Bytes of a part where a network says nothing else."""
MOST_SESSIONS = 3
"""So often a film is begun again because its session is over, before its owner is asked."""
CHANGED = say("The file is another one since it was chosen, or is gone. Choose it again.")
GONE = say("The account for it is no longer connected. Connect it, then try again.")


class Speaks(Protocol):
    """Who is told how far a film is."""

    def __call__(self, upload: UploadId, /) -> None:
        """Something about this one is different."""
        ...


class VideoUploads:
    """One film after the other. `run` works until it is cancelled; `wake` makes it look at once.

    Nothing is lost with the process: how far a film came is asked of its network, the address to go
    on at is kept in the keychain. A network that does not answer is tried again, with growing
    pauses; what only the owner can mend stops the film, with the reason.
    """

    def __init__(
        self,
        database: Database,
        accounts: SignedIn,
        vault: Vault,
        told: Speaks,
        clock: Callable[[], datetime],
        first_pause: timedelta = FIRST_PAUSE,
    ) -> None:
        self._db = database
        self._accounts = accounts
        self._vault = vault
        self._told = told
        self._clock = clock
        self._first_pause = first_pause
        self._rounds = Rounds(self._look, clock=clock, shortest=LOOK_AGAIN, longest=LOOK)
        self._tries: dict[UploadId, int] = {}
        self._sessions: dict[UploadId, int] = {}
        self._known: set[UploadId] = set()

    def wake(self) -> None:
        """Something may go on."""
        self._rounds.wake()

    async def account_is_back(self, account: AccountId) -> None:
        """What waited because of an account's trouble goes on now."""
        for upload in await self._db.run(uploads.wake, account):
            self._tries.pop(upload, None)
            self._told(upload)
        self.wake()

    async def forget(self, upload: UploadId) -> None:
        """Nothing of a film that its owner has given up stays behind."""
        self._tries.pop(upload, None)
        self._sessions.pop(upload, None)
        await self._vault.forget(_key(upload))

    async def run(self) -> None:
        """Upload whatever waits."""
        await self._rounds.run()

    async def _look(self) -> datetime | None:
        """Upload what may go on; when more may."""
        while True:
            await self._forget_gone()
            at = self._clock()
            found = await self._db.read(uploads.next_upload, at, self._accounts.signed_in())
            if found is None:
                return await self._db.read(uploads.next_moment, at)
            await self._upload(found)

    async def _forget_gone(self) -> None:
        """An upload whose customer was erased leaves nothing in the keychain either."""
        listed = {one.id for one in await self._db.read(uploads.list_uploads)}
        for gone in self._known - listed:
            await self.forget(gone)
        self._known = listed

    async def _upload(self, upload: Upload) -> None:
        self._known.add(upload.id)
        connector = self._accounts.connector(upload.account)
        if connector is None or not isinstance(connector, UploadsVideos):
            await self._stop(upload, GONE)
            return
        home = connector.rules.videos
        try:
            became = await self._send(upload, connector, home.part if home else SMALLEST)
        except NetworkError as error:
            await self._failed(upload, error)
        except (OSError, _AnotherFile):
            await self._stop(upload, CHANGED)
        except OwnerCanAct as error:
            await self._stop(upload, joined(error.title, error.advice))
        else:
            if became is not None:
                reason = home.locked if home is not None and not became.seen_by_all else None
                await self._db.run(uploads.note_done, upload.id, became, reason)
                self._told(upload.id)
                await self.forget(upload.id)

    async def _send(self, upload: Upload, connector: UploadsVideos, size: int) -> Uploaded | None:
        """The whole film; None where its owner has stopped it meanwhile."""
        session = await self._session(upload, connector)
        reached = await self._reached(upload, connector, session)
        if reached is None:
            session = await self._begin(upload, connector)
            reached = 0
        while not isinstance(reached, Uploaded):
            if not await self._goes_on(upload, reached):
                return None
            part = await asyncio.to_thread(_read, upload.film, reached, size)
            reached = await connector.upload_part(session, upload.film, reached, part)
            self._tries.pop(upload.id, None)
        return reached

    async def _session(self, upload: Upload, connector: UploadsVideos) -> str:
        kept = await self._vault.load(_key(upload.id))
        return kept.access_token if kept is not None else await self._begin(upload, connector)

    async def _reached(
        self, upload: Upload, connector: UploadsVideos, session: str
    ) -> int | Uploaded | None:
        """How far it came; None where the network has forgotten the session."""
        try:
            return await connector.upload_state(session, upload.film)
        except NotFound:
            return None

    async def _begin(self, upload: Upload, connector: UploadsVideos) -> str:
        await asyncio.to_thread(_check, upload.film)
        session = await connector.begin_upload(upload.film, upload.video)
        self._sessions[upload.id] = self._sessions.get(upload.id, 0) + 1
        await self._vault.save(_key(upload.id), Credentials(session))
        return session

    async def _goes_on(self, upload: Upload, reached: int) -> bool:
        """Note how far it is; False where it was paused or given up."""
        await self._db.run(uploads.note_sent, upload.id, reached)
        now = await self._db.read(uploads.get_upload, upload.id)
        self._told(upload.id)
        return now is not None and now.state is UploadState.UPLOADING

    async def _failed(self, upload: Upload, error: NetworkError) -> None:
        log.info("account %d: an upload stopped: %s", upload.account, type(error).__name__)
        if isinstance(error, NotFound) and self._sessions.get(upload.id, 0) < MOST_SESSIONS:
            # The session ended under way: begun anew at once, with all its bytes.
            await self._vault.forget(_key(upload.id))
            return
        if isinstance(error, RateLimited):
            await self._later(upload, error.retry_at, error.what)
        elif isinstance(error, Unreachable | AuthExpired):
            tries = self._tries.get(upload.id, 0)
            self._tries[upload.id] = tries + 1
            pause = min(LONGEST_PAUSE, self._first_pause * 2 ** min(tries, 12))
            await self._later(upload, self._clock() + pause, error.what)
            if isinstance(error, AuthExpired):
                self._accounts.look_again(upload.account)
        else:
            await self._stop(upload, error.what)

    async def _later(self, upload: Upload, at: datetime, reason: str) -> None:
        await self._db.run(uploads.put_off, upload.id, reason, at)
        self._told(upload.id)

    async def _stop(self, upload: Upload, reason: str) -> None:
        await self._db.run(uploads.fail, upload.id, reason)
        self._told(upload.id)


class _AnotherFile(Exception):
    """The file is not the one that was chosen."""


def _key(upload: UploadId) -> str:
    """Under which the address of a session stands in the keychain."""
    return f"upload-{upload}"


def _check(film: Film) -> None:
    found = Path(film.path).stat()
    if (found.st_size, found.st_mtime_ns) != (film.size, film.changed_ns):
        raise _AnotherFile


def _read(film: Film, start: int, size: int) -> bytes:
    _check(film)
    with Path(film.path).open("rb") as file:
        file.seek(start)
        part = file.read(size)
    if len(part) != min(size, film.size - start):
        raise _AnotherFile
    return part
