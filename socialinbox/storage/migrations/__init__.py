"""From any older form of the file to the present one, in numbered steps.

The steps are imported by name, so that a frozen build finds them.
"""

from dataclasses import dataclass

from socialinbox.storage.connection import Connection
from socialinbox.storage.migrations import m0001_first

APPLICATION_ID = 0x534F4942
"""Marks our files ("SOIB"), so that a stranger's database is never taken for one."""


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: the version it leads to, and the frozen statements that lead there."""

    version: int
    script: str
    copied: str = ""
    """What takes out of a copy of that version's file what may not be in one."""


MIGRATIONS: tuple[Migration, ...] = (Migration(1, m0001_first.TABLES, m0001_first.COPIED),)


def newest() -> int:
    """The version this program writes."""
    return MIGRATIONS[-1].version


def copied(version: int) -> list[str]:
    """The statements to be run on a copy of a file of this version."""
    return [
        statement
        for step in MIGRATIONS
        if step.version == version
        for statement in statements(step.copied)
    ]


def migrate(con: Connection, version: int) -> None:
    """Lead a file of `version` to the newest; inside one transaction of the caller's."""
    for step in MIGRATIONS:
        if step.version > version:
            for statement in statements(step.script):
                con.execute(statement)
            con.execute(f"PRAGMA user_version = {step.version}")
    con.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def statements(script: str) -> list[str]:
    """A script's statements one by one: executescript would commit the transaction."""
    from sqlcipher3 import dbapi2

    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if dbapi2.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
