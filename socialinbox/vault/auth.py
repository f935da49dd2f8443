"""Signs an account's requests and renews its grant: once, by one at a time, saved before use."""

import asyncio
import json
import logging
import ssl
from collections.abc import AsyncGenerator, Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Protocol

import httpx

from socialinbox.config.web import ask, asked_wait, open_client
from socialinbox.domain.errors import (
    AuthExpired,
    NetworkError,
    RateLimited,
    Unreachable,
)
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.vault.secrets import Credentials, Vault

log = logging.getLogger(__name__)

PAUSE = timedelta(seconds=60)
"""How long a token endpoint is left alone when it says "too many" but not until when."""


class TokenRequest(Protocol):
    """One form-encoded POST to a token endpoint (networks/tokens.py has the class)."""

    @property
    def url(self) -> str:
        """The token endpoint."""
        ...

    @property
    def form(self) -> dict[str, str]:
        """The fields of the form."""
        ...

    @property
    def headers(self) -> dict[str, str]:
        """Further headers, such as the client's own authentication."""
        ...


class Granted(Protocol):
    """What a token endpoint granted (networks/tokens.py has the class)."""

    @property
    def access_token(self) -> str:
        """The new access token."""
        ...

    @property
    def refresh_token(self) -> str | None:
        """The new refresh token; None: the old one stays good."""
        ...

    @property
    def expires_in(self) -> int | None:
        """Seconds."""
        ...


RefreshRequest = Callable[[str, str | None, str], TokenRequest | None]
"""From client id, client secret and refresh token the call that renews them; None: no such way."""
ReadTokens = Callable[[bytes], Granted]
"""Reads a token endpoint's answer of success; raises BadAnswer."""


class GrantAuth(httpx.Auth):
    """Adds an account's Bearer token to requests to its own network and to nowhere else.

    A token known to be too old, or answered with 401, is renewed once and the request sent again.
    `lock_folder` holds the lock files that keep two processes from renewing one grant. `trust`
    says which certificates the token endpoint may have; None: the usual ones. `on_renewal` is
    called when a renewal begins. Requests may raise
    AuthExpired (no grant, or a dead one), Unreachable and RateLimited (by the token endpoint; the
    request itself was not sent), KeychainUnavailable and StorageUnavailable.
    """

    def __init__(
        self,
        vault: Vault,
        account_key: str,
        *,
        base_url: str,
        refresh_request: RefreshRequest,
        read_tokens: ReadTokens,
        lock_folder: Path | None = None,
        trust: ssl.SSLContext | None = None,
        clock: Callable[[], datetime] = now,
        on_renewal: Callable[[], object] = lambda: None,
    ) -> None:
        self._on_renewal = on_renewal
        self._vault = vault
        self._account_key = account_key
        self._origin = _origin(httpx.URL(base_url))
        self._refresh_request = refresh_request
        self._read_tokens = read_tokens
        self._lock_folder = lock_folder
        self._trust = trust
        self._clock = clock
        self._current: Credentials | None = None
        self._renewal: asyncio.Task[Credentials | None] | None = None

    async def async_auth_flow(
        self, request: httpx.Request
    ) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign, and once more after a renewal (httpx calls this)."""
        if _origin(request.url) != self._origin:
            yield request
            return
        # The body must be at hand to be sent twice.
        await request.aread()
        used = await self._good_token()
        request.headers["Authorization"] = f"Bearer {used}"
        response = yield request
        if response.status_code != httpx.codes.UNAUTHORIZED:
            return
        renewed = await self._renew(used)
        if renewed is not None:
            request.headers["Authorization"] = f"Bearer {renewed.access_token}"
            yield request

    async def _good_token(self) -> str:
        current = self._current
        if current is None:
            current = self._current = await self._load()
        if current.expired(self._clock()):
            # Where it can't be renewed the network has the last word; our clock may be wrong.
            current = await self._renew(current.access_token) or current
        return current.access_token

    async def _load(self) -> Credentials:
        loaded = await self._vault.load(self._account_key)
        if loaded is None:
            raise AuthExpired(say("The keychain holds no sign-in for this account. Sign in again."))
        return loaded

    async def _renew(self, used: str) -> Credentials | None:
        """Credentials with another access token than `used`; None where there is no way to any.

        Who asks while a renewal is under way waits for that one. It goes on when they are
        cancelled: a refresh token that is used up and whose successor is lost ends the grant.
        """
        if self._current is not None and self._current.access_token != used:
            return self._current
        if self._renewal is None or self._renewal.done():
            self._renewal = self._vault.start_renewal(self._renew_in_turn(used), self._account_key)
        return await asyncio.shield(self._renewal)

    async def _renew_in_turn(self, used: str) -> Credentials | None:
        async with self._vault.turn(self._account_key, self._lock_folder):
            kept = await self._load()
            if kept.access_token != used and not kept.expired(self._clock()):
                log.info("Account %s was renewed by another process.", self._account_key)
                self._current = kept
                return kept
            request = self._request(kept)
            if request is None:
                return None
            self._on_renewal()
            granted = await self._ask(request)
            expires_at = None
            if granted.expires_in is not None:
                expires_at = self._clock() + timedelta(seconds=granted.expires_in)
            renewed = kept.renewed(granted.access_token, granted.refresh_token, expires_at)
            await self._vault.save(self._account_key, renewed)
            self._current = renewed
            log.info("Account %s was renewed.", self._account_key)
            return renewed

    def _request(self, kept: Credentials) -> TokenRequest | None:
        if kept.refresh_token is None:
            return None
        return self._refresh_request(kept.client_id or "", kept.client_secret, kept.refresh_token)

    async def _ask(self, request: TokenRequest) -> Granted:
        trust = self._trust
        if trust is None:
            trust = await asyncio.to_thread(ssl.create_default_context)
        try:
            async with open_client(request.url, trust=trust) as client:
                response = await ask(
                    client, "POST", request.url, data=request.form, headers=request.headers
                )
        except httpx.TransportError as error:
            raise Unreachable(
                say(
                    "The sign-in could not be renewed, because there is no connection to the "
                    "network."
                )
            ) from error
        if response.is_success:
            return self._read_tokens(response.content)
        raise _refusal(response, self._clock())


def _refusal(response: httpx.Response, at: datetime) -> NetworkError:
    """What a token endpoint's answer without success means."""
    status = response.status_code
    if status == httpx.codes.TOO_MANY_REQUESTS:
        wait = asked_wait(response.headers)
        pause = PAUSE if wait is None else wait
        return RateLimited(
            say("The network asks us to wait before renewing the sign-in."), at + pause
        )
    code = _oauth_error(response.content)
    if status in (400, 401, 403) and code is not None:
        if code in ("invalid_client", "unauthorized_client"):
            return AuthExpired(
                say(
                    "The network no longer accepts the app's client id or secret. Check them and "
                    "sign in again."
                ),
                code,
            )
        return AuthExpired(
            say(
                "The network no longer accepts this sign-in: it ran out or was withdrawn. Sign in "
                "again."
            ),
            code,
        )
    # A proxy's or a hotel's page says nothing about the grant.
    return Unreachable(
        say("The sign-in could not be renewed just now (answer {status}).", status=status),
        str(status),
    )


_PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})


def _oauth_error(body: bytes) -> str | None:
    """The error code of an OAuth (or Graph) error body; None for a passing fault or no such body.

    Only codes of plain letters are let through, because the code may stand in a log.
    """
    try:
        answer = json.loads(body)
    except (ValueError, RecursionError):
        return None
    error = answer.get("error") if isinstance(answer, Mapping) else None
    if isinstance(error, Mapping):
        return str(error.get("code", "error"))[:20]
    if not isinstance(error, str) or error in _PASSING:
        return None
    return error if error.replace("_", "").isalpha() else "error"


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port
