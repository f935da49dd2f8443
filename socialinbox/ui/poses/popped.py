"""Pop-ups in pictures: a picture shows one window, so they are laid into it."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget

from socialinbox.ui.popping_up import within
from socialinbox.ui.poses.studio import Studio


async def lay_in(studio: Studio, popup: QWidget, part: QWidget) -> None:
    """Where it stands on a screen with room for the window: at the part that it belongs to."""
    frame = studio.window.frame
    popup.setParent(frame)
    anchor = QRect(part.mapTo(frame, QPoint(0, 0)), part.size())
    popup.move(within(frame.rect(), anchor, popup.size()))
    popup.show()
    popup.raise_()
    await studio.settle()
