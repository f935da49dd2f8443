"""The card that asks who may be the same person, for the pictures of every screen."""

from socialinbox.ui.poses.studio import Pose, Studio


async def _suggestion(studio: Studio) -> bool:
    """A customer of whom another one may be the same person, the answers at hand."""
    suggested = await studio.inbox.people.suggestions()
    if not suggested:
        return False
    most = max(suggested, key=lambda one: (len(one.clues), len(one.pairs)))
    studio.window.open_thread(most.customer)
    await studio.settle()
    return True


SUGGESTION_POSES: tuple[tuple[str, Pose], ...] = (("suggestion", _suggestion),)
