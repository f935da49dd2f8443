"""The tour of the practice networks, for the pictures of every screen."""

from socialinbox.ui.poses.studio import Pose, Studio


async def _offered(studio: Studio) -> bool:
    """The question at the start."""
    studio.window.tour.offer()
    await studio.settle()
    return True


async def _lesson(studio: Studio) -> bool:
    """The first lesson, with the ring around what it speaks of."""
    studio.window.tour.begin()
    await studio.settle()
    lesson = studio.window.tour.lesson
    return lesson is not None and lesson.target() is not None


async def _quiet(studio: Studio) -> bool:
    """What is said once nothing more comes by itself."""
    studio.window.tour.told_quiet = False
    studio.window.tour.tell_quiet()
    await studio.settle()
    return studio.window.tour.card.isVisible()


TOUR_POSES: tuple[tuple[str, Pose], ...] = (
    ("tour-offer", _offered),
    ("tour", _lesson),
    ("tour-quiet", _quiet),
)
