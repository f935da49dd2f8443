"""Searching as one types: common and rare words, short beginnings, nothing found."""

from socialinbox.answers import told
from socialinbox.bench import generated
from socialinbox.bench.measure import Result, by_turns
from socialinbox.bench.store import Store
from socialinbox.domain.ids import CustomerId
from socialinbox.search.find import search

HITS = 50
ROUNDS, FEWER = 60, 20
_ROWS = "SELECT rowid FROM message_fts WHERE message_fts MATCH ? ORDER BY rowid DESC LIMIT ?"
_FLOOR = (
    "SELECT m.* FROM message_fts f JOIN message m ON m.search_id = f.rowid "
    "WHERE message_fts MATCH ? ORDER BY f.rowid DESC LIMIT ?"
)


def measure(store: Store) -> list[Result]:
    """Ask for the newest hits, as the window does while one types."""
    words = generated.vocabulary().words
    asked = {
        "a common word": words[0],
        "a middling word": words[100],
        "a rare word": words[-1],
        "two words": f"{words[0]} {words[20]}",
        "three letters": words[5][:3],
        "two letters": words[5][:2],
        "nothing found": "qqqq",
    }
    filtered = {
        "a common word is:waiting": f"{words[0]} is:waiting",
        "a common word is:saved": f"{words[0]} is:saved",
        "a common word on: a network": f"{words[0]} on:facebook",
        "a common word before: a month": f"{words[0]} before:2026-05",
        "a common word from: one person": f'{words[0]} from:"{words[40]} 17"',
        "a common word -another": f"{words[0]} -{words[1]}",
        "from: me": "from:me ",
        "is:waiting alone": "is:waiting",
        "waiting:>30d -is:unread": "waiting:>30d -is:unread",
        "has:photo alone": "has:photo",
        "a phrase": f'"{words[0]} {words[1]}"',
        "two alternatives": f"{words[100]} OR {words[200]}",
    }
    results = []
    for what, text in asked.items():
        phrase = " ".join(f'"{word}"' for word in text.split()) + "*"
        times = by_turns(
            lambda said: store.database.read_now(search, said, HITS),
            lambda said: store.raw.rows(_FLOOR, (said, HITS)),
            [(text, phrase)] * ROUNDS,
        )
        results.append(Result("search", what, *times, "the same question to bare SQLite"))
    for what, text in filtered.items():
        times = by_turns(
            lambda said: store.database.read_now(search, said, HITS),
            lambda said: store.raw.rows(_FLOOR, (said, HITS)),
            [(text, f'"{words[0]}"')] * FEWER,
        )
        results.append(Result("search", what, *times, "a common word from bare SQLite"))
    return [*results, _own_words(store)]


def _own_words(store: Store) -> Result:
    """Look up what was told before, as the window does while a reply is written."""
    customer = store.database.read_now(
        lambda con: CustomerId(con.value("SELECT max(id) FROM customer WHERE is_self = 0"))
    )
    said = generated.vocabulary().sentences[:ROUNDS]
    times = by_turns(
        lambda text: store.database.read_now(told.look, customer, text),
        lambda phrase: store.raw.rows(_ROWS, (phrase, HITS)),
        [(text, " OR ".join(f'"{word}"' for word in text.split())) for text in said],
    )
    return Result(
        "search", "own words while writing", *times, "the newest 50 with one of the words"
    )
