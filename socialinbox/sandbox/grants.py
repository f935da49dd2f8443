"""Codes and tokens of one sandbox network, as its authorization server would keep them."""

import base64
import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from socialinbox.sandbox.clock import Clock


class TokenState(StrEnum):
    """What a presented token is worth."""

    GOOD = "good"
    EXPIRED = "expired"
    REVOKED = "revoked"
    UNKNOWN = "unknown"


@dataclass(slots=True)
class Token:
    """An access or refresh token.

    `subject` says whose it is: user, page:ID, organization, channel.
    """

    value: str
    subject: str
    scopes: frozenset[str]
    expires_at: datetime | None
    revoked: bool = False
    pair: str | None = None
    """The refresh token that belongs to an access token."""


@dataclass(slots=True)
class Code:
    """An authorization code on its way."""

    value: str
    redirect_uri: str
    scopes: frozenset[str]
    challenge: str | None
    expires_at: datetime
    used: bool = False


class Grants:
    """The tokens of one network. Client id and secret are those of the owner's one app."""

    def __init__(self, network: str, clock: Clock, life: timedelta | None) -> None:
        self.client_id = f"sandbox-{network}-client"
        self.client_secret = f"sandbox-{network}-{secrets.token_hex(8)}"
        self._clock = clock
        self._life = life
        self._tokens: dict[str, Token] = {}
        self._refresh: dict[str, Token] = {}
        self._codes: dict[str, Code] = {}

    def issue(
        self, subject: str, scopes: frozenset[str], *, refresh: bool, life: timedelta | None = None
    ) -> tuple[Token, Token | None]:
        """A new access token, with a refresh token where asked. `life` overrides the usual one."""
        life = life or self._life
        pair = None
        if refresh:
            pair = Token("refresh-" + secrets.token_urlsafe(48), subject, scopes, None)
            self._refresh[pair.value] = pair
        token = Token(
            "access-" + secrets.token_urlsafe(48),
            subject,
            scopes,
            self._clock.now() + life if life else None,
            pair=pair.value if pair else None,
        )
        self._tokens[token.value] = token
        return token, pair

    def look(self, value: str) -> tuple[TokenState, Token | None]:
        """What an access token is worth now."""
        token = self._tokens.get(value)
        if token is None:
            return TokenState.UNKNOWN, None
        if token.revoked:
            return TokenState.REVOKED, token
        if token.expires_at is not None and token.expires_at <= self._clock.now():
            return TokenState.EXPIRED, token
        return TokenState.GOOD, token

    def new_code(
        self, redirect_uri: str, scopes: frozenset[str], challenge: str | None, life: timedelta
    ) -> Code:
        """A one-time code for the redirect."""
        code = Code(
            secrets.token_urlsafe(32), redirect_uri, scopes, challenge, self._clock.now() + life
        )
        self._codes[code.value] = code
        return code

    def redeem(self, value: str, redirect_uri: str, verifier: str | None) -> Code | None:
        """The code, if it is good for this redirect and verifier; then it is spent."""
        code = self._codes.get(value)
        if code is None or code.used or code.expires_at <= self._clock.now():
            return None
        if code.redirect_uri != redirect_uri or not _verifies(code.challenge, verifier):
            return None
        code.used = True
        return code

    def rotate(self, refresh: str, *, single_use: bool) -> tuple[Token, Token | None] | None:
        """A new access token for a refresh token; with `single_use` the old one dies."""
        old = self._refresh.get(refresh)
        if old is None or old.revoked:
            return None
        if single_use:
            old.revoked = True
            return self.issue(old.subject, old.scopes, refresh=True)
        token, _ = self.issue(old.subject, old.scopes, refresh=False)
        token.pair = old.value
        return token, None

    def expire_all(self) -> None:
        """Every access token runs out now; refreshing still works."""
        for token in self._tokens.values():
            token.expires_at = self._clock.now()

    def revoke_all(self) -> None:
        """The owner, or the network, takes the whole grant back."""
        for token in [*self._tokens.values(), *self._refresh.values()]:
            token.revoked = True

    def revoke(self, value: str) -> bool:
        """Take back one token and its pair; tells whether it was known."""
        found = [t for t in (self._tokens.get(value), self._refresh.get(value)) if t is not None]
        for token in found:
            pair = token.pair or token.value
            for other in [*self._tokens.values(), *self._refresh.values()]:
                if pair in (other.value, other.pair):
                    other.revoked = True
        return bool(found)


def _verifies(challenge: str | None, verifier: str | None) -> bool:
    if challenge is None:
        return True
    if verifier is None:
        return False
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == challenge
