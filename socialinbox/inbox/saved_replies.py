"""The owner's verbs on kept answers, and those as lines of a file."""

import json
from collections.abc import Callable
from datetime import datetime
from functools import partial

from socialinbox.domain.errors import BadInput
from socialinbox.domain.saved_reply import SavedReply
from socialinbox.domain.sentence import say
from socialinbox.inbox.back import Back
from socialinbox.storage import saved_replies
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.storage.words import fold

KIND = "saved_reply"


class SavedRepliesDesk:
    """Implements `contract_saved_replies.SavedReplies`."""

    def __init__(self, database: Database, clock: Callable[[], datetime]) -> None:
        self._db = database
        self._clock = clock

    async def all(self) -> list[SavedReply]:
        """Every one, the one most used first."""
        return await self._db.read(saved_replies.all_replies)

    async def put(self, name: str, text: str, reply: int | None = None) -> tuple[SavedReply, Back]:
        """Keep a new one, or change one. Raises BadInput."""
        before = None
        if reply is not None:
            before = await self._db.read(saved_replies.get_reply, reply)
        made = await self._db.run(saved_replies.put_reply, name, text, reply)
        if before is None:
            return made, partial(self._forget, made.id)
        return made, partial(self._put_back, before)

    async def remove(self, reply: int) -> Back:
        """Forget one."""
        gone = await self._db.run(saved_replies.remove_reply, reply)
        return partial(self._put_back, gone)

    async def used(self, reply: int) -> None:
        """It was put into an answer."""
        await self._db.run(saved_replies.note_use, reply, self._clock())

    async def exported(self) -> str:
        """All as JSON Lines."""
        lines = (
            {"kind": KIND, "name": one.name, "text": one.text, "uses": one.uses}
            for one in await self.all()
        )
        return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)

    async def take(self, text: str) -> int:
        """Read such lines in; how many are new or different. Raises BadInput."""
        return await self._db.run(_take, _read(text))

    async def _forget(self, reply: int) -> None:
        await self._db.run(saved_replies.remove_reply, reply)

    async def _put_back(self, reply: SavedReply | None) -> None:
        if reply is not None:
            await self._db.run(saved_replies.put_back, reply)


def _read(text: str) -> list[tuple[str, str]]:
    """The names and words in a file; lines of other kinds are passed over."""
    found: list[tuple[str, str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            form = json.loads(line)
            if form.get("kind") == KIND:
                found.append((str(form["name"]), str(form["text"])))
        except (ValueError, KeyError, AttributeError) as error:
            raise BadInput(
                say("Line {number} of the file is no saved reply.", number=number),
                say("Give a file that was written here. Nothing was read in."),
            ) from error
    return found


def _take(con: Connection, replies: list[tuple[str, str]]) -> int:
    """All of them or none."""
    known = {fold(one.name): one for one in saved_replies.all_replies(con)}
    count = 0
    for name, text in replies:
        before = known.get(fold(" ".join(name.split())))
        if before is None or before.text != text.strip():
            made = saved_replies.put_reply(con, name, text, before.id if before else None)
            known[fold(made.name)] = made
            count += 1
    return count
