"""Files of people and messages: fetched once from their network, kept in the profile.

They are gathered in memory, none is larger than `media_types` allows, and written in one piece:
nothing readable lies on the disk on the way.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

import httpx

from socialinbox.config.profile import Profile
from socialinbox.config.web import patience
from socialinbox.domain.errors import AuthExpired, NetworkError, RateLimited, Unreachable
from socialinbox.domain.media_types import agrees, largest, largest_by_bytes
from socialinbox.networks.verbs import FetchesMedia
from socialinbox.storage import unwanted
from socialinbox.storage.database import Database
from socialinbox.storage.files import drop_file, has_file, write_file

log = logging.getLogger(__name__)

AT_ONCE = 4
CHUNK = 65_536
AGAIN_AFTER = (10.0, 120.0)
"""Seconds until what could not be reached is tried again; then it waits for the next start."""

Granted = Callable[[], Iterable[FetchesMedia]]


class MediaFetcher:
    """Fetches wanted files from the networks' own hosts, a few at a time.

    `hosts` are the host names that may be asked (each with all below it). `arrived` is called
    with a URL once its file is there. `granted` gives the accounts that can be asked for what is
    shown to nobody else.
    """

    def __init__(
        self,
        profile: Profile,
        hosts: Iterable[str],
        arrived: Callable[[str], None],
        granted: Granted = lambda: (),
    ) -> None:
        self._profile = profile
        self._hosts = tuple(hosts)
        self._arrived = arrived
        self._granted = granted
        self._wanted: asyncio.Queue[str] = asyncio.Queue()
        self._asked: set[str] = set()
        self._tries: dict[str, int] = {}
        self._dropped: set[str] = set()
        self._signed_out: set[str] = set()
        """What is given to the owner only, and their sign-in was not taken."""

    def want(self, url: str) -> None:
        """Ask for a file; asking twice in a session is the same as once."""
        if url not in self._asked and (self._may_ask(url) or self._holders(url)):
            self._asked.add(url)
            self._wanted.put_nowait(url)

    def ask_again(self) -> None:
        """An account is signed in again: what only it is given may come now."""
        while self._signed_out:
            self._wanted.put_nowait(self._signed_out.pop())

    def drop(self, urls: Iterable[str]) -> None:
        """These may not be kept, not even if they are just on their way."""
        self._dropped.update(urls)

    async def settled(self) -> None:
        """Wait until everything wanted has been tried."""
        await self._wanted.join()

    async def run(self, client: httpx.AsyncClient) -> None:
        """Fetch until cancelled."""
        await asyncio.to_thread(self._profile.media.mkdir, parents=True, exist_ok=True)
        async with asyncio.TaskGroup() as group:
            for number in range(AT_ONCE):
                group.create_task(self._work(client), name=f"media {number}")

    async def _work(self, client: httpx.AsyncClient) -> None:
        while True:
            url = await self._wanted.get()
            try:
                if await self._fetch(client, url):
                    self._arrived(url)
            except (httpx.TransportError, httpx.HTTPStatusError, Unreachable, RateLimited) as error:
                log.info("a file could not be fetched: %s", type(error).__name__)
                self._try_later(url)
            except AuthExpired:
                log.info("a file waits until its account is signed in")
                self._signed_out.add(url)
            except (httpx.HTTPError, httpx.InvalidURL, NetworkError, OSError) as error:
                log.info("a file was not given: %s", type(error).__name__)
            finally:
                self._wanted.task_done()

    def _try_later(self, url: str) -> None:
        tries = self._tries.get(url, 0)
        if tries < len(AGAIN_AFTER):
            self._tries[url] = tries + 1
            loop = asyncio.get_running_loop()
            loop.call_later(AGAIN_AFTER[tries], self._wanted.put_nowait, url)

    async def _fetch(self, client: httpx.AsyncClient, url: str) -> bool:
        if url in self._dropped:
            return False
        if await asyncio.to_thread(has_file, self._profile, url):
            # Another process brought it, or it came while it was being asked for.
            return True
        holders = self._holders(url)
        if holders:
            data = await self._by_grant(holders, url)
        else:
            data = await self._plainly(client, url)
        if not data or url in self._dropped:
            return False
        await asyncio.to_thread(write_file, self._profile, url, data)
        if url in self._dropped:
            # Dropped while it was being written: who dropped it may have looked before.
            await asyncio.to_thread(drop_file, self._profile, url)
            return False
        return True

    async def _plainly(self, client: httpx.AsyncClient, url: str) -> bytes | None:
        """What stands there; None where it is nothing that is kept."""
        async with patience() as came, client.stream("GET", url) as response:
            if response.is_server_error or response.status_code == httpx.codes.TOO_MANY_REQUESTS:
                response.raise_for_status()
            kind = response.headers.get("content-type", "")
            most = largest(kind)
            if response.status_code != httpx.codes.OK or most is None:
                return None
            data = bytearray()
            async for chunk in response.aiter_bytes(CHUNK):
                if not data and not agrees(kind, chunk):
                    return None
                data += chunk
                if len(data) > most:
                    return None
                came(len(data))
            return bytes(data)

    async def _by_grant(self, holders: Iterable[FetchesMedia], url: str) -> bytes | None:
        """The same by the first account that is given it; raises the last one's NetworkError."""
        refused: NetworkError | None = None
        for holder in holders:
            try:
                data = await holder.fetch_media(url)
            except NetworkError as error:
                refused = error
                continue
            most = largest_by_bytes(data[:CHUNK])
            return None if most is None or len(data) > most else data
        if refused is not None:
            raise refused
        return None

    def _holders(self, url: str) -> list[FetchesMedia]:
        return [one for one in self._granted() if one.needs_grant(url)]

    def _may_ask(self, url: str) -> bool:
        try:
            parts = urlsplit(url)
            host = parts.hostname or ""
        except ValueError:
            return False
        if parts.scheme == "http":
            return host == "127.0.0.1" and host in self._hosts
        return parts.scheme == "https" and any(
            host == known or host.endswith(f".{known}") for known in self._hosts
        )


async def remove_unwanted(
    database: Database, profile: Profile, fetcher: MediaFetcher | None = None
) -> int:
    """Remove the files whose messages are gone and that nothing else shows."""
    noted, gone = await database.read(unwanted.unwanted)
    if not noted:
        return 0
    if fetcher is not None:
        fetcher.drop(gone)
    await asyncio.to_thread(_remove, profile, gone)
    await database.run(unwanted.forget_unwanted, noted)
    return len(gone)


def _remove(profile: Profile, urls: Iterable[str]) -> None:
    for url in urls:
        drop_file(profile, url)
