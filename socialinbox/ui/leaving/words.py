"""What is said of a reply that was handed over, and of the moments that can be chosen."""

from datetime import datetime

from socialinbox.inbox.send_times import SendTime
from socialinbox.networks.contract import Route
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.timeline.leaving import leaves_words
from socialinbox.ui.words import isolate, tr, when_due_inside


def time_words(choice: SendTime) -> str:
    """A quick choice in words."""
    return {
        SendTime.HOUR: tr("In an hour"),
        SendTime.EVENING: tr("This evening"),
        SendTime.TOMORROW: tr("Tomorrow morning"),
        SendTime.MONDAY: tr("Monday morning"),
    }[choice]


def sent_words(sent: SentReply, name: str, now: datetime) -> str | None:
    """What the owner is told once a reply is queued; None where nothing needs telling."""
    who = isolate(name)
    place = sent.route.place.label
    if sent.leaves.at is not None:
        words = tr("To {name} on {place}: {leaves}.")
        if sent.done:
            words = tr("{name}: done. The reply on {place} {leaves}.")
        leaves = leaves_words(sent.leaves.at, now)
        return words.format(name=who, place=place, leaves=leaves)
    seconds = int(sent.leaves.after.total_seconds())
    if seconds and sent.done:
        words = tr("{name}: done. The reply on {place} leaves in {time}.")
    elif seconds:
        words = tr("To {name} on {place}: leaves in {time}.")
    else:
        return tr("{name}: done.").format(name=who) if sent.done else None
    return words.format(name=who, place=place, time=tr("%n s", seconds))


def too_late(route: Route, moment: datetime, now: datetime) -> str | None:
    """Why a reply on this route can't leave at a moment; None where it can."""
    if moment <= now:
        return tr("That moment is over.")
    if route.closes_at is not None and moment >= route.closes_at:
        return tr("{place} lets you answer until {time}.").format(
            place=route.place.label, time=when_due_inside(route.closes_at, now)
        )
    return None
