"""What of a thread may leave this computer, in the form that every kind of file is made of."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.export import ExportFile, ExportMessage, ExportThread, LeftOut
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId, IdentityId
from socialinbox.domain.message import AttachmentKind, Direction
from socialinbox.domain.people import IdentityCard
from socialinbox.domain.times import parse_rfc3339
from socialinbox.domain.views import CustomerCard, Entry
from socialinbox.inbox.json_form import Json, voices_of
from socialinbox.inbox.story_json import FOLLOW_UP, TAG
from socialinbox.inbox.transfer import exported
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.storage.identities import LOCAL, unnamed_as

PICTURES = frozenset({AttachmentKind.IMAGE, AttachmentKind.STICKER})
STATES = {
    DeliveryState.DRAFT: "not sent",
    DeliveryState.QUEUED: "not sent yet",
    DeliveryState.SENDING: "not sent yet",
    DeliveryState.REFUSED: "not sent: refused",
    DeliveryState.UNSURE: "perhaps sent",
}
"""What is said of a reply of ours that nobody has confirmed."""


def count_left_out(threads: Iterable[ExportThread]) -> tuple[LeftOut, ...]:
    """What the rules leave out of these threads, one line for each network and reason."""
    counted = Counter(
        (message.network, message.left_out)
        for thread in threads
        for message in thread.messages
        if message.left_out is not None
    )
    return tuple(LeftOut(network, count, why) for (network, why), count in sorted(counted.items()))


def thread_for_export(card: CustomerCard, entries: Sequence[Entry]) -> ExportThread:
    """A thread as it may leave this computer."""
    profiles = {identity.id: identity.profile for identity in card.identities}
    voices = voices_of(card)
    messages = tuple(_message(entry, card.id, profiles, voices) for entry in entries)
    networks = dict.fromkeys(m.network for m in messages if not m.internal)
    return ExportThread(card.id, _name(card), tuple(networks), messages)


def _name(card: CustomerCard) -> str:
    """The customer's name, where it is not known from a network alone that keeps names here."""
    rules = all_rules()
    for identity in card.identities:
        own = rules.get(identity.profile.key.network)
        if own is None or own.retention.exportable:
            return card.name
    if not card.identities:
        return card.name
    first = card.identities[0].profile.key
    return unnamed_as(rules[first.network].unnamed, first.native_id)


def _message(
    entry: Entry,
    customer: CustomerId,
    profiles: dict[IdentityId, Profile],
    voices: Mapping[IdentityId, IdentityCard],
) -> ExportMessage:
    form = exported(entry, customer, profiles, voices)
    rules, place = all_rules().get(entry.network), all_places().get(entry.place)
    left_out: str | None = form.get("left_out")
    internal = entry.network == LOCAL
    state = STATES.get(entry.delivery.state) if entry.delivery is not None else None
    return ExportMessage(
        native_id=entry.native_id,
        network=rules.label if rules is not None else "",
        place=place.label if place is not None else entry.kind.value.capitalize(),
        kind=entry.kind.value,
        who=_who(entry, form, rules),
        ours=entry.direction is Direction.OUT,
        internal=internal,
        sent_at=entry.sent_at,
        edited_at=entry.edited_at,
        deleted=entry.deleted_at is not None,
        subject=entry.subject.text if entry.subject is not None else "",
        text="" if left_out else entry.text,
        url=entry.url,
        files=() if left_out else tuple(_files(entry)),
        state=state,
        left_out=left_out,
        form=form,
    )


def _who(entry: Entry, form: Json, rules: Rules | None) -> str:
    """The author by name, as far as the name may leave."""
    name = form["author"]["name"] or form["author"]["handle"]
    if name:
        return str(name)
    if rules is None or entry.direction is Direction.OUT:
        return "You"
    return unnamed_as(rules.unnamed, entry.author.key.native_id)


def _files(entry: Entry) -> Iterable[ExportFile]:
    for one in entry.attachments:
        urls = tuple(url for url in (one.url, one.preview_url) if url)
        name = one.name or one.kind.value.capitalize()
        picture = one.kind in PICTURES or one.preview_url is not None
        # Addresses of files that were sent from here lead nowhere outside this computer.
        url = one.url if one.url and one.url.startswith(("https://", "http://")) else None
        yield ExportFile(name, url, urls, picture, one.kind)


def story_words(thread: ExportThread) -> Iterable[str]:
    """The owner's tags and follow-ups on a customer, a line for each kind of thing."""
    tags = [line["text"] for line in thread.story if line["kind"] == TAG]
    if tags:
        yield f"Tags: {', '.join(tags)}"
    for line in thread.story:
        if line["kind"] == FOLLOW_UP:
            due = parse_rfc3339(line["due_at"]).astimezone().strftime("%d %B %Y")
            done = " (done)" if line.get("done_at") else ""
            yield f"Follow-up for {due}{done}: {line['text']}"
