"""Which quiet hours hold, and until when, in a sentence."""

from datetime import datetime

from socialinbox.config.whose_hours import Because, Held
from socialinbox.ui.words import tr, when_due_inside


def held_words(held: Held | None, now: datetime) -> str:
    """Why nothing is told now, or that it is not quiet."""
    if held is None:
        return tr("It is not quiet now.")
    words = {
        Because.PAUSE: tr("Quiet until {time}, because you have paused notifications."),
        Because.CUSTOMER: tr("Quiet until {time}, because of this customer’s hours."),
        Because.ACCOUNT: tr("Quiet until {time}, because of this account’s hours."),
        Because.GENERAL: tr("Quiet until {time}, because of the hours in the settings."),
    }[held.because]
    return words.format(time=when_due_inside(held.until, now))
