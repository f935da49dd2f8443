"""What the operators of a search are called, in the owner's words."""

from PySide6.QtCore import QLocale

from socialinbox.search.query import Has, Kind, Reading, State, read
from socialinbox.ui.words import tr


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
        State.DONE: tr("Done", note="state of a thread"),
        State.SNOOZED: tr("Snoozed"),
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
