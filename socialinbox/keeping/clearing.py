"""Ends an erasure: what lies outside the database's tables goes as well, after any crash."""

import contextlib
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from socialinbox.config.profile import Profile
from socialinbox.domain.changes import NOTHING, Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say
from socialinbox.domain.times import to_ms
from socialinbox.storage.database import Database
from socialinbox.storage.files import drop_file
from socialinbox.storage.receipts import finish_receipts, is_loose, note_copy, note_tight
from socialinbox.storage.sealing import copies_aside
from socialinbox.storage.search import tighten
from socialinbox.storage.unfinished import is_unfinished
from socialinbox.storage.unwanted import forget_unwanted, unwanted

if TYPE_CHECKING:
    from socialinbox.storage.nameless import Nameless

log = logging.getLogger(__name__)


SLICE = 400
"""Messages that are taken out in one transaction: nobody waits longer than a blink for the next."""
PEOPLE = 50
"""The same for people."""


def clear_up(
    database: Database,
    profile: Profile,
    at: datetime,
    drop: Callable[[Iterable[str]], object] = lambda _urls: None,
) -> None:
    """Erase what was asked for, then pictures, older copies, and what the index and the file's log
    still hold.

    Killed anywhere it is begun again at the next start. `drop` is told of the pictures before
    they go. A file that can't be removed leaves the receipt unfinished. Blocks; raises
    StorageUnavailable.
    """
    if not database.read_now(is_unfinished):
        return
    from socialinbox.storage.erasing import wanted

    for number in database.read_now(wanted):
        # Done in the meantime, by another process or because it was asked for twice.
        with contextlib.suppress(BadInput):
            erase(database, number)
    try:
        _remove_files(database, profile, drop)
    except OSError as error:
        # A file that somebody else has open must not keep the program from opening.
        log.warning("an erasure is not finished: %s", error.strerror or type(error).__name__)
        return
    _tighten_index(database)
    if database.empty_log_now():
        database.run_now(finish_receipts, to_ms(at))


def erase(database: Database, number: int) -> tuple[int, Changes]:
    """Do an erasure that was asked for, a slice at a time; its receipt, and what changed.

    Begun anew after a crash it goes on where it was. Blocks; raises BadInput where it is done, or
    where nobody is there any more, and StorageUnavailable.
    """
    from socialinbox.storage import erasing

    if not database.run_now(erasing.begin, number):
        raise BadInput(say("This was erased already."), say("Look at the receipts."))
    left = database.read_now(erasing.messages_left, number)
    without = _nameless(database, number, left)
    changes = NOTHING
    for start in range(0, len(left), SLICE):
        some = left[start : start + SLICE]
        changes |= database.run_now(erasing.erase_messages, number, some, without)
    while (told := database.run_now(erasing.erase_people, number, PEOPLE)) is not None:
        changes |= told
    receipt, told = database.run_now(erasing.finish, number)
    return receipt, changes | told


def _nameless(database: Database, number: int, left: list[int]) -> "Nameless | None":
    """What takes them out of our words that stay; read a slice at a time as well."""
    from socialinbox.storage.erasing import names_staying, words_of
    from socialinbox.storage.nameless import Nameless

    names = database.read_now(names_staying, number)
    if names is None:
        return None
    said: list[str] = []
    for start in range(0, len(left), SLICE):
        said += database.read_now(words_of, left[start : start + SLICE])
    return Nameless(names, said)


def _tighten_index(database: Database) -> None:
    if not database.read_now(is_loose):
        return
    begin = True
    while database.run_now(tighten, begin=begin):
        begin = False
    database.run_now(note_tight)


def _remove_files(
    database: Database, profile: Profile, drop: Callable[[Iterable[str]], object]
) -> None:
    noted, gone = database.read_now(unwanted)
    drop(gone)
    for url in gone:
        drop_file(profile, url)
    if noted:
        database.run_now(forget_unwanted, noted)
    for copy in copies_aside(profile.database):
        copy.unlink(missing_ok=True)
        database.run_now(note_copy)
