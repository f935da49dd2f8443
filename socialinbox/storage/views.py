"""Own views with the threads that fit them, and what was searched for lately."""

from collections.abc import Collection, Iterable

from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import LONGEST_VIEW, View
from socialinbox.domain.ids import CustomerId, ViewId
from socialinbox.domain.sentence import say
from socialinbox.storage.connection import Connection, listed
from socialinbox.storage.words import fold, words

RECENT = 20
"""So many searches are remembered."""

_VIEW = (
    "SELECT v.id, v.name, v.query, (SELECT count(*) FROM view_thread t JOIN customer c "
    "ON c.id = t.customer_id WHERE t.view_id = v.id AND c.listed = 1) FROM own_view v"
)


# -- views


def all_views(con: Connection) -> list[View]:
    """The views in their order, with how many listed threads fit as last looked."""
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


def threads_in(con: Connection, view: ViewId) -> set[CustomerId]:
    """The threads of a view as last looked."""
    rows = con.rows("SELECT customer_id FROM view_thread WHERE view_id = ?", (view,))
    return {CustomerId(customer) for (customer,) in rows}


def set_threads(
    con: Connection, view: ViewId, fit: Collection[int], among: Collection[int] | None
) -> set[CustomerId]:
    """Write which threads fit: of those in `among`, or of all. Returns those that changed."""
    if con.one("SELECT 1 FROM own_view WHERE id = ?", (view,)) is None:
        return set()
    had = threads_in(con, view)
    if among is not None:
        had &= {CustomerId(one) for one in among}
    fresh, over = {CustomerId(one) for one in fit} - had, had - set(fit)
    con.insert_rows(
        "view_thread",
        ("view_id", "customer_id"),
        ((view, customer) for customer in sorted(fresh)),
        "ON CONFLICT DO NOTHING",
    )
    con.execute(
        "DELETE FROM view_thread WHERE view_id = ? AND customer_id IN "
        "(SELECT value FROM json_each(?))",
        (view, listed(over)),
    )
    return fresh | over


# -- recent searches


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


def forget(con: Connection, text: str | None) -> None:
    """Keep this one, or any, no longer."""
    con.execute("DELETE FROM recent_search WHERE ? IS NULL OR text = ?", (text, text))


def forget_names(con: Connection, names: Iterable[str]) -> None:
    """Leave nothing behind that may name somebody: no recent search at all, since beginnings and
    misspellings name too, and no view in whose name or search all words of a name stand."""
    forget(con, None)
    wanted = [set(found) for name in names if (found := words(name))]
    for view in all_views(con):
        said = set(words(f"{view.name} {view.query}"))
        if any(name <= said for name in wanted):
            con.execute("DELETE FROM own_view WHERE id = ?", (view.id,))


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
