"""What those who wait have asked."""

from socialinbox.domain.answers import Question
from socialinbox.domain.ids import CustomerId
from socialinbox.storage.codec import time_of
from socialinbox.storage.connection import Connection

MOST = 400
"""So many of those who began to wait last are looked at."""
WORDS = 600
"""Characters of a question that count."""


def waiting_questions(con: Connection) -> list[Question]:
    """The unanswered words of those who wait, in the order in which they began to."""
    rows = con.rows(
        "SELECT c.id, c.name, m.place, m.text, m.sent_at, c.waiting_since FROM ("
        "SELECT id, name, waiting_since FROM customer WHERE listed = 1 AND done = 0 "
        "AND waiting_since IS NOT NULL ORDER BY waiting_since DESC, id DESC LIMIT ?) c "
        "JOIN identity i ON i.customer_id = c.id "
        "JOIN message m ON m.identity_id = i.id AND m.sent_at >= c.waiting_since "
        "WHERE m.direction = 'in' AND m.text <> '' AND m.deleted_at IS NULL "
        "ORDER BY c.waiting_since, c.id, m.sent_at, m.id",
        (MOST,),
    )
    found: dict[int, Question] = {}
    for customer, name, place, text, at, _since in rows:
        known = found.get(customer)
        said = text if known is None else f"{known.text}\n{text}"
        found[customer] = Question(CustomerId(customer), name, place, said[:WORDS], time_of(at))
    return list(found.values())
