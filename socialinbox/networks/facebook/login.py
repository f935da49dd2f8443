"""Facebook's token endpoint as data; its grants can't be renewed without the owner."""

from msgspec import Struct

from socialinbox.domain.errors import BadAnswer
from socialinbox.networks.http import Answer
from socialinbox.networks.tokens import NewTokens, RefreshCall


class _Granted(Struct):
    access_token: str = ""
    expires_in: int | None = None


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """None: Facebook has no refresh tokens. A Page's token of a long-lived grant does not end."""
    return None


def read_tokens(body: bytes) -> NewTokens:
    """What oauth/access_token granted, after a code or an exchange; raises BadAnswer."""
    granted = Answer(200, {}, body).decode(_Granted)
    if not granted.access_token:
        raise BadAnswer("Facebook's sign-in answered without a token.")
    return NewTokens(granted.access_token, expires_in=granted.expires_in)
