"""How an account is connected, as data: what is prepared, what is asked for, what differs."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum
from typing import Protocol

from socialinbox.domain.sentence import say
from socialinbox.networks.http import ApiClient
from socialinbox.networks.tokens import NewTokens, RefreshCall, RevokeCall

CLIENT_ID = "client_id"
CLIENT_SECRET = "client_secret"
PORTS = (17653, 18653, 19653)
"""Where the browser comes back to when a network wants to know it beforehand.

They lie below the ports that systems hand out by themselves.
"""
PATH = "/callback"


@dataclass(frozen=True, slots=True)
class Copy:
    """Something to copy into a network's page, under the name that it has there."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the owner does before signing in. `link` is the page where it is done."""

    title: str
    text: str
    copies: tuple[Copy, ...] = ()
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """Something the owner fills in. `wrong` says what is wrong with a value that does not fit."""

    name: str
    label: str
    help: str
    pattern: str
    wrong: str
    secret: bool = False
    needed: bool = True

    def problem(self, value: str) -> str | None:
        """What is wrong with a value, in a sentence; None where it is good."""
        value = value.strip()
        if not value:
            return say("{field} is missing.", field=self.label) if self.needed else None
        return None if re.fullmatch(self.pattern, value) else self.wrong


@dataclass(frozen=True, slots=True)
class Scope:
    """A permission that is asked for.

    `allows` ends the sentence “Without it you can't …”. `needed`: nothing works without it.
    """

    name: str
    allows: str
    needed: bool = False


class ClientAuth(StrEnum):
    """How an app names itself to a token endpoint, in the words of RFC 8414."""

    NONE = "none"
    FORM = "client_secret_post"
    BASIC = "client_secret_basic"


@dataclass(frozen=True, slots=True)
class Redirect:
    """Where the browser comes back to. Without `ports` the network takes any."""

    ports: tuple[int, ...] = ()
    host: str = "127.0.0.1"

    def url(self, port: int) -> str:
        """The address for a port."""
        return f"http://{self.host}:{port}{PATH}"

    @property
    def urls(self) -> tuple[str, ...]:
        """All addresses that must be registered with the network."""
        return tuple(self.url(port) for port in self.ports)


@dataclass(frozen=True, slots=True)
class Flow:
    """One way through a network's sign-in page.

    `page` is its path below the sign-in address, `extra` what only this network wants asked.
    """

    page: str
    redirect: Redirect
    auth: ClientAuth
    pkce: bool
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that is to be known before the browser opens."""

    label: str
    why: str
    """Why the owner needs an app of his own."""
    steps: tuple[Step, ...]
    fields: tuple[Field, ...]
    scopes: tuple[Scope, ...]
    flow: Flow
    code_life: timedelta
    """How long a code may be exchanged after the owner said yes."""
    what: str
    """What is chosen at the end, in the plural: "Pages"."""
    nothing: str
    """What to say when there is nothing to choose."""
    take_back: str
    """The page where the owner takes the access back himself."""
    public: Flow | None = None
    """The way for an app without a secret, where that is another."""
    confidential: Flow | None = None
    """The way for an app with a secret, where that is another."""
    issuer: str = ""
    """What follows the sign-in address in the `iss` that the network may send along."""
    joint: str = " "
    """What stands between two scopes."""
    ends_all: bool = False
    """Taking back one account's access ends that of the owner's other accounts there too."""
    client_errors: frozenset[str] = frozenset({"invalid_client", "unauthorized_client"})
    """The codes by which the token endpoint says that it does not know the app."""
    code_errors: frozenset[str] = frozenset({"invalid_grant", "invalid_request"})
    """Those by which it says that a code is not, or no longer, good."""

    def flow_for(self, given: Mapping[str, str]) -> Flow:
        """The way that fits what was filled in."""
        if given.get(CLIENT_SECRET, "").strip():
            return self.confidential or self.flow
        return self.public or self.flow

    def problems(self, given: Mapping[str, str]) -> dict[str, str]:
        """What is wrong with what was filled in: a sentence by field name."""
        found = {one.name: one.problem(given.get(one.name, "")) for one in self.fields}
        return {name: problem for name, problem in found.items() if problem is not None}

    def asked(self) -> frozenset[str]:
        """The names of all scopes."""
        return frozenset(scope.name for scope in self.scopes)

    def missing(self, granted: frozenset[str]) -> list[Scope]:
        """The scopes that were asked for and not given."""
        return [scope for scope in self.scopes if scope.name not in granted]


@dataclass(frozen=True, slots=True)
class OwnApp:
    """The owner's own app at a network, and where that network is."""

    base_url: str
    auth_url: str
    client_id: str
    client_secret: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Choice:
    """A page, channel, organisation or user that can be connected.

    `access_token` is its own where it has one, `settings` what its connector must be given.
    `lacks` says in sentences what will not work with this one.
    """

    native_id: str
    name: str
    detail: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    access_token: str | None = field(default=None, repr=False)
    lacks: tuple[str, ...] = ()


class Login(Protocol):
    """What a network's login.py offers; each function may raise NetworkErrors."""

    def token_url(self, app: OwnApp) -> str:
        """The token endpoint."""
        ...

    def read_tokens(self, body: bytes) -> NewTokens:
        """What a token endpoint granted; raises BadAnswer."""
        ...

    def longer_call(self, app: OwnApp, access_token: str) -> RefreshCall | None:
        """The call that makes a lasting token of the first one; None: it lasts as it is."""
        ...

    async def granted(self, http: ApiClient, tokens: NewTokens) -> frozenset[str] | None:
        """The scopes that the owner gave; None: those that were asked for."""
        ...

    async def choices(self, http: ApiClient, tokens: NewTokens) -> list[Choice]:
        """What can be connected with this grant."""
        ...

    def revoke_calls(
        self, app: OwnApp, access_token: str, refresh_token: str | None
    ) -> Sequence[RevokeCall]:
        """The calls that give an account's grant back; empty where there is no way."""
        ...


def named_in(scope: str | None) -> frozenset[str] | None:
    """The scopes in a token endpoint's answer; None where it names none, which means: as asked."""
    if scope is None:
        return None
    return frozenset(scope.replace(",", " ").split())
