"""One sign-in from what was filled in to a connected account; it can be left at any time."""

import asyncio
import contextlib
import logging
import ssl
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from socialinbox.config.endpoints import Endpoint
from socialinbox.domain.account import Account
from socialinbox.domain.errors import BadInput, NetworkError, OwnerCanAct, SocialInboxError
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.times import now
from socialinbox.networks.registry import login_of, plan_of
from socialinbox.networks.signin import (
    CLIENT_ID,
    CLIENT_SECRET,
    Choice,
    Flow,
    OwnApp,
    Plan,
)
from socialinbox.signin import oauth
from socialinbox.signin.exchange import Code, Grant, grant_of, plain
from socialinbox.signin.listener import Answer, Listener
from socialinbox.signin.progress import Progress, Stage
from socialinbox.vault.secrets import Credentials

log = logging.getLogger(__name__)

PATIENCE = timedelta(minutes=10)
"""How long the browser may take: the owner may have to log in there first."""
DENIALS = frozenset({"access_denied", "user_cancelled_authorize", "user_cancelled_login"})

Connect = Callable[[NetworkName, Credentials, dict[str, str], tuple[str, ...]], Awaitable[Account]]
"""Keeps an account with its secrets, its settings, and what will not work; raises
SocialInboxErrors."""


@dataclass(frozen=True, slots=True)
class Outside:
    """What a sign-in needs of the rest: where the network is, certificates, who keeps accounts."""

    place: Endpoint
    trust: Callable[[], Awaitable[ssl.SSLContext]]
    connect: Connect
    clock: Callable[[], datetime] = now
    keychain: Callable[[], OwnerCanAct | None] = lambda: None
    """Why secrets are kept in memory only."""


class SignIn:
    """Call `start`, then `wait`, then `finish` with a choice; `cancel` whenever.

    Each returns the state it led to, and every state on the way is handed to `on_progress`, in
    the same loop. Nothing but BadInput is raised on purpose: what goes wrong is a state too.
    `open_url` opens a browser; where it can't, the link in the state can still be copied.
    `expected` is the native id that is to be connected again.
    """

    def __init__(
        self,
        network: NetworkName,
        outside: Outside,
        *,
        on_progress: Callable[[Progress], object] | None = None,
        open_url: Callable[[str], object] | None = None,
        patience: timedelta = PATIENCE,
        expected: str | None = None,
    ) -> None:
        self.network = network
        self.plan: Plan = plan_of(network)
        self.progress: Progress | None = None
        """The state it is in; None before `start`."""
        self._outside = outside
        self._on_progress = on_progress
        self._open_url = open_url
        self._patience = patience
        self._expected = expected
        self._app: OwnApp | None = None
        self._flow: Flow | None = None
        self._verifier: str | None = None
        self._listener: Listener | None = None
        self._grant: Grant | None = None
        self._running: asyncio.Task[Progress] | None = None
        self._left: Progress | None = None
        """How it ended before it had begun."""

    async def start(self, given: Mapping[str, str]) -> Progress:
        """Open the browser: WAITING with the link, or FAILED where no port is free.

        Raises BadInput for fields that are not filled in right.
        """
        if self.progress is not None:
            raise RuntimeError("a sign-in starts once")
        problems = self.plan.problems(given)
        if problems:
            raise BadInput(*_as_title_and_advice(problems))
        place, flow = self._outside.place, self.plan.flow_for(given)
        state, verifier = oauth.new_state(), oauth.new_verifier(flow)
        try:
            listener = await Listener.open(flow.redirect, state, place.auth_url + self.plan.issuer)
        except OwnerCanAct as error:
            return await self._end(Stage.FAILED, joined(error.title, error.advice))
        if self._left is not None:
            await listener.aclose()
            return self._left
        app = OwnApp(
            place.url,
            place.auth_url,
            given[CLIENT_ID].strip(),
            given.get(CLIENT_SECRET, "").strip() or None,
        )
        self._listener, self._flow, self._app, self._verifier = listener, flow, app, verifier
        url = oauth.page_to_open(self.plan, flow, app, listener.url, state, verifier)
        waiting = self._note(
            Progress(
                Stage.WAITING,
                say(
                    "Allow Social Inbox in the browser. If no page of {network} opens there, copy "
                    "the link and open it yourself.",
                    network=self.plan.label,
                ),
                url=url,
            )
        )
        if self._open_url is not None:
            # Whether a browser really came up can't be told: that is what the link is for.
            with contextlib.suppress(OSError):
                self._open_url(url)
        return waiting

    async def wait(self) -> Progress:
        """Wait for the browser and ask the network: CHOOSING, or an end."""
        return await self._run(self._wait(), Stage.WAITING)

    async def finish(self, choice: Choice) -> Progress:
        """Connect what was chosen: CONNECTED, or CHOOSING again with a sentence why not."""
        return await self._run(self._finish(choice), Stage.CHOOSING)

    async def cancel(self) -> None:
        """Leave: the port is closed, the secrets are forgotten. Nothing happens after an end."""
        running = self._running
        if running is not None and running is not asyncio.current_task():
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
        if self.progress is None or not self.progress.stage.over:
            self._left = await self._end(
                Stage.CANCELLED, say("The sign-in was left. Nothing was connected.")
            )

    async def _run(self, work: Coroutine[Any, Any, Progress], stage: Stage) -> Progress:
        """Do a part of the way, so that `cancel` can end it from outside."""
        if self._running is not None or self.progress is None or self.progress.stage is not stage:
            work.close()
            if self.progress is not None and self.progress.stage.over:
                return self.progress
            raise RuntimeError(f"this is not the time: {self.progress}")
        self._running = asyncio.create_task(work, name=f"sign-in at {self.network}")
        try:
            return await self._running
        except asyncio.CancelledError:
            self._running.cancel()
            ended = await self._end(
                Stage.CANCELLED, say("The sign-in was left. Nothing was connected.")
            )
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
            return ended
        except Exception:
            await self._end(
                Stage.FAILED, say("Social Inbox itself has a fault. Nothing was connected.")
            )
            raise
        finally:
            self._running = None

    async def _wait(self) -> Progress:
        assert self._listener is not None
        try:
            async with asyncio.timeout(self._patience.total_seconds()):
                answer = await self._listener.answer()
        except TimeoutError:
            minutes = max(1, round(self._patience.total_seconds() / 60))
            return await self._end(
                Stage.TIMED_OUT,
                say(
                    "No answer came from the browser within %n minute(s). Start again and allow "
                    "Social Inbox there.",
                    n=minutes,
                ),
            )
        redirect = self._listener.url
        await self._close_listener()
        refused = await self._refused(answer)
        if refused is not None:
            return refused
        self._note(
            Progress(
                Stage.EXCHANGING, say("Asking {network} what you allowed…", network=self.plan.label)
            )
        )
        return await self._exchange(Code(answer.code or "", redirect, self._verifier))

    async def _refused(self, answer: Answer) -> Progress | None:
        label = self.plan.label
        if answer.other_issuer:
            return await self._end(
                Stage.FAILED,
                say(
                    "The answer in the browser was not from {network} and was not taken. Start "
                    "again; if it happens twice, look for a strange extension in your browser.",
                    network=label,
                ),
            )
        if answer.error in DENIALS:
            return await self._end(
                Stage.DENIED,
                say("You did not allow it at {network}. Nothing was connected.", network=label),
            )
        if answer.code is None:
            return await self._end(
                Stage.FAILED,
                say(
                    "{network} refused to sign in ({error}). Compare the app's settings with the "
                    "steps, above all its products, permissions and redirect addresses.",
                    network=label,
                    error=plain(answer.error),
                ),
            )
        return None

    async def _exchange(self, code: Code) -> Progress:
        assert self._app is not None
        assert self._flow is not None
        try:
            self._grant = grant = await grant_of(
                self.plan,
                self._flow,
                login_of(self.network),
                self._app,
                code,
                await self._outside.trust(),
            )
        except NetworkError as error:
            log.info("a sign-in at %s failed: %s", self.network, type(error).__name__)
            return await self._end(Stage.FAILED, error.what)
        said = say(
            "{network} allows these {what}. Choose one.",
            network=self.plan.label,
            what=self.plan.what,
        )
        if len(grant.choices) == 1:
            said = say(
                "{network} allows {name}.", network=self.plan.label, name=grant.choices[0].name
            )
        if self._expected not in (None, *(one.native_id for one in grant.choices)):
            other = say(
                "This is not the account that was to be connected again: that one stays as it is. "
                "To get it back, sign in at {network} as its owner.",
                network=self.plan.label,
            )
            said = joined(said, other)
        return self._note(
            Progress(Stage.CHOOSING, said, choices=grant.choices, losses=grant.losses)
        )

    async def _finish(self, choice: Choice) -> Progress:
        assert self.progress is not None
        assert self._grant is not None
        before, losses = self.progress, (*self._grant.losses, *choice.lacks)
        self._note(
            Progress(Stage.CONNECTING, say("Connecting {name}…", name=choice.name), losses=losses)
        )
        try:
            account = await self._outside.connect(
                self.network, self._credentials(choice), dict(choice.settings), losses
            )
        except SocialInboxError as error:
            return self._note(
                replace(before, sentence=say("{name}: {what}", name=choice.name, what=str(error)))
            )
        trouble = self._outside.keychain()
        if trouble is not None:
            losses = (*losses, str(trouble))
        return await self._end(
            Stage.CONNECTED,
            say("Connected as {name}.", name=account.own.name),
            losses=losses,
            account=account,
        )

    def _credentials(self, choice: Choice) -> Credentials:
        assert self._app is not None
        assert self._grant is not None
        app, tokens = self._app, self._grant.tokens
        if choice.access_token is not None:
            # The Page's own token does not end. The owner's, from which it comes, is kept in the
            # other's place, because only with it the grant can be taken back.
            return Credentials(
                choice.access_token,
                tokens.access_token,
                None,
                app.client_id,
                app.client_secret,
            )
        life = tokens.expires_in
        expires_at = None if life is None else self._outside.clock() + timedelta(seconds=life)
        return Credentials(
            tokens.access_token,
            tokens.refresh_token,
            expires_at,
            app.client_id,
            app.client_secret,
        )

    async def _end(
        self,
        stage: Stage,
        sentence: str,
        losses: tuple[str, ...] = (),
        account: Account | None = None,
    ) -> Progress:
        """Forget every secret, close the port, and say how it ended."""
        self._grant = self._app = self._verifier = None
        await self._close_listener()
        return self._note(Progress(stage, sentence, losses=losses, account=account))

    async def _close_listener(self) -> None:
        if self._listener is not None:
            listener, self._listener = self._listener, None
            await listener.aclose()

    def _note(self, progress: Progress) -> Progress:
        self.progress = progress
        log.info("sign-in at %s: %s", self.network, progress.stage)
        if self._on_progress is not None:
            self._on_progress(progress)
        return progress


def _as_title_and_advice(problems: Mapping[str, str]) -> tuple[str, str]:
    return " ".join(problems.values()), say("Copy it once more from the network's page.")
