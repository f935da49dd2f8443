"""Picking an emoji, for the pictures of every screen."""

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.popped import lay_in
from socialinbox.ui.poses.studio import Pose, Studio


async def _picker(studio: Studio) -> bool:
    rows = await studio.inbox.threads(ThreadQuery(Box.INBOX), None, 1)
    if not rows:
        return False
    studio.window.open_thread(rows[0].id)
    await studio.settle()
    composer = studio.window.page.composer
    composer.focus_reply()
    composer.emoji.open_picker()
    picker = composer.emoji.picker
    picker.groups.button(1).click()
    await lay_in(studio, picker, composer.emoji_button)
    return True


EMOJI_POSES: tuple[tuple[str, Pose], ...] = (("emoji", _picker),)
