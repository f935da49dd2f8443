"""Pictures of people and messages: fetched once from their network, kept in the profile."""

import asyncio
import logging
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from socialinbox.config.profile import Profile
from socialinbox.storage import unwanted
from socialinbox.storage.database import Database

log = logging.getLogger(__name__)

LARGEST = 8_000_000
"""Bytes; a larger picture is left at its network."""
AT_ONCE = 4


class PictureFetcher:
    """Fetches wanted pictures from the networks' own hosts, a few at a time.

    `hosts` are the host names that may be asked (each with all below it). `arrived` is called
    with a URL once its file is there.
    """

    def __init__(
        self, profile: Profile, hosts: Iterable[str], arrived: Callable[[str], None]
    ) -> None:
        self._profile = profile
        self._hosts = tuple(hosts)
        self._arrived = arrived
        self._wanted: asyncio.Queue[str] = asyncio.Queue()
        self._asked: set[str] = set()

    def want(self, url: str) -> None:
        """Ask for a picture; asking twice in a session is the same as once."""
        if url not in self._asked and self._may_ask(url):
            self._asked.add(url)
            self._wanted.put_nowait(url)

    async def settled(self) -> None:
        """Wait until everything wanted has been tried."""
        await self._wanted.join()

    async def run(self, client: httpx.AsyncClient) -> None:
        """Fetch until cancelled."""
        self._profile.pictures.mkdir(parents=True, exist_ok=True)
        async with asyncio.TaskGroup() as group:
            for number in range(AT_ONCE):
                group.create_task(self._work(client), name=f"pictures {number}")

    async def _work(self, client: httpx.AsyncClient) -> None:
        while True:
            url = await self._wanted.get()
            try:
                if await self._fetch(client, url):
                    self._arrived(url)
            except (httpx.HTTPError, OSError) as error:
                log.info("a picture could not be fetched: %s", type(error).__name__)
            finally:
                self._wanted.task_done()

    async def _fetch(self, client: httpx.AsyncClient, url: str) -> bool:
        chunks, size = [], 0
        async with client.stream("GET", url) as response:
            kind = response.headers.get("content-type", "")
            if response.status_code != httpx.codes.OK or not kind.startswith("image/"):
                return False
            async for chunk in response.aiter_bytes():
                size += len(chunk)
                if size > LARGEST:
                    return False
                chunks.append(chunk)
        await asyncio.to_thread(_keep, self._profile.picture(url), b"".join(chunks))
        return True

    def _may_ask(self, url: str) -> bool:
        parts = urlsplit(url)
        host = parts.hostname or ""
        if parts.scheme == "http":
            return host == "127.0.0.1" and host in self._hosts
        return parts.scheme == "https" and any(
            host == known or host.endswith(f".{known}") for known in self._hosts
        )


async def remove_unwanted(database: Database, profile: Profile) -> int:
    """Remove the files of pictures whose messages are gone and that nothing else shows."""
    noted, gone = await database.read(unwanted.unwanted)
    if not noted:
        return 0
    await asyncio.to_thread(_remove, [profile.picture(url) for url in gone])
    await database.run(unwanted.forget_unwanted, noted)
    return len(gone)


def _remove(files: Iterable[Path]) -> None:
    for file in files:
        file.unlink(missing_ok=True)
        file.with_suffix(".part").unlink(missing_ok=True)


def _keep(file: Path, data: bytes) -> None:
    unfinished = file.with_suffix(".part")
    unfinished.write_bytes(data)
    os.replace(unfinished, file)
