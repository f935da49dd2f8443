"""How a grant is renewed, as data: each network's login.py fills it in, vault/ acts on it."""

from dataclasses import dataclass, field

import msgspec

from socialinbox.domain.errors import BadAnswer
from socialinbox.networks.http import UNREADABLE


@dataclass(frozen=True, slots=True)
class RefreshCall:
    """One form-encoded POST to a token endpoint; `headers` may hold client authentication."""

    url: str
    form: dict[str, str]
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RevokeCall:
    """One call that takes a grant back; `form` goes into the body, form-encoded."""

    url: str
    form: dict[str, str] = field(repr=False)
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    method: str = "POST"


@dataclass(frozen=True, slots=True)
class NewTokens:
    """What a token endpoint granted. `expires_in` is in seconds.

    `refresh_token` None means that the old one stays good.
    """

    access_token: str = field(repr=False)
    refresh_token: str | None = field(default=None, repr=False)
    expires_in: int | None = None
    scope: str | None = None


class _Granted(msgspec.Struct):
    """The answer of a token endpoint (RFC 6749, section 5.1)."""

    access_token: str
    refresh_token: str | None = None
    expires_in: int | None = None
    scope: str | None = None


def read_granted(body: bytes, unreadable: str) -> NewTokens:
    """What a token endpoint granted; raises BadAnswer with the sentence `unreadable`."""
    try:
        found = msgspec.json.decode(body, type=_Granted)
    except UNREADABLE:
        # Neither the decoder's words nor the body: both may quote a token.
        raise BadAnswer(unreadable) from None
    return NewTokens(found.access_token, found.refresh_token, found.expires_in, found.scope)
