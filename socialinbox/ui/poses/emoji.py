"""Picking an emoji, for the pictures of every screen."""

from PySide6.QtCore import QPoint

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.poses.studio import Pose, Studio
from socialinbox.ui.theme.metrics import Space


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
    # A picture shows one window: the picker is laid into it.
    picker.setParent(studio.window.frame)
    corner = composer.emoji_button.mapTo(
        studio.window.frame, QPoint(0, -picker.height() - Space.XS)
    )
    picker.move(corner)
    picker.show()
    picker.raise_()
    await studio.settle()
    return True


EMOJI_POSES: tuple[tuple[str, Pose], ...] = (("emoji", _picker),)
