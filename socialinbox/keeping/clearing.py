"""Ends an erasure: what lies outside the database's tables goes as well, after any crash."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime

from socialinbox.config.profile import Profile
from socialinbox.domain.times import to_ms
from socialinbox.storage.database import Database
from socialinbox.storage.files import drop_file
from socialinbox.storage.receipts import finish_receipts, note_copy
from socialinbox.storage.sealing import copies_aside
from socialinbox.storage.unfinished import is_unfinished
from socialinbox.storage.unwanted import forget_unwanted, unwanted

log = logging.getLogger(__name__)


def clear_up(
    database: Database,
    profile: Profile,
    at: datetime,
    drop: Callable[[Iterable[str]], object] = lambda _urls: None,
) -> None:
    """Erase what was asked for, then pictures, older copies, and what the file's log still holds.

    Killed anywhere it is begun again at the next start. `drop` is told of the pictures before
    they go. A file that can't be removed leaves the receipt unfinished. Blocks; raises
    StorageUnavailable.
    """
    if not database.read_now(is_unfinished):
        return
    from socialinbox.storage.erasing import erase_wanted, wanted

    for number in database.read_now(wanted):
        database.run_now(erase_wanted, number)
    try:
        _remove_files(database, profile, drop)
    except OSError as error:
        # A file that somebody else has open must not keep the program from opening.
        log.warning("an erasure is not finished: %s", error.strerror or type(error).__name__)
        return
    if database.empty_log_now():
        database.run_now(finish_receipts, to_ms(at))


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
