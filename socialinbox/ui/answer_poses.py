"""What was told before, questions that repeat and answers by video, for the pictures of screens."""

from datetime import timedelta

from socialinbox.domain.answers import Told
from socialinbox.domain.ids import AccountId, CustomerId, MessageId, NetworkName, UploadId
from socialinbox.domain.videos import Film, NewVideo, Upload, UploadState
from socialinbox.ui.message_poses import Place, Pose

TOLD = (
    ("Jonas Dietrich", "19 € for the pads", "facebook", 19, "19 €"),
    ("Elif Vural", "A pair of pads is 19 €, fitted while you wait", "messenger", 40, None),
    ("Tomas Okafor", "Contaminated pads keep the oil, swap them", "x", 61, None),
    ("Aino Rinne", "Pads and rotor together are 54 €", "youtube", 120, None),
)
"""Made-up answers: whom, what, where, how many days ago, what was given instead."""
FILM = Film("/home/me/Videos/Cleaning a rotor.mp4", "video/mp4", 48_300_000, 0)


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


async def _video(at: Place) -> bool:
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


async def _video_asked(at: Place) -> bool:
    """A film that is about to go up."""
    if not await own_words(at):
        return False
    at.window.page.composer.own_words.hold([])
    at.window.page.composer.video.offer(FILM)
    return True


async def _differs(at: Place) -> bool:
    return await own_words(at, differs=True)


async def _list(at: Place) -> bool:
    return await own_words(at, differs=True, opened=True)


ANSWER_POSES: tuple[tuple[str, Pose], ...] = (
    ("own-words", own_words),
    ("own-words-differ", _differs),
    ("own-words-list", _list),
    ("video-progress", _video),
    ("video-asked", _video_asked),
)
