"""The desk of kept answers without a database."""

from dataclasses import replace

from socialinbox.domain.errors import BadInput
from socialinbox.domain.saved_reply import SavedReply
from socialinbox.inbox.back import Back


class FakeSavedReplies:
    """A few kept answers in memory."""

    def __init__(self) -> None:
        self.replies: dict[int, SavedReply] = {}
        for name, text in (
            ("Opening hours", "Hello {first name}, we are open from nine to six."),
            ("Price of a service", "A service is {price}, {name}. Best, {shop}"),
            ("Thanks", "Thank you!"),
        ):
            number = len(self.replies) + 1
            self.replies[number] = SavedReply(number, name, text)

    async def all(self) -> list[SavedReply]:
        return sorted(self.replies.values(), key=lambda one: (-one.uses, one.name))

    async def put(self, name: str, text: str, reply: int | None = None) -> tuple[SavedReply, Back]:
        if any(o.name.casefold() == name.casefold() and o.id != reply for o in await self.all()):
            raise BadInput(f"There is a saved reply called “{name}” already.", "Choose another.")
        before = dict(self.replies)
        number = reply or max(self.replies, default=0) + 1
        self.replies[number] = SavedReply(number, name, text)

        async def back() -> None:
            self.replies = before

        return self.replies[number], back

    async def remove(self, reply: int) -> Back:
        gone = self.replies.pop(reply)

        async def back() -> None:
            self.replies[reply] = gone

        return back

    async def used(self, reply: int) -> None:
        one = self.replies[reply]
        self.replies[reply] = replace(one, uses=one.uses + 1)

    async def exported(self) -> str:
        return "".join(f"{one.name}\n" for one in await self.all())

    async def take(self, text: str) -> int:
        return len(text.splitlines())
