"""Own views with the threads that fit them, and what was searched for lately."""

from collections.abc import Collection, Iterable
from datetime import datetime

from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import LONGEST_VIEW, View
from socialinbox.domain.ids import CustomerId, ViewId
from socialinbox.domain.sentence import say
from socialinbox.domain.times import EPOCH, to_ms
from socialinbox.storage.codec import time_of
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.words import fold, naming

RECENT = 20
"""So many searches are remembered."""

_VIEW = (
    "SELECT v.id, v.name, v.query, (SELECT count(*) FROM view_thread t WHERE t.view_id = v.id) "
    "FROM own_view v"
)


# -- views


def all_views(con: Connection) -> list[View]:
    """The views in their order, with how many threads fit as last looked."""
    return [_view(row) for row in con.rows(f"{_VIEW} ORDER BY v.place, v.id")]


def add_view(con: Connection, name: str, query: str) -> View:
    """A new view at the end. Raises BadInput for a name that can't be one."""
    shown = _name(con, name, None)
    last = con.value("SELECT coalesce(max(place), 0) FROM own_view")
    (made,) = con.next_ids("own_view", 1)
    con.insert_rows("own_view", ("id", "name", "query", "place"), [(made, shown, query, last + 1)])
    return View(ViewId(made), shown, query)


def change_view(con: Connection, view: ViewId, name: str, query: str) -> View:
    """Another name or search; returns what it was. Raises BadInput."""
    before = _require(con, view)
    shown = _name(con, name, view)
    con.execute("UPDATE own_view SET name = ?, query = ? WHERE id = ?", (shown, query, view))
    return before


def move_view(con: Connection, view: ViewId, by: int) -> None:
    """Put a view so many places further down, as far as there are any."""
    order = [one.id for one in all_views(con)]
    if view not in order:
        raise _gone()
    at = order.index(view)
    order.insert(max(0, min(len(order) - 1, at + by)), order.pop(at))
    con.write_each(
        "UPDATE own_view SET place = ? WHERE id = ?",
        [(place, one) for place, one in enumerate(order, 1)],
    )


def delete_view(con: Connection, view: ViewId) -> tuple[View, int, list[CustomerId]]:
    """Remove a view; returns it, its place, and the threads it had."""
    before = _require(con, view)
    place: int = con.value("SELECT place FROM own_view WHERE id = ?", (view,))
    had = threads_in(con, view)
    con.execute("DELETE FROM own_view WHERE id = ?", (view,))
    return before, place, sorted(had)


def restore_view(con: Connection, view: View, place: int) -> None:
    """Put a removed view back where it was."""
    con.insert_rows(
        "own_view",
        ("id", "name", "query", "place"),
        [(view.id, view.name, view.query, place)],
        "ON CONFLICT DO NOTHING",
    )


def threads_in(
    con: Connection, view: ViewId, among: Collection[int] | None = None
) -> set[CustomerId]:
    """The threads of a view as last looked, or those of them that are in `among`."""
    here = "" if among is None else " AND customer_id IN (SELECT value FROM json_each(?))"
    params = (view,) if among is None else (view, listed(among))
    rows = con.rows(f"SELECT customer_id FROM view_thread WHERE view_id = ?{here}", params)
    return {CustomerId(customer) for (customer,) in rows}


def change_threads(
    con: Connection, view: ViewId, fresh: Collection[int], over: Collection[int]
) -> None:
    """Let these threads be in a view, and those no longer; nothing where the view is gone."""
    con.execute(
        "INSERT INTO view_thread (view_id, customer_id) SELECT v.id, c.id FROM own_view v "
        "JOIN json_each(?) k JOIN customer c ON c.id = k.value WHERE v.id = ? "
        "ON CONFLICT DO NOTHING",
        (listed(fresh), view),
    )
    con.execute(
        "DELETE FROM view_thread WHERE view_id = ? AND customer_id IN "
        "(SELECT value FROM json_each(?))",
        (view, listed(over)),
    )


# -- which views have to be looked at again


def unsettle(con: Connection, threads: Collection[int]) -> None:
    """Note, in the transaction that changes them, that these threads may fit other views now.

    What is noted again stands under a new number, so that whoever is looking just then leaves it.
    """
    if con.one("SELECT 1 FROM own_view") is None:
        return
    some = (listed(threads),)
    con.execute("DELETE FROM unsettled WHERE customer_id IN (SELECT value FROM json_each(?))", some)
    con.execute(
        "INSERT INTO unsettled (customer_id) SELECT c.id FROM customer c WHERE c.id IN "
        "(SELECT value FROM json_each(?))",
        some,
    )


def unsettled(con: Connection, limit: int) -> list[tuple[int, CustomerId]]:
    """The threads noted first, each with its number."""
    return con.rows("SELECT id, customer_id FROM unsettled ORDER BY id LIMIT ?", (limit,))


def settle(con: Connection, numbers: Collection[int]) -> None:
    """These were looked at for every view; what was noted since has another number."""
    con.execute(
        "DELETE FROM unsettled WHERE id IN (SELECT value FROM json_each(?))", (listed(numbers),)
    )


def last_asked(con: Connection, view: ViewId) -> tuple[str, datetime]:
    """What a view was last gathered for, and when."""
    row = con.one("SELECT asked, asked_at FROM own_view WHERE id = ?", (view,))
    return ("", EPOCH) if row is None else (row[0], time_of(row[1]))


def set_asked(con: Connection, view: ViewId, asked: str, at: datetime) -> None:
    """Keep for what a view was gathered, and when."""
    con.execute(
        "UPDATE own_view SET asked = ?, asked_at = ? WHERE id = ?", (asked, to_ms(at), view)
    )


# -- recent searches


Searches = list[tuple[str, int]]
"""What was searched for, with its moments."""


def recent(con: Connection) -> list[str]:
    """What was searched for, the latest first."""
    rows = con.rows("SELECT text FROM recent_search ORDER BY at DESC, text LIMIT ?", (RECENT,))
    return [text for (text,) in rows]


def remember(con: Connection, text: str, at: int) -> None:
    """Keep a search; the oldest beyond RECENT are let go."""
    con.insert_rows(
        "recent_search",
        ("text", "at"),
        [(text, at)],
        "ON CONFLICT DO UPDATE SET at = excluded.at",
    )
    con.execute(
        "DELETE FROM recent_search WHERE text NOT IN "
        "(SELECT text FROM recent_search ORDER BY at DESC, text LIMIT ?)",
        (RECENT,),
    )


def forget(con: Connection, text: str | None) -> Searches:
    """Keep this one, or any, no longer; returns those."""
    where, values = "WHERE ? IS NULL OR text = ?", (text, text)
    rows = con.rows(f"SELECT text, at FROM recent_search {where}", values)
    con.execute(f"DELETE FROM recent_search {where}", values)
    return [(str(words), int(at)) for words, at in rows]


def remember_again(con: Connection, forgotten: Searches) -> None:
    """Keep them as before."""
    for text, at in forgotten:
        remember(con, text, at)


def forget_names(con: Connection, names: Iterable[str]) -> None:
    """Leave nothing behind that may name somebody: no recent search at all, since beginnings and
    misspellings name too, and no view in whose name or search all words of a name stand."""
    forget(con, None)
    gone = naming({view.id: f"{view.name} {view.query}" for view in all_views(con)}, names)
    con.write_each("DELETE FROM own_view WHERE id = ?", [(view,) for view in gone])


def _name(con: Connection, name: str, view: ViewId | None) -> str:
    shown = " ".join(name.split())[:LONGEST_VIEW].strip()
    if not shown:
        raise BadInput(say("A view needs a name."), say("Write one, such as “Late in Messenger”."))
    for other, other_name in con.rows("SELECT id, name FROM own_view"):
        if other != view and fold(other_name) == fold(shown):
            raise BadInput(
                say("There is a view “{shown}” already.", shown=shown),
                say("Choose another name, or change that view."),
            )
    return shown


def _require(con: Connection, view: ViewId) -> View:
    row = con.one(f"{_VIEW} WHERE v.id = ?", (view,))
    if row is None:
        raise _gone()
    return _view(row)


def _gone() -> BadInput:
    return BadInput(
        say("This view is no longer there."), say("Save the search again as a new one.")
    )


def _view(row: tuple[object, ...]) -> View:
    number, name, query, threads = row
    return View(ViewId(int(str(number))), str(name), str(query), int(str(threads)))
