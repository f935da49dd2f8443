"""What the two faces may ask for and do; app.py builds the one thing that does it."""

from collections.abc import Callable, Sequence
from typing import Protocol

from socialinbox.domain.account import Account, AccountOption, StreamState
from socialinbox.domain.changes import Changes
from socialinbox.domain.coverage import StreamCoverage
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.ids import AccountId, CustomerId, DeliveryId, MessageId
from socialinbox.domain.spending import Spending
from socialinbox.domain.views import (
    Counts,
    CustomerCard,
    Entry,
    SearchHit,
    Slice,
    ThreadQuery,
    ThreadRow,
)
from socialinbox.inbox.contract_answering import Answering
from socialinbox.inbox.contract_answers import Answers
from socialinbox.inbox.contract_finding import Finding
from socialinbox.inbox.contract_keeping import Keeping
from socialinbox.inbox.contract_later import AT_ONCE, Later, Leaves
from socialinbox.inbox.contract_own_rules import OwnRules
from socialinbox.inbox.contract_people import People
from socialinbox.inbox.contract_replies import Replies
from socialinbox.inbox.contract_retention import Retention
from socialinbox.inbox.contract_rights import Rights
from socialinbox.inbox.contract_saved_replies import SavedReplies
from socialinbox.inbox.contract_spelling import Words
from socialinbox.inbox.contract_story import StoryDesk
from socialinbox.inbox.contract_telling import Telling
from socialinbox.inbox.contract_triage import Triage
from socialinbox.inbox.contract_videos import Videos
from socialinbox.networks.budget import Price
from socialinbox.networks.contract import FileLimits, Length, Route
from socialinbox.networks.verbs import Offer, Verb

Listener = Callable[[Changes], None]
RefusalListener = Callable[[OwnerCanAct | None], None]


class Inbox(Protocol):
    """Reads and verbs on the owner's threads. All of it works with no network at all.

    Every method that changes something tells the listeners what it changed before it returns.
    """

    # -- desks: an area of its own each
    @property
    def replies(self) -> Replies:
        """Replies whose fate only their owner can tell."""
        ...

    @property
    def later(self) -> Later:
        """Replies that may not leave yet."""
        ...

    @property
    def saved_replies(self) -> SavedReplies:
        """Kept answers with blanks."""
        ...

    @property
    def spelling(self) -> Words:
        """Words that are right because the owner says so."""
        ...

    @property
    def keeping(self) -> Keeping:
        """Saved threads, and threads as files for others to read."""
        ...

    @property
    def rights(self) -> Rights:
        """What is stored about a customer, a copy of it, erasing it."""
        ...

    @property
    def retention(self) -> Retention:
        """How long what may be kept."""
        ...

    @property
    def story(self) -> StoryDesk:
        """Notes, tags, follow-ups, following, promises."""
        ...

    @property
    def answers(self) -> Answers:
        """What the owner has answered before."""
        ...

    @property
    def answering(self) -> Answering:
        """Where replies go by themselves, and what signs them."""
        ...

    @property
    def telling(self) -> Telling:
        """What is new, what is muted, what was missed."""
        ...

    @property
    def videos(self) -> Videos:
        """Films on their way to the owner's channel, to be linked from replies."""
        ...

    @property
    def own_rules(self) -> OwnRules:
        """The owner's own rules: written, tried, traced."""
        ...

    @property
    def people(self) -> People:
        """Who is who: say it, look at it first, take it back."""
        ...

    @property
    def triage(self) -> Triage:
        """Done, snoozed, saved, read, tagged: of one thread or of many, with the way back."""
        ...

    @property
    def finding(self) -> Finding:
        """Inside a thread, recent searches, own views."""
        ...

    # -- reading
    async def threads(
        self, query: ThreadQuery, after: ThreadRow | None = None, limit: int = 100
    ) -> list[ThreadRow]:
        """The next `limit` threads behind `after`."""
        ...

    async def rows(self, ids: Sequence[CustomerId]) -> dict[CustomerId, ThreadRow]:
        """The rows of these threads as they are now; missing where a thread is gone."""
        ...

    async def counts(self) -> Counts:
        """The sidebar's numbers."""
        ...

    async def count(self, query: ThreadQuery) -> int:
        """How many threads a list has, also one of a network, a tag or a view."""
        ...

    async def newest(self, customer: CustomerId, limit: int = 60) -> Slice:
        """The end of a thread."""
        ...

    async def before(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        """What stands before an entry."""
        ...

    async def after(self, customer: CustomerId, entry: Entry, limit: int = 60) -> Slice:
        """What stands after an entry."""
        ...

    async def around(self, message: MessageId, limit: int = 60) -> Slice:
        """A message with what stands around it, for jumping to a search hit."""
        ...

    async def card(self, customer: CustomerId) -> CustomerCard:
        """Who this is."""
        ...

    async def accounts(self) -> list[Account]:
        """The connected accounts with their health."""
        ...

    async def streams(self, account: AccountId) -> list[StreamState]:
        """An account's streams with their coverage."""
        ...

    async def coverage(self, account: AccountId) -> list[StreamCoverage]:
        """How completely each stream of an account is known, for the last 90 days."""
        ...

    async def spending(self, account: AccountId) -> Spending | None:
        """What an account has cost this month and used today; None for one that is not there."""
        ...

    async def search(self, text: str, limit: int = 50) -> list[SearchHit]:
        """Newest hits first."""
        ...

    async def routes(self, customer: CustomerId) -> list[Route]:
        """The ways to answer, best first; those that are closed come last with the reason."""
        ...

    def account_for(self, route: Route) -> Account | None:
        """As whom a route answers; None where that account is no longer connected."""
        ...

    # -- doing
    async def reply(
        self,
        customer: CustomerId,
        route: Route,
        text: str,
        files: Sequence[OutgoingFile] = (),
        leaves: Leaves = AT_ONCE,
    ) -> DeliveryId:
        """Queue a reply; it is stored before this returns, and stays until it may leave.

        Raises BadInput for what can't go, or not at that moment.
        """
        ...

    async def act(self, entry: Entry, verb: Verb, text: str | None = None) -> None:
        """Do something with a message at its network; `text` is the new text for EDIT.

        Raises BadInput while nothing is connected, and a NetworkError where it is refused.
        """
        ...

    async def retry(self, delivery: DeliveryId) -> None:
        """Queue a refused reply again."""
        ...

    async def discard(self, delivery: DeliveryId) -> None:
        """Take back a reply that has not been sent; its words become the draft."""
        ...

    async def find_customers(self, text: str, limit: int = 20) -> list[ThreadRow]:
        """Customers whose name or handle begins like this."""
        ...

    async def draft(self, customer: CustomerId) -> str:
        """The unsent words of a thread."""
        ...

    async def save_draft(self, customer: CustomerId, text: str) -> None:
        """Keep unsent words."""
        ...

    async def backfill(self, account: AccountId, stream: str) -> None:
        """Fetch what can still be fetched of a stream with gaps. Raises BadInput."""
        ...

    async def set_cap(self, account: AccountId, milli: int | None) -> None:
        """Let a month of an account cost so many thousandths of a dollar at most; None: no cap."""
        ...

    async def options(self, account: AccountId) -> list[AccountOption]:
        """What an account's network asks its owner, with the answers; nothing for none."""
        ...

    async def set_option(self, account: AccountId, name: str, value: bool) -> None:
        """Answer such a question; it holds at once. Raises BadInput."""
        ...

    async def sync_now(self) -> None:
        """Poll every stream of every account now."""
        ...

    def price(self, route: Route, text: str) -> Price | None:
        """What sending this would cost, in words as well; None: no money."""
        ...

    def file_limits(self, route: Route) -> FileLimits:
        """What may go along with a reply on this route."""
        ...

    def offers(self, entry: Entry) -> list[Offer]:
        """The verbs for a message, each possible or with the reason why not."""
        ...

    def measure(self, route: Route, text: str) -> Length:
        """A text's length as the route's network counts it."""
        ...

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Be told of every change, on the loop's thread; call the result to stop."""
        ...

    def hear_refusals(self, listener: RefusalListener) -> Callable[[], None]:
        """Be told, on the loop's thread, why nothing can be written (at once, where it is so
        already), and with None once it can; call the result to stop."""
        ...
