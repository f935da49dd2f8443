"""Finds messages and people for what was typed, newest first."""

import re
from dataclasses import replace

from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.times import from_ms, to_ms
from socialinbox.domain.views import SearchHit
from socialinbox.search.query import Query, parse
from socialinbox.storage import search as index
from socialinbox.storage.connection import Connection
from socialinbox.storage.threads import find_customers
from socialinbox.storage.words import fold

PEOPLE = 10
"""How many customers found by name are put among the first hits."""

AROUND = 60
"""How many characters a snippet shows before the first hit; behind it, twice as many."""

COMMON = 3000
"""From so many messages on nobody reads through what a word finds."""

_NEWEST = (2**41, 0)


def search(
    con: Connection, text: str, limit: int = 50, before: SearchHit | None = None
) -> list[SearchHit]:
    """The newest `limit` messages with all these words, the last of them as a beginning.

    A last word that COMMON messages hold as it stands counts as whole: to merge it with all longer
    words takes a tenth of a second among a million messages, and gives no shorter list.

    `before` is the last hit of the page before. Customers whose name or handle matches are found
    by their newest message, on the first page.
    """
    query = parse(text)
    if query is None:
        return []
    key = _NEWEST if before is None else (to_ms(before.sent_at), before.message)
    if query.last is not None and index.has_many(con, query.last, COMMON):
        query = replace(query, ended=True)
    found = index.search_index(con, query.match, limit, key)
    found += index.scan(con, query.matches, limit, key)
    if before is None:
        people = [row.id for row in find_customers(con, text, PEOPLE)]
        found += index.last_words(con, list(people))
    unique = {one.message: one for one in found}
    newest = sorted(unique.values(), key=lambda one: one[:2], reverse=True)[:limit]
    return [_hit(one, query) for one in newest]


def snippet(text: str, query: Query) -> str:
    """The words around the first hit, on one line, with dots where something is left out."""
    line = re.sub(r"\s+", " ", text).strip()
    start = _first_hit(line, query)
    begin = max(0, start - AROUND)
    if begin:
        begin = line.rfind(" ", 0, begin + 1) + 1
    stop = min(len(line), start + 2 * AROUND)
    if stop < len(line):
        space = line.find(" ", stop)
        stop = min(len(line), stop + 30) if space < 0 else min(space, stop + 30)
    return ("… " if begin else "") + line[begin:stop] + (" …" if stop < len(line) else "")


def _first_hit(line: str, query: Query) -> int:
    wanted = [part[0] for part in query.parts]
    if line.isascii():
        # Folding leaves every letter in its place: one look at the whole line will do.
        found = re.search(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, wanted))})", fold(line))
        return found.start() if found else 0
    for word in re.finditer(r"[^\W_]+", line):
        folded = fold(word.group())
        if any(folded.startswith(one) for one in wanted):
            return word.start()
    return 0


def _hit(one: index.Found, query: Query) -> SearchHit:
    return SearchHit(
        MessageId(one.message),
        CustomerId(one.customer),
        one.customer_name,
        NetworkName(one.network),
        MessageKind(one.kind),
        one.place,
        Direction(one.direction),
        from_ms(one.sent_at),
        snippet(one.text, query),
    )
