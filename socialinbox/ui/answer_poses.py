"""What was told before, questions that repeat and answers by video, for the pictures of screens."""

from datetime import timedelta

from socialinbox.domain.answers import Told
from socialinbox.domain.ids import CustomerId, MessageId, NetworkName
from socialinbox.ui.message_poses import Place, Pose

TOLD = (
    ("Jonas Dietrich", "19 € for the pads", "facebook", 19, "19 €"),
    ("Elif Vural", "A pair of pads is 19 €, fitted while you wait", "messenger", 40, None),
    ("Tomas Okafor", "Contaminated pads keep the oil, swap them", "x", 61, None),
    ("Aino Rinne", "Pads and rotor together are 54 €", "youtube", 120, None),
)
"""Made-up answers: whom, what, where, how many days ago, what was given instead."""


async def own_words(at: Place, *, differs: bool = False, opened: bool = False) -> bool:
    """A reply being written, with what others were told above it."""
    from socialinbox.domain.views import Box, ThreadQuery

    for row in await at.inbox.threads(ThreadQuery(Box.ALL), None, 60):
        if not any(route.allowed for route in await at.inbox.routes(row.id)):
            continue
        at.window.open_thread(row.id)
        await at.settle()
        composer = at.window.page.composer
        price = "45 €" if differs else "19 €"
        composer.editor.setPlainText(
            f"Swap them, contaminated pads keep the oil. A pair is {price} and I can fit them"
        )
        await at.settle()
        line = composer.own_words
        line.hold(
            [
                Told(
                    MessageId(-number),
                    CustomerId(-number),
                    name,
                    NetworkName("facebook"),
                    place,
                    at.now - timedelta(days=days),
                    words,
                    words,
                    1.0,
                    other if differs else None,
                )
                for number, (name, words, place, days, other) in enumerate(TOLD, 1)
            ]
        )
        if opened:
            line.open_list()
        return True
    return False


async def _differs(at: Place) -> bool:
    return await own_words(at, differs=True)


async def _list(at: Place) -> bool:
    return await own_words(at, differs=True, opened=True)


ANSWER_POSES: tuple[tuple[str, Pose], ...] = (
    ("own-words", own_words),
    ("own-words-differ", _differs),
    ("own-words-list", _list),
)
