"""The whole story, for the pictures of every screen: notes, tags, follow-ups, a promise."""

from datetime import timedelta

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import NewNote, NoteKind
from socialinbox.domain.views import Box, ThreadQuery, ThreadRow
from socialinbox.inbox.due import Quick, quick
from socialinbox.networks.registry import networks_of
from socialinbox.ui.poses.studio import Pose, Studio

LOOKED_AT = 400
TAGGED = (
    ("regular", "ships by post"),
    ("workshop",),
    ("regular",),
    ("wholesale", "pays late"),
)


async def _rows(studio: Studio) -> list[ThreadRow]:
    rows = await studio.inbox.threads(ThreadQuery(Box.ALL), None, LOOKED_AT)
    return sorted(rows, key=lambda row: (len(networks_of(row.places)), row.last_at), reverse=True)


async def _told(studio: Studio) -> ThreadRow | None:
    """A few customers with tags and follow-ups; the richest thread is open. Once is enough."""
    rows = await _rows(studio)
    if len(rows) < len(TAGGED):
        return None
    desk, first = studio.inbox.story, rows[0]
    if not await desk.tags():
        for row, names in zip(rows, TAGGED, strict=False):
            for name in names:
                await desk.tag(row.id, name)
        later = quick(Quick.TOMORROW, studio.now)
        late = studio.now - timedelta(hours=20)
        await desk.follow_up(first.id, "Call her when the pads are in", later)
        await desk.follow_up(rows[1].id, "Send the quote for the wheel", late)
        await desk.follow_up(rows[2].id, "Ask how the frame rides", later + timedelta(days=6))
        await desk.follow(first.id, True)
        await _notes(studio, first.id)
    studio.window.open_thread(first.id)
    await studio.settle()
    return first


async def _notes(studio: Studio, customer: CustomerId) -> None:
    desk, at = studio.inbox.story, studio.now
    words = "She called: the brake squeals in the wet as well. New pads are ordered, 19 €."
    await desk.write_note(customer, NewNote(words, at - timedelta(hours=3), NoteKind.CALL))
    words = "Came by with the bike. The disc is fine."
    await desk.write_note(customer, NewNote(words, at - timedelta(hours=1), NoteKind.VISIT))


async def _story(studio: Studio) -> bool:
    return await _told(studio) is not None


async def _sheet(studio: Studio) -> bool:
    shown = await _told(studio)
    studio.window.reading.stories.ask_follow_up()
    return shown is not None


async def _call(studio: Studio) -> bool:
    shown = await _told(studio)
    composer = studio.window.page.composer
    composer.focus_note()
    composer.note_bar.start(NoteKind.CALL, studio.now - timedelta(minutes=40))
    composer.editor.setPlainText("Called her back: Friday at four suits her.")
    return shown is not None


async def _to_do(studio: Studio) -> bool:
    shown = await _told(studio)
    studio.window.sidebar.to_do.click()
    await studio.settle()
    return shown is not None


async def _by_tag(studio: Studio) -> bool:
    shown = await _told(studio)
    items = studio.window.sidebar.tags.items
    if items:
        items[0].click()
        await studio.settle()
    return shown is not None


async def _promise(studio: Studio) -> bool:
    for row in await _rows(studio):
        routes = await studio.inbox.routes(row.id)
        route = next((one for one in routes if one.allowed), None)
        if route is not None:
            words = "Good to hear. I'll send you the price list tomorrow at 10."
            await studio.inbox.reply(row.id, route, words)
            studio.window.open_thread(row.id)
            await studio.settle()
            return True
    return False


STORY_POSES: tuple[tuple[str, Pose], ...] = (
    ("story", _story),
    ("story-follow-up", _sheet),
    ("story-call", _call),
    ("story-to-do", _to_do),
    ("story-by-tag", _by_tag),
    ("story-promise", _promise),
)
"""They come last: what they write stays in the copy that is photographed."""
