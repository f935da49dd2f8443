"""How Facebook's grant is got and given back; without the owner it can't be renewed."""

from collections.abc import Sequence

from msgspec import Struct

from socialinbox.domain.sentence import say
from socialinbox.networks.facebook.api import VERSION, managed_pages
from socialinbox.networks.facebook.errors import read_error, read_limit
from socialinbox.networks.facebook.wire import Page
from socialinbox.networks.http import ApiClient
from socialinbox.networks.signin import Choice, OwnApp
from socialinbox.networks.tokens import NewTokens, RefreshCall, RevokeCall, read_granted

AT_ONCE = 100
_TASKS = {
    "MODERATE": say("Your role on this Page does not let you answer or hide comments."),
    "MESSAGING": say("Your role on this Page does not let you use Messenger."),
}


class _Permission(Struct):
    permission: str = ""
    status: str = ""


class _Permissions(Struct):
    data: list[_Permission] = []


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """None: Facebook has no refresh tokens. A Page's token of a long-lived grant does not end."""
    return None


def read_tokens(body: bytes) -> NewTokens:
    """What oauth/access_token granted, after a code or an exchange; raises BadAnswer."""
    return read_granted(body, say("Facebook's answer to the sign-in could not be read."))


def token_url(app: OwnApp) -> str:
    """The Graph API's token endpoint."""
    return f"{app.base_url}/{VERSION}/oauth/access_token"


def longer_call(app: OwnApp, access_token: str) -> RefreshCall | None:
    """A token of an hour becomes one of sixty days, whose Pages' tokens do not end."""
    form = {
        "grant_type": "fb_exchange_token",
        "client_id": app.client_id,
        "client_secret": app.client_secret or "",
        "fb_exchange_token": access_token,
    }
    return RefreshCall(token_url(app), form)


async def granted(http: ApiClient, tokens: NewTokens) -> frozenset[str] | None:
    """What the owner left ticked in Facebook's dialog."""
    answer = await _reading(http).get(f"/{VERSION}/me/permissions", {"limit": AT_ONCE})
    rows = answer.decode(_Permissions).data
    return frozenset(row.permission for row in rows if row.status == "granted")


async def choices(http: ApiClient, tokens: NewTokens) -> list[Choice]:
    """The Pages that the owner manages and left ticked, each with a token of its own."""
    fields = "id,name,category,access_token,tasks"
    pages = await managed_pages(_reading(http), f"/{VERSION}", fields)
    return [_choice(page) for page in pages if page.id and page.access_token]


def revoke_calls(app: OwnApp, access_token: str, refresh_token: str | None) -> Sequence[RevokeCall]:
    """One call, with the owner's token that is kept beside the Page's; a Page's can't do it."""
    if refresh_token is None:
        return ()
    headers = {"Authorization": f"Bearer {refresh_token}"}
    return [RevokeCall(f"{app.base_url}/{VERSION}/me/permissions", {}, headers, "DELETE")]


def _choice(page: Page) -> Choice:
    lacks = [
        said for task, said in _TASKS.items() if page.tasks is not None and task not in page.tasks
    ]
    return Choice(
        page.id,
        page.name or page.id,
        page.category or "",
        {"page_id": page.id},
        page.access_token,
        tuple(lacks),
    )


def _reading(http: ApiClient) -> ApiClient:
    return http.reading(read_error, read_limit)
