"""What is done with messages and files, for the pictures of every screen."""

from collections.abc import Callable
from dataclasses import replace

from socialinbox.config.resources import resource
from socialinbox.domain.delivery import DeliveryState, OutgoingFile
from socialinbox.domain.ids import DeliveryId
from socialinbox.domain.message import AttachmentKind, Direction
from socialinbox.domain.views import Box, DeliveryMark, Entry, Slice, ThreadQuery
from socialinbox.networks.verbs import Verb
from socialinbox.outbox.outbox import LOST
from socialinbox.ui.poses.studio import Pose, Studio

LOOKED_AT = 200
"""How many threads, and messages of each, are looked through for one that fits."""
SLIM = (900, 700)
FILM = 310_000_000
"""Bytes; more than any network takes with a reply."""


async def _thread_with(at: Studio, fits: Callable[[Entry], bool]) -> Entry | None:
    """Open the first thread with a message that fits; the newest such message."""
    for row in await at.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT):
        part = await at.inbox.newest(row.id, LOOKED_AT)
        found = next((entry for entry in reversed(part.entries) if fits(entry)), None)
        if found is not None:
            at.window.open_thread(row.id)
            await at.settle()
            return found
    return None


async def _files(at: Studio) -> bool:
    """Two pictures and a film that is too large."""
    for row in await at.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT):
        ways = [way for way in await at.inbox.routes(row.id) if way.allowed]
        way = next((way for way in ways if at.inbox.file_limits(way).count > 1), None)
        if way is not None:
            at.window.open_thread(row.id)
            await at.settle()
            composer = at.window.page.composer
            composer.pill.chosen.emit(way)
            composer.editor.setPlainText("This is how it should sit:")
            picture = str(resource("icon-256.png"))
            composer.files.add(
                OutgoingFile(picture, "image/png", "saddle.png", 41_000, alt="From behind"),
                OutgoingFile(picture, "image/png", "post.png", 38_500),
                OutgoingFile("", "video/mp4", "the whole workshop.mp4", FILM),
            )
            return True
    return False


async def _files_slim(at: Studio) -> bool:
    at.window.resize(*SLIM)
    return await _files(at)


async def _question(at: Studio) -> bool:
    """Before a message is deleted."""

    def deletable(entry: Entry) -> bool:
        own = entry.direction is Direction.OUT
        return own and any(o.allowed and o.verb is Verb.DELETE for o in at.inbox.offers(entry))

    entry = await _thread_with(at, deletable)
    if entry is not None:
        at.window.page.view.verb_chosen.emit(entry, Verb.DELETE)
    return entry is not None


async def _editing(at: Studio) -> bool:
    """An own message, being changed in the composer."""

    def editable(entry: Entry) -> bool:
        own = entry.direction is Direction.OUT
        return own and any(o.allowed and o.verb is Verb.EDIT for o in at.inbox.offers(entry))

    entry = await _thread_with(at, editable)
    if entry is not None:
        at.window.page.view.verb_chosen.emit(entry, Verb.EDIT)
    return entry is not None


async def _viewer(at: Studio) -> bool:
    """A picture, large."""

    def pictured(entry: Entry) -> bool:
        return any(one.kind is AttachmentKind.IMAGE for one in entry.attachments)

    entry = await _thread_with(at, pictured)
    if entry is None:
        return False
    at.window.page.view.light(entry.id)
    at.window.page.view.look_pressed.emit(entry, 0)
    return at.window.sheets.open is not None


async def _unsure(at: Studio) -> bool:
    """A reply of which nobody knows whether it came."""
    entry = await _thread_with(at, lambda entry: entry.direction is Direction.OUT)
    if entry is None:
        return False
    model = at.window.page.model
    mark = DeliveryMark(DeliveryId(0), DeliveryState.UNSURE, LOST)
    shown = tuple(replace(e, delivery=mark) if e.id == entry.id else e for e in model.entries)
    model.merge(Slice(shown, model.more_before, model.more_after))
    at.window.page.view.light(entry.id)
    return True


MESSAGE_POSES: tuple[tuple[str, Pose], ...] = (
    ("files", _files),
    ("files-slim", _files_slim),
    ("message-question", _question),
    ("message-editing", _editing),
    ("message-unsure", _unsure),
    ("viewer", _viewer),
)
