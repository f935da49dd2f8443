"""The program as a process of its own that is told what to do line by line, so it can be killed.

Its keychain is a file, because what a killed process kept in memory is gone; its clock is the
world's, which the other side gives with each line.
"""

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import keyring
import stamina
from keyring.backend import KeyringBackend

from socialinbox.domain import times


class FileKeychain(KeyringBackend):
    """Secrets in a file, replaced as a whole at each change."""

    def __init__(self, path: Path) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._path = path

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or None."""
        return self._all().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        self._write(self._all() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret."""
        known = self._all()
        known.pop(f"{service}/{username}", None)
        self._write(known)

    def _all(self) -> dict[str, str]:
        known: dict[str, str] = json.loads(self._path.read_text()) if self._path.exists() else {}
        return known

    def _write(self, secrets: dict[str, str]) -> None:
        fresh = self._path.with_suffix(".new")
        fresh.write_text(json.dumps(secrets))
        os.replace(fresh, self._path)


class Program:
    """The opened profile and the answers to each line."""

    def __init__(self, app: Any, online: Any) -> None:
        self.app, self.online = app, online

    def before(self, told: dict[str, Any]) -> None:
        """Something is about to be done."""

    async def sign_in(self, told: dict[str, Any]) -> object:
        """The owner connects an account, for the first time or again."""
        from socialinbox.domain.ids import NetworkName
        from socialinbox.signin.connecting import NewAccount
        from socialinbox.signin.given import credentials_from

        credentials, settings = credentials_from(told["form"], self.app.clock())
        new = NewAccount(NetworkName(told["network"]), credentials, settings)
        account = await self.online.connecting.add(new)
        return str(account.state)

    async def poll(self, told: dict[str, Any]) -> object:
        """All that is due now: streams, second looks, replies."""
        syncs = list(self.online._syncs.values())
        reports = await asyncio.gather(*(self._poll(sync) for sync in syncs))
        await self.online.outbox.settle()
        return [str(r.error) for one in reports for r in one if r.error is not None]

    async def _poll(self, sync: Any) -> list[Any]:
        reports = await sync.round(sync.timetable.due())
        if sync._recheck.due():
            await sync.recheck()
        await sync.save_costs()
        return list(reports)

    async def reply(self, told: dict[str, Any]) -> object:
        """The owner answers somebody: whom and where is told as a number from 0 to 1."""
        from socialinbox.domain.views import Box, ThreadQuery

        inbox = self.app.inbox
        rows = await inbox.threads(ThreadQuery(Box.ALL), None, 500)
        routes = [(row.id, r) for row in rows for r in await inbox.routes(row.id) if r.allowed]
        if not routes:
            return None
        customer, route = routes[int(told["which"] * len(routes))]
        await inbox.reply(customer, route, told["text"])
        return str(route.place.name)

    async def retry(self, told: dict[str, Any]) -> object:
        """The owner sends again what was refused or never seen."""
        again = [d for d in await self._deliveries() if d["state"] in ("refused", "unsure")]
        for one in again:
            await self.app.inbox.retry(one["id"])
        return again

    async def state(self, told: dict[str, Any]) -> object:
        """All accounts, messages and deliveries."""
        from socialinbox.domain.views import Box, ThreadQuery

        rows = await self.app.inbox.threads(ThreadQuery(Box.ALL), None, 500)
        whole = [entry for row in rows for entry in await self.app.inbox.whole(row.id)]
        return {
            "accounts": {
                str(a.own.network): [str(a.state), a.reason]
                for a in await self.app.inbox.accounts()
            },
            "messages": [_shown(entry) for entry in whole],
            "deliveries": await self._deliveries(),
        }

    async def _deliveries(self) -> list[dict[str, Any]]:
        def read(con: Any) -> Iterator[dict[str, Any]]:
            from socialinbox.storage import deliveries

            for (number,) in con.execute("SELECT id FROM delivery ORDER BY id").fetchall():
                one = deliveries.get_delivery(con, number)
                assert one is not None
                yield {
                    "id": one.id,
                    "network": str(one.network),
                    "state": str(one.state),
                    "reason": one.reason,
                    "text": one.reply.text,
                    "native_id": one.native_id,
                }

        found: list[dict[str, Any]] = await self.app.database.read(lambda con: list(read(con)))
        return found


def _shown(entry: Any) -> dict[str, Any]:
    return {
        "network": str(entry.network),
        "kind": str(entry.kind),
        "native_id": entry.native_id,
        "direction": str(entry.direction),
        "text": entry.text,
        "deleted": entry.deleted_at is not None,
        "sent_at": entry.sent_at.isoformat(),
        "author": entry.author.key.native_id,
        "delivery": None if entry.delivery is None else str(entry.delivery.state),
    }


async def serve(
    folder: Path,
    endpoints: dict[str, list[str]],
    told: Callable[[], Any],
    kind: type[Program],
) -> None:
    """Open the profile and answer lines until there are no more."""
    from socialinbox.app import App
    from socialinbox.config.endpoints import Endpoint
    from socialinbox.config.profile import open_profile
    from socialinbox.domain.errors import SocialInboxError
    from socialinbox.surroundings import Surroundings
    from socialinbox.sync.media import remove_unwanted

    surroundings = Surroundings({name: Endpoint(*urls) for name, urls in endpoints.items()})
    app = App(open_profile(folder), surroundings, times.now)
    online = await app.go_online()
    # As Online.run begins.
    await remove_unwanted(app.database, app.profile)
    await online.outbox.recover()
    program = kind(app, online)
    answer: dict[str, object] = {"done": "open"}
    while True:
        print(json.dumps(answer), flush=True)
        line = await asyncio.to_thread(told)
        if line is None:
            break
        program.before(line)
        act: Callable[[dict[str, Any]], Awaitable[object]] = getattr(program, line["do"])
        try:
            answer = {"done": await act(line)}
        except SocialInboxError as error:
            answer = {"error": str(error)}
    await app.aclose()


def main(kind: type[Program] = Program) -> None:
    """Read the first line, which says where the profile and the networks are; then serve."""
    skew = 0.0

    def told() -> Any:
        nonlocal skew
        text = sys.stdin.readline()
        if not text:
            return None
        line = json.loads(text)
        skew = line["skew"]
        return line

    first = told()
    # Before anything else of the program is loaded, so that all of it goes by the world's clock.
    vars(times)["now"] = lambda: datetime.now(UTC) + timedelta(seconds=skew)
    folder = Path(first["folder"])
    # Failed calls are tried again as ever, but without the pauses between.
    stamina.set_testing(True, attempts=10, cap=True)
    keyring.set_keyring(FileKeychain(folder.with_suffix(".keychain")))
    asyncio.run(serve(folder, first["endpoints"], told, kind))


if __name__ == "__main__":
    main()
