"""The made-up inbox with what single states of the window need besides."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from socialinbox.config.profile import Profile
from socialinbox.config.resources import resource
from socialinbox.domain.ids import MessageId, NetworkName, RuleId, RunId
from socialinbox.domain.message import AttachmentKind, Direction, MessageKind
from socialinbox.domain.own_rules import Deed, Run, Trial, What
from socialinbox.domain.views import Entry, SearchHit
from socialinbox.networks.contract import FileLimits, Route
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.storage.files import write_file
from tests.ui.fake_inbox import FakeInbox
from tests.ui.fake_suggestions import MARA, suggestion
from tests.ui.people import NOW

MEGABYTE = 1_000_000


class Dressed(FakeInbox):
    """Takes files with every reply."""

    def file_limits(self, route: Route) -> FileLimits:
        return FileLimits(4, {"image/": 5 * MEGABYTE, "video/": 100 * MEGABYTE})


def _closed(inbox: FakeInbox) -> None:
    inbox.closed_places = dict.fromkeys(all_places(), "Closed since 12 November.")


def _kept_for_a_time(inbox: FakeInbox) -> None:
    limited = {name for name, rules in all_rules().items() if rules.retention.messages}

    def timed(entry: Entry) -> Entry:
        if entry.network not in limited:
            return entry
        return replace(entry, refreshed_at=NOW, expires_at=NOW + timedelta(days=30))

    for made in inbox.made.values():
        made.entries[:] = [timed(entry) for entry in made.entries]


def _ruled(inbox: FakeInbox) -> None:
    at = NOW - timedelta(hours=1)
    text = "My new hub whistles when I brake. Is that the wheel or the pads?"
    x = NetworkName("twitter")
    hit = SearchHit(
        MessageId(11), MARA, "Mara Kessler", x, MessageKind.MENTION, "mention", Direction.IN, at,
        text,
    )  # fmt: skip
    inbox.own_rules.found = Trial((hit,), 1, more=False)
    deeds = (Deed(What.TAG, "workshop"),)
    name = "Spoke or brake: to the workshop"
    inbox.own_rules.ran = [
        Run(RunId(7), RuleId(1), name, MARA, "Mara Kessler", MessageId(11), at, deeds),
        Run(RunId(6), RuleId(1), name, MARA, "Mara Kessler", MessageId(11), at, deeds, at),
    ]


def _suggested(inbox: FakeInbox) -> None:
    inbox.people.suggested = [suggestion()]


NEEDS: dict[str, Callable[[FakeInbox], None]] = {
    "composer-closed": _closed,
    "keeping-rings": _kept_for_a_time,
    "keeping-tombstones": _kept_for_a_time,
    "rules": _ruled,
    "rules-trace": _ruled,
    "rules-did": _ruled,
    "rules-unsaved": _ruled,
    "suggestion": _suggested,
    "tour": _suggested,
}


def dressed(pose: str) -> FakeInbox:
    """The inbox for one state."""
    inbox = Dressed() if pose.startswith("files") else FakeInbox()
    if pose in NEEDS:
        NEEDS[pose](inbox)
    return inbox


def with_pictures(folder: Path, inbox: FakeInbox) -> Profile:
    """A profile in which the files of all pictures are here."""
    profile = Profile(folder, "looks")
    picture = resource("icon-256.png").read_bytes()
    for made in inbox.made.values():
        for entry in made.entries:
            for one in entry.attachments:
                if one.kind is AttachmentKind.IMAGE and one.url:
                    write_file(profile, one.url, picture)
    return profile
