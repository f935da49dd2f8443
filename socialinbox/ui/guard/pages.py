"""The pages of the cover, each with its words."""

from socialinbox.domain.errors import BadInput, OwnerCanAct
from socialinbox.protection.needed import KeyNeeded, Wanted
from socialinbox.ui.guard.page import Page
from socialinbox.ui.words import tr

OPEN, AGAIN, RECOVER, NONE, LATER, BACK = "open", "again", "recover", "none", "later", "back"
PASS, TWICE, WORDS = "pass phrase", "the same again", "words"


def for_need(need: KeyNeeded) -> Page:
    """The page that asks for what is missing."""
    if need.wanted is Wanted.CHOICE:
        return _choice(need)
    return recovery(need) if need.wanted is Wanted.PHRASE else _pass_phrase()


def _choice(need: KeyNeeded) -> Page:
    page = Page(
        tr("How is this profile to be protected?"),
        need.title,
        tr(
            "With a pass phrase your messages are encrypted, and it is asked for at each start. "
            "Without one, whoever gets at this computer’s disk can read them."
        ),
    )
    _new_pass_phrase(page)
    page.button(OPEN, tr("Use this pass phrase"), "main")
    page.button(NONE, tr("Leave it readable"))
    page.button(AGAIN, tr("Try the keychain again"))
    return page


def _pass_phrase() -> Page:
    page = Page(tr("Your pass phrase"), tr("This profile is encrypted. Its pass phrase opens it."))
    page.secret(PASS, tr("Pass phrase"))
    page.button(OPEN, tr("Open"), "main")
    page.button(RECOVER, tr("I have forgotten it"))
    return page


def recovery(need: OwnerCanAct | None = None, back: bool = False) -> Page:
    """Asks for the 24 words."""
    said = need.title if need is not None else tr("The 24 words that you wrote down open it too.")
    page = Page(
        tr("Your recovery phrase"),
        said,
        tr("Nothing was changed or lost: the words open this profile, and the key is kept again."),
    )
    page.phrase(WORDS, tr("The 24 words, with spaces between them"))
    page.button(OPEN, tr("Open"), "main")
    if isinstance(need, KeyNeeded) and need.again:
        page.button(AGAIN, tr("Try the keychain again"))
    if back:
        page.button(BACK, tr("Back"))
    return page


def unkept(why: str) -> Page:
    """Opened by its words, but the key can't be kept: a pass phrase would do."""
    page = Page(
        tr("From now on with a pass phrase?"),
        why,
        tr("With a pass phrase you need not type the 24 words each time."),
    )
    _new_pass_phrase(page)
    page.button(OPEN, tr("Use this pass phrase"), "main")
    page.button(LATER, tr("Not now"))
    return page


def trouble(error: OwnerCanAct) -> Page:
    """The profile can't be opened, whatever is typed."""
    page = Page(error.title, error.advice)
    page.button(AGAIN, tr("Try again"), "main")
    return page


def locked(recoverable: bool) -> Page:
    """The app lock."""
    words = tr("Your messages are covered. New ones keep coming in.")
    if recoverable:
        words += " " + tr("The recovery phrase opens the lock too.")
    page = Page(tr("Locked"), words)
    page.secret(PASS, tr("Pass phrase"))
    page.button(OPEN, tr("Unlock"), "main")
    return page


def choose_lock() -> Page:
    """There is no pass phrase for the lock yet."""
    page = Page(
        tr("A pass phrase for the lock"),
        tr(
            "It takes the cover off the window again, and is asked for when Social Inbox starts. "
            "What protects the disk is something else and stays as it is."
        ),
    )
    _new_pass_phrase(page)
    page.button(OPEN, tr("Use it and lock"), "main")
    page.button(BACK, tr("Cancel"))
    page.leaves_with = BACK
    return page


def new_pass_phrase(page: Page) -> str:
    """What was typed twice; raises BadInput where it was not the same."""
    if page.text(PASS) != page.text(TWICE):
        raise BadInput(tr("The two are not the same."), tr("Type both again."))
    return page.text(PASS)


def _new_pass_phrase(page: Page) -> None:
    page.secret(PASS, tr("New pass phrase, at least 8 characters"))
    page.secret(TWICE, tr("The same again"))
