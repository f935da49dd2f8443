"""Pictures come from the networks' own hosts, once, and only if they are pictures."""

import asyncio
from pathlib import Path

import httpx
import pytest

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import AuthExpired
from socialinbox.sync.media import MediaFetcher

PICTURE = b"\x89PNG\r\n\x1a\nrest"


def answer(request: httpx.Request) -> httpx.Response:
    """A host with a picture, a page, and one picture that is far too large."""
    kind = "text/html" if request.url.path == "/page" else "image/png"
    body = PICTURE * 700_000 if request.url.path == "/large" else PICTURE
    return httpx.Response(200, headers={"content-type": kind}, content=body)


async def fetch(folder: Path, *urls: str) -> tuple[list[str], list[str]]:
    """What arrived, and what was asked for, when these were wanted (a last one always comes)."""
    asked: list[str] = []
    arrived: list[str] = []
    last = asyncio.Event()

    def note(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return answer(request)

    def on_arrived(url: str) -> None:
        arrived.append(url)
        if url.endswith("/last"):
            last.set()

    fetcher = MediaFetcher(Profile(folder, "test"), ["img.example.com", "127.0.0.1"], on_arrived)
    async with httpx.AsyncClient(transport=httpx.MockTransport(note)) as client:
        task = asyncio.create_task(fetcher.run(client))
        for url in urls:
            fetcher.want(url)
        while len(asked) + sum(not known(u) for u in set(urls)) < len(set(urls)):
            await asyncio.sleep(0.01)
        fetcher.want("https://img.example.com/last")
        await last.wait()
        # Several are fetched side by side: one asked for before may arrive after the last.
        end = asyncio.get_running_loop().time() + 0.5
        while len(arrived) < len(asked) and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    return [u for u in arrived if not u.endswith("/last")], asked


class Grudging:
    """An account whose sign-in is dead until it is renewed; `asked` for what."""

    def __init__(self) -> None:
        self.dead = True
        self.asked: list[str] = []

    def needs_grant(self, url: str) -> bool:
        return url.startswith("https://private.example/")

    async def fetch_media(self, url: str) -> bytes:
        self.asked.append(url)
        if self.dead:
            raise AuthExpired("The sign-in is dead.")
        return PICTURE


async def test_a_picture_waits_for_the_sign_in(tmp_path: Path) -> None:
    url, account, arrived = "https://private.example/a.png", Grudging(), asyncio.Event()
    profile = Profile(tmp_path, "test")
    fetcher = MediaFetcher(profile, [], lambda url: arrived.set(), lambda: [account])
    async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as client:
        task = asyncio.create_task(fetcher.run(client))
        fetcher.want(url)
        await fetcher.settled()
        account.dead = False
        fetcher.want(url)
        await fetcher.settled()
        assert account.asked == [url]
        fetcher.ask_again()
        await arrived.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert profile.media_file(url).read_bytes() == PICTURE


def known(url: str) -> bool:
    """Whether a URL may be asked at all, as the test sees it."""
    return url.startswith(("https://img.example.com/", "https://a.img.example.com/"))


async def test_a_picture_is_fetched_once(tmp_path: Path) -> None:
    url = "https://img.example.com/a.png"
    arrived, asked = await fetch(tmp_path, url, url)
    assert arrived == [url]
    assert asked.count(url) == 1
    assert Profile(tmp_path, "test").media_file(url).read_bytes() == PICTURE


@pytest.mark.parametrize("path", ["page", "large"])
async def test_what_is_no_small_picture_stays_away(tmp_path: Path, path: str) -> None:
    url = f"https://img.example.com/{path}"
    arrived, asked = await fetch(tmp_path, url)
    assert url in asked
    assert arrived == []
    assert not Profile(tmp_path, "test").media_file(url).exists()


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example.org/a.png",
        "https://evilimg.example.com/a.png",
        "http://img.example.com/a.png",
        "file:///etc/passwd",
    ],
)
async def test_other_hosts_are_never_asked(tmp_path: Path, url: str) -> None:
    arrived, asked = await fetch(tmp_path, url)
    assert arrived == []
    assert url not in asked


async def test_hosts_below_a_known_one_may_be_asked(tmp_path: Path) -> None:
    url = "https://a.img.example.com/a.png"
    arrived, _ = await fetch(tmp_path, url)
    assert arrived == [url]
