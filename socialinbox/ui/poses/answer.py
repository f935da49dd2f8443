"""What was told before, questions that repeat and answers by video, for the pictures of screens."""

from datetime import timedelta

from socialinbox.domain.answers import HOURS, Question, Storm, Told
from socialinbox.domain.ids import AccountId, CustomerId, MessageId, NetworkName, UploadId
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.popped import lay_in
from socialinbox.ui.poses.studio import Pose, Studio

TOLD = (
    ("Jonas Dietrich", "19 € for the pads", "facebook", 19, "19 €"),
    ("Elif Vural", "A pair of pads is 19 €, fitted while you wait", "messenger", 40, None),
    ("Tomas Okafor", "Contaminated pads keep the oil, swap them", "x", 61, None),
    ("Aino Rinne", "Pads and rotor together are 54 €", "youtube", 120, None),
)
"""Made-up answers: whom, what, where, how many days ago, what was given instead."""
ASKED = (
    "When do you open on Saturday?",
    "What are your opening hours?",
    "Are you open on Sundays?",
    "Hi! What time do you close today?",
    "Open today?",
    "Are you open over Christmas?",
)
FILM = Film("/home/me/Videos/Cleaning a rotor.mp4", "video/mp4", 48_300_000, 0)


async def own_words(at: Studio, *, differs: bool = False, opened: bool = False) -> bool:
    """A reply being written, with what others were told above it."""
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
            await lay_in(at, line.popup, line)
        return True
    return False


async def _video(at: Studio) -> bool:
    """A film that is half way up."""
    if not await own_words(at):
        return False
    composer = at.window.page.composer
    composer.own_words.hold([])
    if composer.customer is None:
        return False
    at.window.page.composer.video.hold(
        Upload(
            UploadId(1),
            composer.customer,
            AccountId(1),
            FILM,
            NewVideo("Cleaning a rotor"),
            UploadState.UPLOADING,
            16_400_000,
            at.now,
        ),
        seconds_left=42,
    )
    return True


async def _video_asked(at: Studio) -> bool:
    """A film that is about to go up."""
    if not await own_words(at):
        return False
    at.window.page.composer.own_words.hold([])
    at.window.page.composer.video.offer(FILM)
    return True


async def _storm_offer(at: Studio) -> bool:
    """Those who wait, of whom many ask the same."""
    return await _storm(at, opened=False)


async def _storm_sheet(at: Studio) -> bool:
    """All their questions."""
    return await _storm(at, opened=True)


async def _storm_under_way(at: Studio) -> bool:
    """The third of them, with the words of the answer before."""
    if not await _storm(at, opened=False):
        return False
    at.window.storms.begin(at.window.storms.offer.storms[0].questions)
    await at.settle()
    at.window.storms.skip()
    await at.settle()
    at.window.page.composer.editor.setPlainText("Hi Ben, on Saturdays we are open from 9 to 2.")
    return True


async def _storm(at: Studio, *, opened: bool) -> bool:
    """Made up of those who wait."""
    rows = await at.inbox.threads(ThreadQuery(Box.WAITING), None, 40)
    some = [row for row in rows if any(r.allowed for r in await at.inbox.routes(row.id))]
    questions = [
        Question(row.id, row.name, row.places[0], text, row.last_at)
        for row, text in zip(some, ASKED * 2, strict=False)
    ]
    at.window.show_list(ThreadQuery(Box.WAITING))
    await at.settle()
    storms = at.window.storms
    storms.hold([Storm((HOURS,), tuple(questions))])
    if opened:
        storms.show(storms.offer.storms[0])
    return bool(questions)


async def _differs(at: Studio) -> bool:
    return await own_words(at, differs=True)


async def _list(at: Studio) -> bool:
    return await own_words(at, differs=True, opened=True)


ANSWER_POSES: tuple[tuple[str, Pose], ...] = (
    ("own-words", own_words),
    ("own-words-differ", _differs),
    ("own-words-list", _list),
    ("video-progress", _video),
    ("video-asked", _video_asked),
    ("storm", _storm_offer),
    ("storm-questions", _storm_sheet),
    ("storm-under-way", _storm_under_way),
)
