"""How a grant is renewed, as data: each network's login.py fills it in, vault/ acts on it."""

from dataclasses import dataclass, field


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
