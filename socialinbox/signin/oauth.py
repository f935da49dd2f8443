"""The two requests of the code flow, made with Authlib: the page to open, and the exchange.

Authlib's own HTTP clients are not used: they are built on another library than ours, and what is
sent with them would not pass our rules for certificates, time-outs and logs.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from socialinbox.networks.signin import Flow, OwnApp, Plan

if TYPE_CHECKING:
    from authlib.oauth2.client import OAuth2Client

VERIFIER_LENGTH = 64
"""Characters; RFC 7636 wants 43 to 128."""
STATE_LENGTH = 32
FORM = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}


@dataclass(frozen=True, slots=True)
class Call:
    """A POST to a token endpoint."""

    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: str = field(repr=False)


def new_state() -> str:
    """What binds the browser's answer to this sign-in."""
    return _random(STATE_LENGTH)


def new_verifier(flow: Flow) -> str | None:
    """The secret behind the PKCE challenge; None where the network has no PKCE."""
    return _random(VERIFIER_LENGTH) if flow.pkce else None


def page_to_open(
    plan: Plan, flow: Flow, app: OwnApp, redirect: str, state: str, verifier: str | None
) -> str:
    """The address of the network's page, with all that is asked for."""
    url, _ = _client(flow, app, redirect).create_authorization_url(
        app.auth_url + flow.page,
        state=state,
        code_verifier=verifier,
        scope=plan.joint.join(scope.name for scope in plan.scopes),
        **flow.extra,
    )
    return str(url)


def exchange_call(
    flow: Flow, app: OwnApp, token_url: str, redirect: str, code: str, verifier: str | None
) -> Call:
    """The call that makes tokens of a code."""
    from authlib.oauth2.rfc6749.parameters import prepare_token_request

    body = prepare_token_request(
        "authorization_code", redirect_uri=redirect, code=code, code_verifier=verifier
    )
    auth = _client(flow, app, redirect).client_auth(flow.auth.value)
    url, headers, body = auth.prepare("POST", token_url, dict(FORM), body)
    return Call(str(url), dict(headers), str(body))


def _client(flow: Flow, app: OwnApp, redirect: str) -> "OAuth2Client":
    # Imported here: a sign-in is rare, and Authlib takes a twentieth of a second to load.
    from authlib.oauth2.client import OAuth2Client

    return OAuth2Client(
        session=None,
        client_id=app.client_id,
        client_secret=app.client_secret,
        token_endpoint_auth_method=flow.auth.value,
        redirect_uri=redirect,
        code_challenge_method="S256",
    )


def _random(length: int) -> str:
    from authlib.common.security import generate_token

    return str(generate_token(length))
