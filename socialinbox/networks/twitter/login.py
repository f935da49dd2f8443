"""How X's grant is got, renewed and given back: a public client, a refresh token used once."""

import base64
from collections.abc import Sequence

from socialinbox.domain.sentence import say
from socialinbox.networks.http import ApiClient
from socialinbox.networks.signin import Choice, OwnApp, named_in
from socialinbox.networks.tokens import NewTokens, RefreshCall, RevokeCall, read_granted
from socialinbox.networks.twitter.api import XApi
from socialinbox.networks.twitter.mapping import own_account


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
    app = OwnApp(base_url, auth_url, client_id, client_secret)
    return RefreshCall(token_url(app), form, _client(app))


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    return read_granted(body, say("X's answer to the sign-in could not be read."))


def token_url(app: OwnApp) -> str:
    """X's token endpoint is on the host of its API."""
    return f"{app.base_url.rstrip('/')}/2/oauth2/token"


def longer_call(app: OwnApp, access_token: str) -> RefreshCall | None:
    """None: the refresh token keeps the grant alive."""
    return None


async def granted(http: ApiClient, tokens: NewTokens) -> frozenset[str] | None:
    """The scopes that X names beside the tokens; they may be fewer than asked."""
    return named_in(tokens.scope)


async def choices(http: ApiClient, tokens: NewTokens) -> list[Choice]:
    """The one user who signed in."""
    own = own_account(await XApi(http).me())
    return [Choice(own.native_id, own.name, f"@{own.handle}" if own.handle else "")]


def revoke_calls(app: OwnApp, access_token: str, refresh_token: str | None) -> Sequence[RevokeCall]:
    """A call for each token, the one that lives longer first."""
    url = f"{app.base_url.rstrip('/')}/2/oauth2/revoke"
    tokens = [token for token in (refresh_token, access_token) if token]
    return [
        RevokeCall(url, {"token": token, "client_id": app.client_id}, _client(app))
        for token in tokens
    ]


def _client(app: OwnApp) -> dict[str, str]:
    if not app.client_secret:
        return {}
    pair = base64.b64encode(f"{app.client_id}:{app.client_secret}".encode()).decode()
    return {"Authorization": f"Basic {pair}"}
