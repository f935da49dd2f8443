"""What the operators of a search are called and what is wrong with one, in the owner's words."""

from PySide6.QtCore import QLocale

from socialinbox.search.query import Has, Kind, Problem, Reading, State, Trouble, read
from socialinbox.ui.words import isolate, tr


def read_here(text: str, *, typing: bool = True) -> Reading:
    """What a text asks, its dates read as they are written here."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return read(text, typing=typing, month_first=short.lower().startswith("m"))


def operator_words(kind: Kind) -> str:
    """What an operator asks."""
    return {
        Kind.TEXT: tr("Words"),
        Kind.FROM: tr("Who wrote it"),
        Kind.TO: tr("Whom you wrote to"),
        Kind.WITH: tr("Whose thread it is in"),
        Kind.ON: tr("Network or place"),
        Kind.IS: tr("State of the thread"),
        Kind.HAS: tr("What comes with it"),
        Kind.BEFORE: tr("Before a day"),
        Kind.AFTER: tr("From a day on"),
        Kind.DATE: tr("On a day or in a month"),
        Kind.TAG: tr("Tag of the customer"),
        Kind.WAITING: tr("How long they have been waiting"),
    }[kind]


def state_words(state: State) -> str:
    """What a thread is."""
    return {
        State.WAITING: tr("Waiting for your answer"),
        State.UNREAD: tr("Unread"),
        State.OPEN: tr("Not done"),
        State.DONE: tr("Done"),
        State.SAVED: tr("Saved for offline"),
        State.FOLLOWING: tr("Customer you follow"),
        State.ANSWERED: tr("Answered by you"),
        State.TODO: tr("With a follow-up to do"),
    }[state]


def thing_words(thing: Has) -> str:
    """What can come with a message."""
    return {
        Has.PHOTO: tr("Photo"),
        Has.VIDEO: tr("Video"),
        Has.AUDIO: tr("Sound"),
        Has.FILE: tr("File"),
        Has.LINK: tr("Link"),
        Has.NOTE: tr("Note of yours"),
        Has.ANYTHING: tr("Anything attached"),
    }[thing]


def problem_words(problem: Problem) -> str:
    """What a part of the question lacks, in a sentence; it is left out."""
    typed = isolate(problem.typed)
    match problem.trouble:
        case Trouble.NO_VALUE:
            said = tr("Nothing stands behind {operator} yet.")
        case Trouble.NO_STATE:
            said = tr("{operator} knows no “{typed}”. Try waiting, unread, done or saved.")
        case Trouble.NO_THING:
            said = tr("{operator} knows no “{typed}”. Try photo, video, file, link or note.")
        case Trouble.NO_DATE:
            said = tr("“{typed}” is no day. Write 3 May, 2026-05-03, yesterday or 7d.")
        case Trouble.NO_TIME:
            said = tr("“{typed}” is no length of time. Write >2h, >2d or >1w.")
    return said.format(operator=f"{problem.kind}:", typed=typed)
