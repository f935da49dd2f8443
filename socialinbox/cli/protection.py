"""recover, protect, recovery-phrase; and how every other command gets at an encrypted profile."""

import getpass
import sys
from collections.abc import Awaitable, Callable

from socialinbox.cli.options import Options
from socialinbox.config.profile import Profile
from socialinbox.domain.errors import BadInput, OwnerCanAct
from socialinbox.protection.needed import KeyNeeded, Wanted
from socialinbox.protection.note import Way
from socialinbox.protection.opening import Opening

IN_WORDS = {
    Way.KEYCHAIN: "Encrypted; the key is in this computer's keychain.",
    Way.PASS_PHRASE: "Encrypted; the key is under your pass phrase.",
    Way.NONE: "Not encrypted, as you have chosen.",
}
UNDECIDED = "Not encrypted; nothing was chosen yet."
DUE = "Write down the recovery phrase: “socialinbox recovery-phrase” shows it once."


async def open_here(opening: Opening) -> None:
    """Open a profile for a command; a pass phrase is asked for. Raises KeyNeeded for all else."""
    before = opening.note
    try:
        await opening.open()
    except KeyNeeded as error:
        if error.wanted is not Wanted.PASS_PHRASE:
            raise
        await opening.give_pass_phrase(asked("Pass phrase: "))
    if opening.unkept is not None:
        print(opening.unkept, file=sys.stderr)
    if before is None and opening.phrase_is_due:
        print(f"{IN_WORDS[Way.KEYCHAIN]} {DUE}", file=sys.stderr)


async def manage(profile: Profile, options: Options) -> int:
    """The three commands about protection itself."""
    verbs: dict[str, Callable[[Opening, Options], Awaitable[int]]] = {
        "recover": recover,
        "protect": protect,
        "recovery-phrase": show_phrase,
    }
    opening = Opening(profile)
    try:
        return await verbs[options.command](opening, options)
    finally:
        opening.close()


async def recover(opening: Opening, options: Options) -> int:
    """Open the profile with the words on the owner's paper, and keep the key here."""
    words = asked("The 24 words of the recovery phrase: ", hidden=False)
    new = asked_twice() if options.pass_phrase else None
    await opening.recover(words, new)
    if opening.unkept is not None:
        raise OwnerCanAct(
            f"The words are right, but the key is not kept: {opening.unkept}",
            "Give “--pass-phrase” as well, to open the profile with a pass phrase from now on.",
        )
    print("The profile is open again on this computer.")
    return _say_how(opening)


async def protect(opening: Opening, options: Options) -> int:
    """Say how the profile is protected, or choose it."""
    if options.way is None:
        return _say_how(opening)
    way = Way(options.way)
    note = opening.note
    if note is not None and note.check:
        await open_here(opening)
    new = asked_twice() if way is Way.PASS_PHRASE else None
    await opening.choose(way, new)
    if opening.phrase_is_due:
        print(DUE, file=sys.stderr)
    return _say_how(opening)


async def show_phrase(opening: Opening, options: Options) -> int:
    """Print the 24 words, once."""
    note = opening.note
    if note is not None and note.phrase_shown and not options.again:
        raise BadInput(
            "The recovery phrase was shown before.",
            "It should be on your paper. “--again” shows it once more.",
        )
    await open_here(opening)
    words = opening.recovery_phrase()
    print("These words open your messages on any computer. Whoever has them can read everything;")
    print("without them and without the key here nobody can, you included. Keep them on paper.\n")
    for number in range(0, len(words), 4):
        row = enumerate(words[number : number + 4], number + 1)
        print("".join(f"{at:>4} {word:<10}" for at, word in row).rstrip())
    await opening.phrase_was_shown()
    return 0


def asked(question: str, *, hidden: bool = True) -> str:
    """A line from the terminal, else the next line of standard input, never an argument."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return getpass.getpass(question) if hidden else input(question)


def asked_twice() -> str:
    """A new pass phrase; on a terminal it is typed twice, because it can't be seen."""
    new = asked("New pass phrase: ")
    if sys.stdin.isatty() and asked("The same again: ") != new:
        raise BadInput("The two are not the same.", "Type it again.")
    return new


def _say_how(opening: Opening) -> int:
    note = opening.note
    print(UNDECIDED if note is None else IN_WORDS[note.way])
    return 0
