"""How Google's grant is renewed, as data."""

import msgspec

from socialinbox.domain.errors import BadAnswer
from socialinbox.networks.tokens import NewTokens, RefreshCall
from socialinbox.networks.youtube.rules import RULES

TOKEN_URL = "https://oauth2.googleapis.com/token"


class _Tokens(msgspec.Struct):
    access_token: str
    refresh_token: str | None = None
    expires_in: int | None = None
    scope: str | None = None


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """The call that renews; Google's token endpoint is on a host of its own.

    Where another sign-in address is set, the token endpoint is taken to be there too.
    """
    url = TOKEN_URL if auth_url.rstrip("/") == RULES.auth_url else f"{auth_url.rstrip('/')}/token"
    form = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": client_id,
    }
    if client_secret:
        form["client_secret"] = client_secret
    return RefreshCall(url, form)


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    try:
        tokens = msgspec.json.decode(body, type=_Tokens)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Without the decoder's words, which may quote a token.
        raise BadAnswer("Google's answer to renewing the sign-in could not be read.") from None
    return NewTokens(tokens.access_token, tokens.refresh_token, tokens.expires_in, tokens.scope)
