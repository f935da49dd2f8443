"""Services in memory: a sign-in whose states the test chooses, and what was asked of them."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from socialinbox.domain.account import Account, AccountState, OwnAccount
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.domain.ids import AccountId, NetworkName
from socialinbox.networks.registry import plan_of
from socialinbox.networks.signin import Choice
from socialinbox.signin.progress import Progress, Stage
from tests.ui.fake_inbox import FakeInbox

URL = "http://127.0.0.1:9/authorize?state=abc"
PAGES = (
    Choice("p1", "Harbour Bikes", "Bicycle shop"),
    Choice("p2", "Harbour Workshop", "Workshop", lacks=("Messages can’t be answered here.",)),
)


class FakeSignIn:
    """`browser` is what comes back: a Progress, awaited in `wait`."""

    def __init__(
        self,
        services: "FakeServices",
        network: NetworkName,
        on_progress: Callable[[Progress], object],
        open_url: Callable[[str], object],
        expected: str | None,
    ) -> None:
        self.network, self.expected = network, expected
        self.given: dict[str, str] = {}
        self.browser: asyncio.Future[Progress] = asyncio.get_running_loop().create_future()
        self.cancelled = False
        self._services, self._say, self._open_url = services, on_progress, open_url

    async def start(self, given: Mapping[str, str]) -> Progress:
        if self._services.start_fails is not None:
            raise self._services.start_fails
        self.given = dict(given)
        self._open_url(URL)
        return self._note(Progress(Stage.WAITING, "Allow it in the browser.", url=URL))

    async def wait(self) -> Progress:
        answer = await self.browser
        if answer.stage is Stage.CHOOSING:
            self._note(Progress(Stage.EXCHANGING, "Asking the network…"))
            await asyncio.sleep(0)
        return self._note(answer)

    async def finish(self, choice: Choice) -> Progress:
        self._note(Progress(Stage.CONNECTING, f"Connecting {choice.name}…"))
        if self._services.finish_fails:
            self._services.finish_fails = False
            return self._note(Progress(Stage.CHOOSING, "That one did not answer.", choices=PAGES))
        account = self._services.connected(self.network, choice)
        return self._note(
            Progress(
                Stage.CONNECTED,
                f"Connected as {choice.name}.",
                account=account,
                losses=choice.lacks,
            )
        )

    async def cancel(self) -> None:
        self.cancelled = True
        if not self.browser.done():
            self.browser.set_result(Progress(Stage.CANCELLED, "Left."))

    def _note(self, progress: Progress) -> Progress:
        self._say(progress)
        return progress


class FakeServices:
    """Everything about accounts that the window may ask for; `sign_ins` are all that began."""

    def __init__(self, inbox: FakeInbox) -> None:
        self.inbox = inbox
        self.sign_ins: list[FakeSignIn] = []
        self.known: dict[str, str] = {}
        self.known_fails: SocialInboxError | None = None
        self.start_fails: BadInput | None = None
        self.finish_fails = False
        self.removed: list[AccountId] = []
        self.synced: list[AccountId] = []
        self.patience: timedelta | None = None
        self.complaint: str | None = None
        self.practice_over = False

    def sign_in(
        self,
        network: NetworkName,
        *,
        on_progress: Callable[[Progress], object],
        open_url: Callable[[str], object],
        patience: timedelta,
        expected: str | None = None,
    ) -> FakeSignIn:
        self.patience = patience
        self.sign_ins.append(FakeSignIn(self, network, on_progress, open_url, expected))
        return self.sign_ins[-1]

    async def known_app(self, network: NetworkName) -> dict[str, str]:
        if self.known_fails is not None:
            raise self.known_fails
        names = {field.name for field in plan_of(network).fields}
        return {name: value for name, value in self.known.items() if name in names}

    async def remove_account(self, account: AccountId) -> str:
        self.removed.append(account)
        self.inbox.account_list = [a for a in self.inbox.account_list if a.id != account]
        self.inbox.tell(Changes(accounts=frozenset({account})))
        return "The network has taken the access back."

    async def sync_account(self, account: AccountId) -> None:
        self.synced.append(account)

    async def aclose(self) -> None:
        """Nothing to end."""

    def connected(self, network: NetworkName, choice: Choice) -> Account:
        """The account that a choice becomes, told to the window."""
        old = next((a for a in self.inbox.account_list if a.own.network == network), None)
        if old is None:
            number = AccountId(len(self.inbox.account_list) + 1)
            old = Account(number, OwnAccount(network, choice.native_id, ""), AccountState.OK)
        own = replace(old.own, native_id=choice.native_id, name=choice.name)
        account = replace(old, own=own, state=AccountState.OK, reason=None, until=None)
        others = [a for a in self.inbox.account_list if a.id != account.id]
        self.inbox.account_list = [*others, account]
        self.inbox.tell(Changes(accounts=frozenset({account.id})))
        return account
