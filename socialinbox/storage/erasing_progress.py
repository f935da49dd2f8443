"""How far an erasure has come: it goes in slices, and a crash between two of them loses nothing."""

import msgspec

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.storage.codec import encode
from socialinbox.storage.connection import Connection
from socialinbox.storage.receipts import Tally


class Progress(msgspec.Struct):
    """What the slices of one erasure tell each other: numbers, and a network's name."""

    newest: int
    """The last message there was when it began: what comes in since is somebody new's."""
    loose: bool
    """Whether words only leave the search index; it is written anew at the end."""
    people: list[int] = []
    """Identities that are erased, voices before the accounts they were heard from."""
    shared: list[int] = []
    """Those of them that somebody else writes from as well: theirs stays."""
    homes: list[int] = []
    network: str = ""
    after: int = 0
    """The last of our own messages that is done."""
    tally: Tally = msgspec.field(default_factory=Tally)


_decoder = msgspec.json.Decoder(Progress)


class Asked(msgspec.Struct, frozen=True):
    """One erasure that was asked for and is not done."""

    number: int
    customer: int | None
    account: int | None
    at: int
    ours: bool
    progress: Progress | None

    @property
    def begun(self) -> Progress:
        """How far it is. Raises RuntimeError for one that has not begun."""
        if self.progress is None:
            raise RuntimeError("an erasure goes on before it has begun")
        return self.progress


def asked_for(con: Connection, number: int) -> Asked:
    """One of them. Raises BadInput for what is done already."""
    row = con.one(
        "SELECT id, customer_id, account_id, at, ours, progress FROM erasing WHERE id = ?",
        (number,),
    )
    if row is None:
        raise BadInput(say("This was erased already."), say("Look at the receipts."))
    one, customer, account, at, ours, progress = row
    done = None if progress is None else _decoder.decode(progress)
    return Asked(one, customer, account, at, bool(ours), done)


def note_progress(con: Connection, number: int, progress: Progress) -> None:
    """Keep how far it is, in the transaction that did it."""
    con.execute("UPDATE erasing SET progress = ? WHERE id = ?", (encode(progress), number))


def forget_asked(con: Connection, number: int) -> None:
    """It is done."""
    con.execute("DELETE FROM erasing WHERE id = ?", (number,))
