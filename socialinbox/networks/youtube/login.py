"""How Google's grant is got, renewed and given back."""

from collections.abc import Sequence

from socialinbox.domain.sentence import say
from socialinbox.networks.http import ApiClient
from socialinbox.networks.signin import Choice, OwnApp, named_in
from socialinbox.networks.tokens import NewTokens, RefreshCall, RevokeCall, read_granted
from socialinbox.networks.youtube.api import YouTubeApi
from socialinbox.networks.youtube.mapping import own_account
from socialinbox.networks.youtube.rules import RULES

TOKENS = "https://oauth2.googleapis.com"


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """The call that renews."""
    form = {
        "grant_type": "refresh_token",
        "refresh_token": refresh_token,
        "client_id": client_id,
    }
    if client_secret:
        form["client_secret"] = client_secret
    return RefreshCall(token_url(OwnApp(base_url, auth_url, client_id)), form)


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    return read_granted(body, say("Google's answer to the sign-in could not be read."))


def token_url(app: OwnApp) -> str:
    """The token endpoint."""
    return f"{_tokens(app)}/token"


def longer_call(app: OwnApp, access_token: str) -> RefreshCall | None:
    """None: the refresh token keeps the grant alive."""
    return None


async def granted(http: ApiClient, tokens: NewTokens) -> frozenset[str] | None:
    """The scopes that Google names beside the tokens: the owner may untick some."""
    return named_in(tokens.scope)


async def choices(http: ApiClient, tokens: NewTokens) -> list[Choice]:
    """The channel that was chosen on Google's own page; none where the account has none."""
    channel = await YouTubeApi(http).my_channel()
    if channel is None:
        return []
    own = own_account(channel)
    return [Choice(own.native_id, own.name, f"@{own.handle}" if own.handle else "")]


def revoke_calls(app: OwnApp, access_token: str, refresh_token: str | None) -> Sequence[RevokeCall]:
    """One call: with either token Google ends the whole grant."""
    return [RevokeCall(f"{_tokens(app)}/revoke", {"token": refresh_token or access_token})]


def _tokens(app: OwnApp) -> str:
    """Google's tokens are on a host of their own.

    Where another sign-in address is set, they are taken to be there too.
    """
    given = app.auth_url.rstrip("/")
    return TOKENS if given == RULES.auth_url else given
