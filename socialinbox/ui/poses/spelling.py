"""Spelling, for the pictures of every screen."""

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Pose, Studio


async def _waves(studio: Studio) -> bool:
    """A reply with two wrong words and the menu of one of them."""
    rows = await studio.inbox.threads(ThreadQuery(Box.INBOX), None, 1)
    if not rows:
        return False
    studio.window.open_thread(rows[0].id)
    await studio.settle()
    composer = studio.window.page.composer
    composer.focus_reply()
    composer.editor.setPlainText("We will definitly have the part tomorow, come by when you like.")
    composer.spelling.look()
    await studio.settle()
    return bool(composer.spelling.waves.wrong)


SPELLING_POSES: tuple[tuple[str, Pose], ...] = (("spelling", _waves),)
