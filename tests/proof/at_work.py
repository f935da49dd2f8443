"""The program as a process that does what an owner does all day, told line by line, so it can be
killed over any of it: python -m tests.proof.at_work."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

from tests.proof.app_process import Program, main

MOMENTS = frozenset({"open", "os.rename", "os.remove"})


class AtWork(Program):
    """More verbs, each said to be done only once it is.

    A line's `die_in` lets it die by itself when so many moments have come at which something has
    just been written, or is about to be: a transaction's ends, a file that is opened or renamed.
    """

    def __init__(self, app: Any, online: Any) -> None:
        super().__init__(app, online)
        self._left = 0
        really = app.database._transaction

        def watched(writes: bool, body: Any) -> Any:
            self._moment()
            done = really(writes, body)
            self._moment()
            return done

        app.database._transaction = watched
        sys.addaudithook(lambda event, _: self._moment() if event in MOMENTS else None)

    def before(self, told: dict[str, Any]) -> None:
        """Count from here."""
        self._left = told.get("die_in", 0)

    def _moment(self) -> None:
        if self._left:
            self._left -= 1
            if not self._left:
                os.kill(os.getpid(), signal.SIGKILL)

    async def people(self, told: dict[str, Any]) -> object:
        """Whoever has a thread."""
        from socialinbox.domain.views import Box, ThreadQuery

        return [row.id for row in await self.app.inbox.threads(ThreadQuery(Box.ALL), None, 500)]

    async def link(self, told: dict[str, Any]) -> object:
        """Two customers are one."""
        from socialinbox.domain.people import Basis

        stated = await self.app.inbox.people.link(
            told["keep"], told["join"], Basis.TOLD_ME, "said so"
        )
        return stated.step

    async def undo(self, told: dict[str, Any]) -> object:
        """Take a step back."""
        await self.app.inbox.people.undo(told["step"])
        return True

    async def in_force(self, told: dict[str, Any]) -> object:
        """Whether a step still holds."""
        step = await self.app.inbox.people.step(told["step"])
        return step is not None and step.ended_at is None

    async def save(self, told: dict[str, Any]) -> object:
        """Keep a thread for offline, with its files."""
        await self.app.inbox.triage.save([told["customer"]], True)
        await self.online.fetch_media(5)
        return True

    async def export(self, told: dict[str, Any]) -> object:
        """Write all threads to a file."""
        from socialinbox.domain.export import ExportForm

        everyone: Any = await self.people(told)
        await self.app.inbox.keeping.export(everyone, ExportForm(told["form"]), Path(told["file"]))
        return True

    async def setting(self, told: dict[str, Any]) -> object:
        """Choose something."""
        from socialinbox.config.settings.declared import UNDO_SEND
        from socialinbox.config.settings.kept import change_setting

        change_setting(self.app.profile, UNDO_SEND, told["value"])
        return True

    async def film(self, told: dict[str, Any]) -> object:
        """Answer with a film."""
        from socialinbox.domain.videos import Film, NewVideo

        path = Path(told["file"])
        found = await asyncio.to_thread(path.stat)
        film = Film(str(path), "video/mp4", found.st_size, found.st_mtime_ns)
        return await self.app.inbox.videos.start(told["customer"], film, NewVideo(told["title"]))

    async def work(self, told: dict[str, Any]) -> object:
        """Films and replies on their way; how the films are."""
        await self.online.outbox.settle()
        await self.online.videos._look()
        found = []
        for customer in await self._everyone():
            found += await self.app.inbox.videos.uploads(customer)
        return {one.video.title: str(one.state) for one in found}

    async def _everyone(self) -> Any:
        return await self.people({})

    async def facts(self, told: dict[str, Any]) -> object:
        """What must be so behind everything: the figures, the file, what was kept."""
        from socialinbox.config.settings.declared import UNDO_SEND
        from socialinbox.config.settings.kept import read_settings
        from tests.storage.recount import check

        await self.app.database.read(check)
        sound = await self.app.database.read(lambda con: con.value("PRAGMA integrity_check"))
        rows = await self.app.inbox.keeping.saved_rows()
        settings = read_settings(self.app.profile)
        return {
            "sound": sound,
            "saved": [row.id for row in rows],
            "setting": settings[UNDO_SEND],
            "complaint": settings.complaint,
            "deliveries": await self._deliveries(),
        }


if __name__ == "__main__":
    main(AtWork)
