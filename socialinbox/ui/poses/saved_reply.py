"""Kept answers, for the pictures of every screen."""

from PySide6.QtGui import QTextCursor

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Pose, Studio

KEPT = (
    ("Opening hours", "Hello {first name}, we are open from nine to six, on Saturdays until two."),
    ("Price of a service", "Hello {first name}, a service is {price}. It takes about an hour."),
    ("Thanks for the review", "Thank you, {first name}! See you soon at {shop}."),
    ("Where we are", "You find us at the old harbour, right beside the bridge: {link}"),
)


async def _kept(studio: Studio) -> bool:
    desk = studio.inbox.saved_replies
    if not await desk.all():
        for name, text in KEPT:
            await desk.put(name, text)
    rows = await studio.inbox.threads(ThreadQuery(Box.INBOX), None, 1)
    if not rows:
        return False
    studio.window.open_thread(rows[0].id)
    await studio.settle()
    return True


async def _picker(studio: Studio) -> bool:
    if not await _kept(studio):
        return False
    composer = studio.window.page.composer
    composer.focus_reply()
    composer.editor.setPlainText("")
    composer.offer_saved()
    await studio.settle()
    return True


async def _blank(studio: Studio) -> bool:
    """One is put in; what is not known is selected."""
    if not await _kept(studio):
        return False
    composer = studio.window.page.composer
    composer.focus_reply()
    await studio.settle()
    composer.editor.setPlainText("/price")
    composer.editor.moveCursor(QTextCursor.MoveOperation.End)
    composer.completion.look()
    await studio.settle()
    chosen = composer.completion.list.chosen
    if chosen is None:
        return False
    composer.completion.list.taken.emit(chosen)
    await studio.settle()
    return True


async def _sheet(studio: Studio) -> bool:
    if not await _kept(studio):
        return False
    studio.window.reading.saved_replies.show()
    await studio.settle()
    return True


async def _unsaved(studio: Studio) -> bool:
    """One that was changed and not saved."""
    shown = await _sheet(studio)
    sheet = studio.window.sheets.saved_replies
    sheet.text.setPlainText("Hello {first name}, we are open from nine to seven.")
    return shown


SAVED_REPLY_POSES: tuple[tuple[str, Pose], ...] = (
    ("saved-replies-picker", _picker),
    ("saved-replies-blank", _blank),
    ("saved-replies", _sheet),
    ("saved-replies-unsaved", _unsaved),
)
