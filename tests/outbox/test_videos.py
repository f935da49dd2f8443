"""Films go up in parts over a real socket, and go on where they broke off."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId, CustomerId, NetworkName, UploadId
from socialinbox.domain.times import now
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.inbox.networks import Networks, NotThere
from socialinbox.inbox.videos import VideosDesk
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector, Rules
from socialinbox.networks.http import ApiClient
from socialinbox.networks.registry import all_rules, connector, rules_of
from socialinbox.outbox.videos import VideoUploads
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.storage import uploads
from socialinbox.storage.accounts import add_account
from socialinbox.storage.database import Database
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.secrets import Vault
from tests.rights.erased import erase_customer
from tests.storage.pages import person, put, said
from tests.vault.fakes import FakeBackend
from tests.waiting import until
from tests.worlds import small_world

MEGABYTE = 1024 * 1024
ANA = "SELECT id FROM customer WHERE name = 'Ana'"
SIZE = 5 * MEGABYTE + 12_345
"""Three parts, the last one short."""
NETWORK = next(name for name, rules in all_rules().items() if rules.videos is not None)
OTHER = next(name for name, rules in all_rules().items() if rules.videos is None)
DEADLINE = 15.0
VIDEO = NewVideo("Your rotor, Ana", "How to clean it")


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(World(small_world()), networks=(NETWORK,)) as running:
        yield running


def rules_here(name: NetworkName) -> Rules:
    """The rules; the storage tests' imagined network has those of one without videos."""
    return rules_of(name if name in all_rules() else OTHER)


@pytest.fixture
def film(tmp_path: Path) -> Film:
    path = tmp_path / "How to clean a rotor.mp4"
    path.write_bytes(bytes(range(256)) * (SIZE // 256) + b"x" * (SIZE % 256))
    found = path.stat()
    return Film(str(path), "video/mp4", found.st_size, found.st_mtime_ns)


@dataclass
class Channel:
    """One account that is signed in."""

    account: AccountId
    opened: Connector

    def signed_in(self) -> list[AccountId]:
        return [self.account]

    def connector(self, account: AccountId) -> Connector | None:
        return self.opened if account == self.account else None

    def look_again(self, account: AccountId) -> None:
        pass


class Uploading(NotThere):
    """Networks at which only films go up."""

    def __init__(self, worker: VideoUploads) -> None:
        self._worker = worker

    def video_waits(self) -> None:
        self._worker.wake()

    async def video_given_up(self, upload: UploadId) -> None:
        await self._worker.forget(upload)


class Bench:
    """A profile with one channel; `program` is one run of the program on it."""

    def __init__(self, sandbox: Sandbox, folder: Path) -> None:
        self.sandbox = sandbox
        self.info = sandbox.entrances[NETWORK].info
        self.folder = folder
        self.backend = FakeBackend()
        self.database = Database.open(folder / "inbox.db")
        put(self.database, said("m", person("ana", "Ana"), 0, "Where is the video?"))
        self.customer = CustomerId(self.database.read_now(lambda con: con.value(ANA)))
        self.account: AccountId | None = None
        self.seen: list[Upload] = []
        self.calls: list[str] = []
        self.hold_at = -1
        """The part that begins there waits until `go_on`."""
        self.held, self.go_on = asyncio.Event(), asyncio.Event()

    @asynccontextmanager
    async def program(self) -> AsyncIterator["Bench"]:
        """Runs until the block ends; then everything it held in memory is gone."""
        async with AsyncExitStack() as stack:

            async def note(request: httpx.Request) -> None:
                which = request.headers.get("content-range", "")
                self.calls.append(f"{request.method} {which}")
                if which.startswith(f"bytes {self.hold_at}-"):
                    self.held.set()
                    await self.go_on.wait()

            client = httpx.AsyncClient(
                base_url=self.info["url"],
                headers={"Authorization": f"Bearer {self.info['access_token']}"},
                timeout=TIMEOUT,
                verify=False,
                event_hooks={"request": [note]},
            )
            opened: Connector = connector(NETWORK, ConnectorParts(ApiClient(client), None, {}))
            stack.push_async_callback(opened.aclose)
            if self.account is None:
                own = await opened.identify()
                self.account = (await self.database.run(add_account, own)).id
            self.networks: Networks = NotThere()
            self.desk = VideosDesk(self.database, rules_here, now, lambda: self.networks)
            told = asyncio.Queue[UploadId]()
            worker = VideoUploads(
                self.database,
                Channel(self.account, opened),
                Vault("p", Keychain(lambda: self.backend)),
                told.put_nowait,
                now,
                first_pause=timedelta(milliseconds=20),
            )
            self.worker = worker
            self.networks = Uploading(worker)
            self.desk.hear(lambda one: self.seen.append(one) if one is not None else None)

            async def tell() -> None:
                while True:
                    await self.desk.told(await told.get())

            tasks = [asyncio.create_task(worker.run()), asyncio.create_task(tell())]
            try:
                yield self
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def fault(self, kind: str, times: int = 1) -> None:
        """The next calls of uploads meet a fault."""
        async with httpx.AsyncClient(base_url=self.info["url"]) as world:
            answer = await world.post(
                "/_faults", json={"kind": kind, "times": times, "path": "/upload"}
            )
            assert answer.is_success, answer.text

    def sign_in_again(self) -> None:
        """New tokens; the old ones are too old."""
        app = import_module(f"socialinbox.sandbox.{NETWORK}.app")
        self.info = app.entrance(self.sandbox.sites[NETWORK])

    async def change(self, **what: Any) -> None:
        """Change the world."""
        async with httpx.AsyncClient(base_url=self.info["url"]) as world:
            assert (await world.post("/_world/change", json=what)).is_success

    async def until(self, true: Callable[[Upload], bool], upload: UploadId) -> Upload:
        """Wait until an upload is so."""
        loop = asyncio.get_running_loop()
        end = loop.time() + DEADLINE
        while True:
            found = await self.database.read(uploads.get_upload, upload)
            assert found is not None
            if true(found):
                return found
            assert loop.time() < end, found
            await asyncio.sleep(0.005)

    def videos(self) -> list[dict[str, Any]]:
        """The channel's videos that this upload made."""
        items = self.sandbox.world.snapshot()["items"]
        return [one for one in items if one["kind"] == "video" and one["text"] == VIDEO.title]

    async def no_keys(self) -> None:
        """Wait until nothing of uploads is left in the keychain; it goes behind the last byte."""
        async with asyncio.timeout(DEADLINE):
            while self.keys:
                await asyncio.sleep(0.005)

    @property
    def keys(self) -> list[str]:
        """What of uploads stands in the keychain."""
        return [name for name in self.backend.entries if "/upload-" in name]


@pytest.fixture
def bench(sandbox: Sandbox, tmp_path: Path) -> Iterator[Bench]:
    made = Bench(sandbox, tmp_path)
    yield made
    made.database.close()


def done(upload: Upload) -> bool:
    return upload.state is UploadState.DONE


async def test_a_film_goes_up_unlisted_with_its_progress(bench: Bench, film: Film) -> None:
    async with bench.program():
        number = await bench.desk.start(bench.customer, film, VIDEO)
        found = await bench.until(done, number)
        assert found.url is not None
        assert found.url.startswith("https://youtu.be/")
        assert found.seen_by_all
        assert found.reason is None
        while not any(map(done, bench.seen)):
            await asyncio.sleep(0.005)
        steps = [one.sent for one in bench.seen]
        assert steps == sorted(steps)
        assert {0, 2 * MEGABYTE, 4 * MEGABYTE, SIZE} <= set(steps)
        (video,) = bench.videos()
        assert video["text"] == VIDEO.title
        await bench.no_keys()


@pytest.mark.parametrize("kind", ["server_error", "cut", "lost_answer", "rate_limit"])
async def test_faults_on_the_way_cost_no_byte_twice_and_make_no_second_video(
    bench: Bench, film: Film, kind: str
) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        await bench.fault(kind, 2)
        bench.go_on.set()
        if kind == "rate_limit":
            found = await bench.until(lambda one: one.not_before is not None or done(one), number)
            if not done(found):
                assert found.reason
                await bench.desk.resume(number)
                return
        found = await bench.until(done, number)
        assert found.sent == SIZE
        assert len(bench.videos()) == 1


async def test_once_its_account_is_back_it_goes_on_and_says_no_more_why_it_stood(
    bench: Bench, film: Film
) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        later = now() + timedelta(hours=1)
        await bench.database.run(uploads.put_off, number, "There is no connection.", later)
        bench.seen.clear()
        assert bench.account is not None
        await bench.worker.account_is_back(bench.account)
        await until(lambda: bench.seen)
        assert [(one.reason, one.not_before) for one in bench.seen] == [(None, None)]
        bench.go_on.set()
        await bench.until(done, number)


async def test_paused_it_stands_still_and_goes_on_where_it_was(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        await bench.desk.pause(number)
        bench.go_on.set()
        found = await bench.until(lambda one: one.sent == 4 * MEGABYTE, number)
        assert found.state is UploadState.PAUSED
        begun = [call for call in bench.calls if call.startswith("POST")]
        await bench.desk.resume(number)
        await bench.until(done, number)
        assert [call for call in bench.calls if call.startswith("POST")] == begun
        assert len(bench.videos()) == 1


async def test_it_goes_on_after_the_program_ended(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
    stopped = await bench.until(lambda one: True, number)
    assert stopped.state is not UploadState.DONE
    assert bench.keys
    bench.calls.clear()
    bench.go_on.set()
    async with bench.program():
        await bench.until(done, number)
        await bench.no_keys()
    assert not [call for call in bench.calls if call.startswith("POST")]
    # It asked how far it was, and sent nothing of that again.
    assert bench.calls[0] == f"PUT bytes */{SIZE}"
    first = int(bench.calls[1].split()[2].split("-")[0])
    assert first >= 2 * MEGABYTE
    assert len(bench.videos()) == 1


async def test_a_session_that_is_over_is_begun_anew(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
    await bench.change(do="advance", seconds=8 * 24 * 3600)
    bench.sign_in_again()
    bench.go_on.set()
    async with bench.program():
        await bench.until(done, number)
    assert len([call for call in bench.calls if call.startswith("POST")]) == 2
    assert len(bench.videos()) == 1


async def test_another_file_of_that_name_is_not_sent(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        await asyncio.to_thread(Path(film.path).write_bytes, b"something else")
        bench.go_on.set()
        found = await bench.until(lambda one: one.state is UploadState.FAILED, number)
        assert "another one" in (found.reason or "")
        assert bench.videos() == []


async def test_given_up_nothing_of_it_stays(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        await bench.desk.cancel(number)
        bench.go_on.set()
        assert await bench.desk.uploads(bench.customer) == []
        await asyncio.sleep(0.1)
        assert bench.keys == []
        assert bench.videos() == []
        assert await asyncio.to_thread(Path(film.path).exists)


async def test_an_app_without_audit_is_said(bench: Bench, film: Film) -> None:
    bench.sandbox.sites[NETWORK].options["youtube_unaudited_app"] = "on"
    async with bench.program():
        number = await bench.desk.start(bench.customer, film, VIDEO)
        found = await bench.until(done, number)
        assert not found.seen_by_all
        assert "audited" in (found.reason or "")


async def test_what_can_not_be_uploaded_is_said_before(bench: Bench, film: Film) -> None:
    async with bench.program():
        for wrong, video in (
            (Film(film.path, "text/plain", 9, 1), VIDEO),
            (Film(film.path, "video/mp4", 0, 1), VIDEO),
            (Film(film.path, "video/mp4", 2**39, 1), VIDEO),
            (film, NewVideo(" ")),
            (film, NewVideo("a" * 101)),
            (film, NewVideo("a <b>")),
        ):
            with pytest.raises(BadInput):
                await bench.desk.start(bench.customer, wrong, video)
        assert await bench.desk.uploads(bench.customer) == []


async def test_a_grant_that_does_not_cover_it_says_what_to_do(bench: Bench, film: Film) -> None:
    async with bench.program():
        await bench.desk.home()
    app = import_module(f"socialinbox.sandbox.{NETWORK}.app")
    scope = "https://www.googleapis.com/auth/youtube.readonly"
    grants = bench.sandbox.sites[NETWORK].grants
    token, _ = grants.issue(app.SUBJECT, frozenset({scope}), refresh=False)
    bench.info = bench.info | {"access_token": token.value}
    async with bench.program():
        number = await bench.desk.start(bench.customer, film, VIDEO)
        found = await bench.until(lambda one: one.state is UploadState.FAILED, number)
        assert "Sign in to YouTube again" in (found.reason or "")


async def test_erased_on_the_way_nothing_is_left_in_the_keychain(bench: Bench, film: Film) -> None:
    async with bench.program():
        bench.hold_at = 2 * MEGABYTE
        await bench.desk.start(bench.customer, film, VIDEO)
        await bench.held.wait()
        assert bench.keys
        erase_customer(bench.database, bench.customer, ours=True)
        bench.go_on.set()
        async with asyncio.timeout(DEADLINE):
            while bench.keys:
                await asyncio.sleep(0.005)
    assert bench.videos() == []


async def test_with_an_erased_customer_it_is_gone(bench: Bench, film: Film) -> None:
    async with bench.program():
        number = await bench.desk.start(bench.customer, film, VIDEO)
        await bench.until(done, number)
        erase_customer(bench.database, bench.customer, ours=True)
        assert await bench.database.read(uploads.list_uploads) == []
