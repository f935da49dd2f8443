"""Searching as one types: common and rare words, short beginnings, nothing found."""

from socialinbox.bench import generated
from socialinbox.bench.measure import Result, by_turns
from socialinbox.bench.store import Store
from socialinbox.search.find import search

HITS = 50
ROUNDS = 60
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
    results = []
    for what, text in asked.items():
        phrase = " ".join(f'"{word}"' for word in text.split()) + "*"
        times = by_turns(
            lambda said: store.database.read_now(search, said, HITS),
            lambda said: store.raw.rows(_FLOOR, (said, HITS)),
            [(text, phrase)] * ROUNDS,
        )
        results.append(Result("search", what, *times, "the same question to bare SQLite"))
    return results
