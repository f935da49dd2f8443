"""An inbox in memory that behaves like the real one, for the window's tests and first pictures."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from socialinbox.domain.account import Account, AccountOption, AccountState, StreamState
from socialinbox.domain.changes import Changes
from socialinbox.domain.coverage import StreamCoverage, StretchKind
from socialinbox.domain.delivery import DeliveryState, OutgoingFile
from socialinbox.domain.errors import BadInput, OwnerCanAct, SocialInboxError, StorageUnavailable
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.ids import (
    AccountId,
    CustomerId,
    DeliveryId,
    MessageId,
)
from socialinbox.domain.message import Attachment, AttachmentKind, Direction, MessageKind
from socialinbox.domain.spending import Spending
from socialinbox.domain.views import (
    DeliveryMark,
    Entry,
    SearchHit,
)
from socialinbox.inbox.contract import RefusalListener
from socialinbox.inbox.contract_later import AT_ONCE, Leaves
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import FileLimits, Length, Place, Privacy, Route
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.networks.verbs import Offer, Verb
from socialinbox.search.marks import marks
from socialinbox.search.query import read
from tests.ui.fake_answering import FakeAnswering
from tests.ui.fake_answers import FakeAnswers
from tests.ui.fake_finding import FakeFinding
from tests.ui.fake_keeping import FakeKeeping
from tests.ui.fake_later import FakeLater
from tests.ui.fake_own_rules import FakeOwnRules
from tests.ui.fake_people import FakePeople
from tests.ui.fake_replies import FakeReplies
from tests.ui.fake_retention import FakeRetention
from tests.ui.fake_rights import FakeRights
from tests.ui.fake_saved_replies import FakeSavedReplies
from tests.ui.fake_spelling import FakeWords
from tests.ui.fake_story import FakeStory
from tests.ui.fake_telling import FakeTelling
from tests.ui.fake_threads import FakeThreads
from tests.ui.fake_triage import FakeTriage
from tests.ui.fake_videos import FakeVideos
from tests.ui.people import NOW, accounts


class FakeInbox(FakeThreads):
    """Everything the window may ask for; `calls` tells what it did."""

    def __init__(self, empty: bool = False) -> None:
        super().__init__(empty)
        self.account_list: list[Account] = [] if empty else accounts()
        self.closed_places: dict[str, str] = {}
        self.known: list[StreamCoverage] = []
        self.asked: list[AccountOption] = []
        self.asked_accounts: list[list[Account]] = []
        self.spent: Spending | None = None
        self.keeping = FakeKeeping(self)
        self.rights = FakeRights(self)
        self.retention = FakeRetention()
        self.replies = FakeReplies(self)
        self.later = FakeLater(self)
        self.saved_replies = FakeSavedReplies()
        self.own_rules = FakeOwnRules()
        self.spelling = FakeWords()
        self.people = FakePeople(self)
        self.answers = FakeAnswers(self)
        self.videos = FakeVideos()
        self.triage = FakeTriage(self)
        self.answering = FakeAnswering(self)
        self.sent_files: list[tuple[OutgoingFile, ...]] = []
        self.act_fails: SocialInboxError | None = None
        self.discard_fails = False
        self.draft_fails: StorageUnavailable | None = None
        self.backfill_fails: SocialInboxError | None = None
        self._refused: list[RefusalListener] = []
        self.story = FakeStory(self)
        self.telling = FakeTelling(self)
        self.finding = FakeFinding(self)

    async def accounts(self) -> list[Account]:
        self.asked_accounts.append(self.account_list)
        return self.account_list

    async def streams(self, account: AccountId) -> list[StreamState]:
        return []

    async def coverage(self, account: AccountId) -> list[StreamCoverage]:
        return self.known

    async def spending(self, account: AccountId) -> Spending | None:
        return self.spent

    async def backfill(self, account: AccountId, stream: str) -> None:
        self.calls.append(("backfill", (account, stream)))
        if self.backfill_fails is not None:
            raise self.backfill_fails
        self.known = [
            replace(
                one, stretches=tuple(replace(s, kind=StretchKind.COMPLETE) for s in one.stretches)
            )
            if one.stream == stream
            else one
            for one in self.known
        ]

    async def set_cap(self, account: AccountId, milli: int | None) -> None:
        self.calls.append(("set_cap", (account, milli)))
        if self.spent is not None:
            self.spent = replace(self.spent, cap=milli)

    def price(self, route: Route, text: str) -> Price | None:
        if route.to.network != "twitter":
            return None
        linked = "https://" in text
        return Price(
            200 if linked else 10, words="$0.01; with this link $0.20" if linked else "$0.01"
        )

    async def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        self.calls.append(("search", text))
        terms = read(text).query.marked
        hits = [
            SearchHit(
                e.id, m.id, m.name, e.network, e.kind, e.place, e.direction, e.sent_at, e.text
            )
            for m in self.made.values()
            for e in m.entries
            if terms and all(marks(e.text, (term,)) for term in terms)
        ]
        return sorted(hits, key=lambda h: h.sent_at, reverse=True)[:limit]

    async def routes(self, customer: CustomerId) -> list[Route]:
        made = self.made[customer]
        newest: dict[str, Entry] = {}
        for entry in self._entries(customer):
            if entry.direction is Direction.IN and entry.place in all_places():
                newest[entry.place] = entry
        routes = []
        for entry in sorted(newest.values(), key=lambda e: e.sent_at, reverse=True):
            place: Place = all_places()[entry.place]
            why = self.closed_places.get(entry.place)
            private = place.privacy is Privacy.PRIVATE
            kind = MessageKind.DM if private else MessageKind.COMMENT
            closes = made.closes_at if private and not why else None
            routes.append(Route(place, kind, entry, why is None, why, closes))
        return sorted(routes, key=lambda r: (not r.allowed, r.closes_at is None))

    def account_for(self, route: Route) -> Account | None:
        return next((a for a in self.account_list if a.own.network == route.to.network), None)

    # -- doing
    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        self.calls.append(("act", (entry.id, verb, text)))
        if self.act_fails is not None:
            raise self.act_fails
        changes: dict[Verb, dict[str, object]] = {
            Verb.EDIT: {"text": text, "edited_at": NOW},
            Verb.DELETE: {"text": "", "deleted_at": NOW, "attachments": ()},
            Verb.HIDE: {"hidden": True},
            Verb.UNHIDE: {"hidden": False},
            Verb.LIKE: {"facts": {**entry.facts, "liked": True}},
            Verb.UNLIKE: {"facts": {**entry.facts, "liked": False}},
            Verb.HOLD: {"facts": {**entry.facts, "status": "heldForReview"}},
            Verb.PUBLISH: {"facts": {**entry.facts, "status": "published"}},
            Verb.REJECT: {"facts": {**entry.facts, "status": "rejected"}},
        }
        self.replace(entry.id, **changes.get(verb, {}))

    def offers(self, entry: Entry) -> list[Offer]:
        if entry.kind is MessageKind.NOTE:
            return [Offer(Verb.EDIT), Offer(Verb.DELETE)]
        rules = all_rules().get(entry.network)
        return list(rules.offers(entry)) if rules is not None else []

    def file_limits(self, route: Route) -> FileLimits:
        files = all_rules()[route.to.network].files
        return files.get(route.kind, FileLimits(0, {}))

    async def reply(
        self,
        customer: CustomerId,
        route: Route,
        text: str,
        files: Sequence[OutgoingFile] = (),
        leaves: Leaves = AT_ONCE,
    ) -> DeliveryId:
        leaves_at = self.later.moment(route, leaves)
        if text == "bad":
            raise BadInput("This can’t be sent.", "Write something else.")
        self.calls.append(("reply", (customer, route.place.name, text)))
        self.sent_files.append(tuple(files))
        self._next += 1
        delivery = DeliveryId(self._next)
        own = Profile(IdentityKey(route.to.network, "user", "own"), "Harbour Bikes")
        self.made[customer].entries.append(
            replace(
                route.to,
                id=MessageId(self._next),
                direction=Direction.OUT,
                author=own,
                text=text,
                sent_at=NOW,
                spans=(),
                attachments=tuple(
                    Attachment(AttachmentKind.IMAGE, f.url, f.name, mime_type=f.mime_type)
                    for f in files
                ),
                native_id=f"n{self._next}",
                delivery=DeliveryMark(
                    delivery, DeliveryState.QUEUED, None, leaves_at, leaves.put_off
                ),
            )
        )
        self.tell(Changes(frozenset({customer}), deliveries=frozenset({delivery})))
        return delivery

    def _set_delivery(self, delivery: DeliveryId, mark: DeliveryMark | None) -> CustomerId | None:
        for made in self.made.values():
            for i, entry in enumerate(made.entries):
                if entry.delivery is not None and entry.delivery.id == delivery:
                    if mark is None:
                        del made.entries[i]
                        self.drafts[made.id] = entry.text
                    else:
                        made.entries[i] = replace(entry, revision=entry.revision + 1, delivery=mark)
                    return made.id
        return None

    async def retry(self, delivery: DeliveryId) -> None:
        self.calls.append(("retry", delivery))
        customer = self._set_delivery(delivery, DeliveryMark(delivery, DeliveryState.QUEUED, None))
        if customer is not None:
            self.changed(customer)

    async def discard(self, delivery: DeliveryId) -> None:
        self.calls.append(("discard", delivery))
        if self.discard_fails:
            raise BadInput("This reply can't be taken back any more.", "Look at it in its thread.")
        customer = self._set_delivery(delivery, None)
        if customer is not None:
            self.tell(Changes(frozenset({customer}), deliveries=frozenset({delivery})))

    async def draft(self, customer: CustomerId) -> str:
        return self.drafts.get(customer, "")

    async def save_draft(self, customer: CustomerId, text: str) -> None:
        if self.draft_fails is not None:
            raise self.draft_fails
        self.calls.append(("save_draft", (customer, text)))
        self.drafts[customer] = text

    async def options(self, account: AccountId) -> list[AccountOption]:
        return self.asked

    async def set_option(self, account: AccountId, name: str, value: bool) -> None:
        self.calls.append(("set_option", (account, name, value)))

    async def sync_now(self) -> None:
        self.calls.append(("sync_now", None))

    def measure(self, route: Route, text: str) -> Length:
        return Length(len(text), 280 if route.place.privacy is Privacy.PUBLIC else 2000)

    def hear_refusals(self, listener: RefusalListener) -> Callable[[], None]:
        self._refused.append(listener)
        return lambda: self._refused.remove(listener)

    def refuse(self, refusal: OwnerCanAct | None) -> None:
        """The disk takes nothing more; None: it does again."""
        for listener in list(self._refused):
            listener(refusal)

    def break_account(self, number: int) -> None:
        """An account's grant is dead."""
        self.account_list = [
            replace(
                a,
                state=AccountState.NEEDS_ATTENTION,
                until=None,
                reason="The sign-in has ended. Connect the account again.",
            )
            if a.id == AccountId(number)
            else a
            for a in self.account_list
        ]
        self.tell(Changes(accounts=frozenset({AccountId(number)})))
