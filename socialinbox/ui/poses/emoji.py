"""Picking an emoji, for the pictures of every screen."""

from PySide6.QtCore import QPoint, QRect

from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.popping_up import within
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
    # A picture shows one window: the picker is laid into it.
    picker.setParent(studio.window.frame)
    frame, button = studio.window.frame, composer.emoji_button
    anchor = QRect(button.mapTo(frame, QPoint(0, 0)), button.size())
    picker.move(within(frame.rect(), anchor, picker.size()))
    picker.show()
    picker.raise_()
    await studio.settle()
    return True


EMOJI_POSES: tuple[tuple[str, Pose], ...] = (("emoji", _picker),)
