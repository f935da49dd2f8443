"""Tags: words for customers, each with a colour for ever."""

from collections.abc import Sequence

from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, TagId
from socialinbox.domain.sentence import say
from socialinbox.domain.story import COLOURS, LONGEST_TAG, Tag
from socialinbox.storage.belonging import threads_of, written_for
from socialinbox.storage.connection import Connection, listed, marks
from socialinbox.storage.rows import retag
from socialinbox.storage.words import fold

_TAG = (
    "SELECT t.id, t.name, t.colour, (SELECT count(*) FROM shown_tag s JOIN customer c "
    "ON c.id = s.customer_id WHERE s.tag_id = t.id AND c.listed = 1) FROM tag t"
)


def all_tags(con: Connection) -> list[Tag]:
    """Every tag with how many listed threads bear it, by name."""
    return [_tag(row) for row in con.rows(f"{_TAG} ORDER BY t.key")]


def tags_of(con: Connection, thread: CustomerId) -> list[Tag]:
    """The tags of a thread, of all customers who are this one now."""
    here = written_for(con, thread)
    return [
        _tag(row)
        for row in con.rows(
            f"{_TAG} WHERE t.id IN (SELECT tag_id FROM tagged WHERE customer_id IN "
            f"({marks(here)})) ORDER BY t.key",
            here,
        )
    ]


def find_tag(con: Connection, name: str) -> TagId | None:
    """The tag of that name, whatever its case and accents; None where there is none."""
    found = con.value("SELECT id FROM tag WHERE key = ?", (_key(name),))
    return None if found is None else TagId(found)


def add_tag(con: Connection, name: str, colour: int | None = None) -> tuple[TagId, bool]:
    """The tag of that name and whether it is new. Raises BadInput for a name that can't be one.

    A new one takes the colour that the fewest tags have.
    """
    shown = _name(name)
    known = find_tag(con, shown)
    if known is not None:
        return known, False
    if colour is None or not 0 <= colour < COLOURS:
        taken = [used for (used,) in con.rows("SELECT colour FROM tag")]
        colour = min(range(COLOURS), key=lambda one: (taken.count(one), one))
    (made,) = con.next_ids("tag", 1)
    con.insert_rows("tag", ("id", "name", "key", "colour"), [(made, shown, _key(shown), colour)])
    return TagId(made), True


def put_on(con: Connection, customers: Sequence[CustomerId], tag: TagId) -> Changes:
    """Let these customers bear a tag; nothing changes where they do."""
    bearing = _bearing(con, customers, tag)
    new = [one for one in customers if one not in bearing]
    con.insert_rows("tagged", ("customer_id", "tag_id"), [(one, tag) for one in new])
    return _refreshed(con, new)


def take_off(con: Connection, thread: CustomerId, tag: TagId) -> tuple[list[CustomerId], Changes]:
    """Take a tag off a thread, from all who are it; returns whose it was, to put it back."""
    here = written_for(con, thread)
    bearing = _bearing(con, here, tag)
    whose = [one for one in here if one in bearing]
    con.write_each(
        "DELETE FROM tagged WHERE customer_id = ? AND tag_id = ?", [(one, tag) for one in whose]
    )
    return whose, _refreshed(con, whose)


def bears(con: Connection, thread: CustomerId, tag: TagId) -> bool:
    """Whether a thread shows a tag."""
    return bool(_bearing(con, written_for(con, thread), tag))


def bearers(con: Connection, tag: TagId) -> list[CustomerId]:
    """Whom a tag was written for."""
    rows = con.rows("SELECT customer_id FROM tagged WHERE tag_id = ? ORDER BY 1", (tag,))
    return [CustomerId(customer) for (customer,) in rows]


def rename_tag(con: Connection, tag: TagId, name: str) -> tuple[str, Changes]:
    """Call a tag otherwise; returns its former name. Raises BadInput for another one's name."""
    before = _require(con, tag)
    shown = _name(name)
    other = find_tag(con, shown)
    if other is not None and other != tag:
        raise BadInput(
            say("There is a tag “{shown}” already.", shown=shown),
            say("Choose another name, or use that tag instead."),
        )
    con.execute("UPDATE tag SET name = ?, key = ? WHERE id = ?", (shown, _key(shown), tag))
    return before.name, _refreshed(con, bearers(con, tag))


def recolour_tag(con: Connection, tag: TagId, colour: int) -> tuple[int, Changes]:
    """Give a tag another colour; returns the former one."""
    before = _require(con, tag)
    if not 0 <= colour < COLOURS:
        raise BadInput(
            say("There is no colour {colour}.", colour=colour),
            say("Give a number from 0 to {colours}.", colours=COLOURS - 1),
        )
    con.execute("UPDATE tag SET colour = ? WHERE id = ?", (colour, tag))
    return before.colour, _touched(con, bearers(con, tag))


def delete_tag(con: Connection, tag: TagId) -> tuple[Tag, list[CustomerId], Changes]:
    """Forget a tag; returns it and who bore it, so that `restore_tag` can bring it back."""
    gone, borne_by = _require(con, tag), bearers(con, tag)
    con.execute("DELETE FROM tagged WHERE tag_id = ?", (tag,))
    changes = _refreshed(con, borne_by)
    con.execute("DELETE FROM shown_tag WHERE tag_id = ?", (tag,))
    con.execute("DELETE FROM tag WHERE id = ?", (tag,))
    return gone, borne_by, changes


def restore_tag(con: Connection, gone: Tag, borne_by: Sequence[CustomerId]) -> Changes:
    """Bring back a tag that was deleted, under its own number where its name is still free."""
    known = find_tag(con, gone.name)
    if known is None:
        row = (gone.id, gone.name, _key(gone.name), gone.colour)
        con.insert_rows("tag", ("id", "name", "key", "colour"), [row])
    return put_on(con, borne_by, known or gone.id)


def _tag(row: tuple[int, str, int, int]) -> Tag:
    return Tag(TagId(row[0]), row[1], row[2], row[3])


def _require(con: Connection, tag: TagId) -> Tag:
    row = con.one(f"{_TAG} WHERE t.id = ?", (tag,))
    if row is None:
        raise BadInput(
            say("There is no tag {tag}.", tag=tag), say("List the tags with: socialinbox tag")
        )
    return _tag(row)


def _name(name: str) -> str:
    shown = " ".join(name.split()).removeprefix("#").strip()
    if not _key(shown):
        raise BadInput(say("A tag needs a name."), say("Give a word or two, such as: regular."))
    if len(shown) > LONGEST_TAG:
        raise BadInput(
            say("“{shown}…” is too long for a tag.", shown=shown[:LONGEST_TAG]),
            say("Use at most %n character(s).", n=LONGEST_TAG),
        )
    return shown


def _key(name: str) -> str:
    return fold(" ".join(name.split()).removeprefix("#").strip())


def _bearing(con: Connection, customers: Sequence[CustomerId], tag: TagId) -> set[CustomerId]:
    """Those of these customers for whom a tag was written."""
    rows = con.rows(
        "SELECT customer_id FROM tagged WHERE tag_id = ? AND customer_id IN "
        "(SELECT value FROM json_each(?))",
        (tag, listed(customers)),
    )
    return {CustomerId(customer) for (customer,) in rows}


def _refreshed(con: Connection, customers: Sequence[CustomerId]) -> Changes:
    changes = _touched(con, customers)
    retag(con, changes.customers)
    return changes


def _touched(con: Connection, customers: Sequence[CustomerId]) -> Changes:
    return Changes(customers=frozenset(threads_of(con, customers).values()))
