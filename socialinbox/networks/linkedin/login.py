"""How a LinkedIn grant is renewed: only approved partners' apps have refresh tokens."""

import msgspec

from socialinbox.domain.errors import BadAnswer
from socialinbox.networks.linkedin.wire import Tokens
from socialinbox.networks.tokens import NewTokens, RefreshCall


def refresh_request(
    base_url: str, auth_url: str, client_id: str, client_secret: str | None, refresh_token: str
) -> RefreshCall | None:
    """The call for a new access token; None without a secret, which LinkedIn insists on."""
    if not client_secret:
        return None
    return RefreshCall(
        f"{auth_url}/oauth/v2/accessToken",
        {
            "grant_type": "refresh_token",
            "refresh_token": refresh_token,
            "client_id": client_id,
            "client_secret": client_secret,
        },
    )


def read_tokens(body: bytes) -> NewTokens:
    """What the token endpoint granted; raises BadAnswer."""
    try:
        tokens = msgspec.json.decode(body, type=Tokens)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadAnswer("LinkedIn's answer to the renewal of the sign-in was not readable.") from (
            error
        )
    return NewTokens(tokens.access_token, tokens.refresh_token, tokens.expires_in, tokens.scope)
