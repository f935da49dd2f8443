"""How a LinkedIn grant is got, renewed (only approved partners' apps can) and given back."""

from collections.abc import Sequence

from socialinbox.domain.errors import NotFound
from socialinbox.domain.sentence import say
from socialinbox.networks.http import ApiClient
from socialinbox.networks.linkedin import urns
from socialinbox.networks.linkedin.api import Api
from socialinbox.networks.signin import Choice, OwnApp, named_in
from socialinbox.networks.tokens import NewTokens, RefreshCall, RevokeCall, read_granted


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """The call for a new access token; None without a secret, which LinkedIn insists on."""
    if not client_secret:
        return None
    return RefreshCall(
        token_url(OwnApp(base_url, auth_url, client_id)),
        {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": client_id,
            "client_secret": client_secret,
        },
    )


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    return read_granted(body, say("LinkedIn's answer to the sign-in could not be read."))


def token_url(app: OwnApp) -> str:
    """The token endpoint of both ways in."""
    return f"{app.auth_url}/oauth/v2/accessToken"


def longer_call(app: OwnApp, access_token: str) -> RefreshCall | None:
    """None: the first token lives for sixty days, and there is no longer one."""
    return None


async def granted(http: ApiClient, tokens: NewTokens) -> frozenset[str] | None:
    """The scopes that LinkedIn names beside the token."""
    return named_in(tokens.scope)


async def choices(http: ApiClient, tokens: NewTokens) -> list[Choice]:
    """The pages that the member administers."""
    api, found = Api(http), []
    for acl in await api.administered():
        number = urns.id_of(acl.organization or acl.organization_target)
        try:
            page = await api.organization(number)
        except NotFound:
            continue
        name = page.localized_name or page.vanity_name or f"LinkedIn page {number}"
        found.append(Choice(number, name, page.vanity_name or "", {"organization_id": number}))
    return found


def revoke_calls(app: OwnApp, access_token: str, refresh_token: str | None) -> Sequence[RevokeCall]:
    """One call; LinkedIn takes it from an app with a secret only."""
    if not app.client_secret:
        return ()
    form = {
        "client_id": app.client_id,
        "client_secret": app.client_secret,
        "token": access_token,
    }
    return [RevokeCall(f"{app.auth_url}/oauth/v2/revoke", form)]
