"""How X's grant is renewed, as data: a public client, and a refresh token that is used once."""

import base64

import msgspec

from socialinbox.domain.errors import BadAnswer
from socialinbox.networks.tokens import NewTokens, RefreshCall


class _Tokens(msgspec.Struct):
    access_token: str
    refresh_token: str | None = None
    expires_in: int | None = None
    scope: str | None = None


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """The call that renews.

    A Native App names itself in the body; an app of a confidential type must send Basic, or X
    answers “Missing valid authorization header”.
    """
    form = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": client_id,
    }
    headers = {}
    if client_secret:
        pair = base64.b64encode(f"{client_id}:{client_secret}".encode()).decode()
        headers["Authorization"] = f"Basic {pair}"
    return RefreshCall(f"{base_url.rstrip('/')}/2/oauth2/token", form, headers)


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    try:
        tokens = msgspec.json.decode(body, type=_Tokens)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # Neither the decoder's text nor the body: both may quote a token.
        raise BadAnswer("X's answer to renewing the sign-in could not be read.") from None
    return NewTokens(tokens.access_token, tokens.refresh_token, tokens.expires_in, tokens.scope)
