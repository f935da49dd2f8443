"""Facebook's login: the dialog with Allow and Deny, code and token exchange, debug_token."""

import html
import secrets
from collections.abc import Mapping
from datetime import timedelta
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from socialinbox.sandbox.facebook.errors import UNKNOWN_TOKEN, GraphError, bad_parameter
from socialinbox.sandbox.facebook.state import SCOPES, Caller, Role, State
from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.site import Site

APP_ID = "1234567890123456"
CODE_LIFE = timedelta(minutes=10)
SHORT = timedelta(hours=1)
LONG = timedelta(days=60)
DATA_ACCESS = timedelta(days=90)


async def dialog(site: Site, state: State, request: Request) -> Response:
    """GET shows who asks for what; POST is the owner's answer, sent back to the redirect."""
    asked = dict(request.query_params)
    if asked.get("client_id") != site.grants.client_id:
        return HTMLResponse("<h1>Invalid App ID</h1>", 400)
    redirect = asked.get("redirect_uri", "")
    if not redirect:
        return HTMLResponse("<h1>URL Blocked</h1><p>redirect_uri is missing.</p>", 400)
    if request.method == "GET":
        return HTMLResponse(_page(site, asked))
    form = await request.form()
    back = {"state": asked["state"]} if "state" in asked else {}
    if form.get("answer") != "allow":
        back |= {
            "error": "access_denied",
            "error_code": "200",
            "error_description": "Permissions error",
            "error_reason": "user_denied",
        }
    else:
        wanted = frozenset(asked.get("scope", "").replace(" ", ",").split(",")) & SCOPES
        state.declined.clear()
        state.page_token = None
        if "boxes" in form:
            state.declined |= wanted - {str(kept) for kept in form.getlist("keep")}
            wanted -= state.declined
        back["code"] = site.grants.new_code(redirect, wanted or SCOPES, None, CODE_LIFE).value
    return RedirectResponse(f"{redirect}{'&' if '?' in redirect else '?'}{urlencode(back)}", 302)


def token(site: Site, params: Mapping[str, str]) -> dict[str, object]:
    """oauth/access_token: for a code a short token, for a good token a long one."""
    grants = site.grants
    if params.get("client_id") != grants.client_id:
        raise GraphError(400, 101, "Error validating application. Invalid application ID.")
    if params.get("client_secret") != grants.client_secret:
        raise GraphError(400, 1, "Error validating client secret.")
    kind = params.get("grant_type", "authorization_code")
    if kind == "client_credentials":
        app = f"{grants.client_id}|{grants.client_secret}"
        return {"access_token": app, "token_type": "bearer"}
    if kind == "fb_exchange_token":
        what, old = grants.look(params.get("fb_exchange_token", ""))
        if what is not TokenState.GOOD or old is None:
            raise UNKNOWN_TOKEN
        return _issued(site, old.scopes, LONG)
    code = grants.redeem(params.get("code", ""), params.get("redirect_uri", ""), None)
    if code is None:
        raise GraphError(400, 100, "This authorization code has been used or has expired.", 36009)
    return _issued(site, code.scopes, SHORT)


def debug(site: Site, caller: Caller, params: Mapping[str, str]) -> dict[str, object]:
    """debug_token: what a token is; asked with the app's own token or the owner's."""
    given = params.get("input_token")
    if not given:
        raise bad_parameter("The parameter input_token is required")
    if caller.role is Role.PAGE:
        raise bad_parameter("You must provide an app access token, or a user access token")
    what, found = site.grants.look(given)
    data: dict[str, object] = {"is_valid": what is TokenState.GOOD, "scopes": []}
    if found is not None:
        moment = site.world.now()
        data |= {
            "app_id": site.grants.client_id,
            "type": "PAGE" if found.subject.startswith("page:") else "USER",
            "application": "Social Inbox sandbox",
            "data_access_expires_at": int((moment + DATA_ACCESS).timestamp()),
            "expires_at": int(found.expires_at.timestamp()) if found.expires_at else 0,
            "scopes": sorted({*found.scopes, "public_profile"}),
            "granular_scopes": [{"scope": scope} for scope in sorted(found.scopes)],
            "user_id": site.world.owner.facebook.user_id,
        }
        if found.subject.startswith("page:"):
            data["profile_id"] = site.world.owner.facebook.page_id
    return {"data": data}


def _issued(site: Site, scopes: frozenset[str], life: timedelta) -> dict[str, object]:
    issued, _ = site.grants.issue("user", scopes, refresh=False, life=life)
    seconds = int(life.total_seconds())
    return {"access_token": issued.value, "token_type": "bearer", "expires_in": seconds}


def _page(site: Site, asked: Mapping[str, str]) -> str:
    owner = site.world.owner
    boxes = "".join(
        f'<p><label><input type="checkbox" name="keep" value="{html.escape(s)}" checked> '
        f"{html.escape(s)}</label></p>"
        for s in asked.get("scope", "").split(",")
    )
    return (
        "<!doctype html><meta charset=utf-8><title>Log in with Facebook (sandbox)</title>"
        f"<h1>Practice network: Facebook</h1><p>Continue as {html.escape(owner.person)} with the "
        f"Page {html.escape(owner.name)}?</p>"
        f"<form method=post data-nonce={secrets.token_hex(4)}>{boxes}"
        '<input type="hidden" name="boxes" value="shown">'
        "<button name=answer value=allow>Allow</button> "
        "<button name=answer value=deny>Deny</button></form>"
    )
