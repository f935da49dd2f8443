"""The lock, the recovery phrase and the questions of an encrypted profile, as pictures."""

from collections.abc import Callable

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import joined, say
from socialinbox.protection import needed
from socialinbox.protection.phrase import spelled
from socialinbox.ui.guard import pages
from socialinbox.ui.guard.cover import Cover
from socialinbox.ui.guard.page import Page
from socialinbox.ui.guard.words_page import words_page
from socialinbox.ui.poses.studio import Pose, Studio


def _covered(make: Callable[[], Page]) -> Pose:
    async def pose(studio: Studio) -> bool:
        page = make()
        cover = Cover(studio.window)
        studio.window.closed.connect(cover.drop)
        cover.put(page)
        page.open_up()
        return True

    return pose


def _wrong_words() -> Page:
    page = pages.recovery(needed.key_gone())
    page.complain(
        BadInput(
            say("Word {number} is none of a recovery phrase.", number=5),
            joined(
                say("Look at it again on your paper."),
                say("Perhaps it is “{word}”.", word="expire"),
            ),
        )
    )
    return page


def _no_keychain() -> Page:
    return pages.for_need(
        needed.choice(BadInput("There is no keychain on this computer.", "Install one."))
    )


GUARD_POSES: tuple[tuple[str, Pose], ...] = (
    ("locked", _covered(lambda: pages.locked(recoverable=True))),
    ("lock-choose", _covered(pages.choose_lock)),
    # The words of no key that was ever used.
    ("words", _covered(lambda: words_page(spelled(bytes(range(32)))))),
    ("recover", _covered(_wrong_words)),
    ("no-keychain", _covered(_no_keychain)),
)
