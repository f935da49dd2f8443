"""Signing in at X: OAuth 2 with PKCE for a public client, refresh tokens that are used once."""

import base64
import html
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import FormData, QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.grants import Token
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.twitter.crowd import NETWORK
from socialinbox.sandbox.twitter.desk import SCOPES
from socialinbox.sandbox.twitter.errors import token_error

CODE_LIFE = timedelta(seconds=30)
ACCESS_SECONDS = 7200
LOOPBACK = ("127.0.0.1", "::1")
ASKED = (
    "client_id",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
    "code_challenge",
    "code_challenge_method",
)

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Practice X</title>
<body style="font-family:sans-serif;max-width:30em;margin:4em auto">
<h1>Practice X</h1><p>An app wants to use the account <b>@{handle}</b>. It asks for:</p>
<ul>{scopes}</ul><form method="post">{fields}
<button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button></form></body></html>"""


def routes(site: Site) -> list[BaseRoute]:
    """The authorise page and the token endpoints."""

    async def ask(request: Request) -> Response:
        wrong = _wrong(site, request.query_params)
        return wrong or HTMLResponse(_page(site, request.query_params))

    async def decide(request: Request) -> Response:
        form = await request.form()
        return _wrong(site, form) or _redirect(site, form)

    async def token(request: Request) -> Response:
        return _token(site, request, await request.form())

    async def revoke(request: Request) -> Response:
        form = await request.form()
        if not _is_client(site, request, form):
            return _no_client()
        site.grants.revoke(str(form.get("token", "")))
        return JSONResponse({"revoked": True})

    return [
        Route("/i/oauth2/authorize", ask),
        Route("/i/oauth2/authorize", decide, methods=["POST"]),
        Route("/2/oauth2/token", token, methods=["POST"]),
        Route("/2/oauth2/revoke", revoke, methods=["POST"]),
    ]


Form = FormData | QueryParams


def _wrong(site: Site, form: Form) -> Response | None:
    """What X shows instead of its page when a request makes no sense."""
    scopes = set(str(form.get("scope", "")).split())
    target = urlsplit(str(form.get("redirect_uri", "")))
    why = None
    if form.get("client_id") != site.grants.client_id:
        why = "The client_id is not known."
    elif target.scheme != "http" or target.hostname not in LOOPBACK:
        why = "The redirect_uri is not registered: it must begin with http://127.0.0.1"
    elif form.get("response_type") != "code" or not form.get("state"):
        why = "response_type must be code, and state must be given."
    elif not form.get("code_challenge") or form.get("code_challenge_method") != "S256":
        why = "PKCE is required: code_challenge with code_challenge_method S256."
    elif not scopes or scopes - SCOPES:
        why = f"These scopes are not known: {', '.join(sorted(scopes - SCOPES)) or 'none given'}."
    return (
        HTMLResponse(f"<h1>Something went wrong</h1><p>{html.escape(why)}</p>", 400)
        if why
        else None
    )


def _page(site: Site, form: Form) -> str:
    hidden = "".join(
        f'<input type="hidden" name="{name}" value="{html.escape(str(form.get(name, "")))}">'
        for name in ASKED
    )
    scopes = "".join(f"<li>{html.escape(s)}</li>" for s in str(form["scope"]).split())
    handle = html.escape(site.world.owner.twitter.username)
    return PAGE.format(handle=handle, scopes=scopes, fields=hidden)


def _redirect(site: Site, form: FormData) -> Response:
    target, state = str(form["redirect_uri"]), str(form["state"])
    if form.get("decision") == "allow":
        scopes = frozenset(str(form["scope"]).split()) - site.withheld()
        code = site.grants.new_code(target, scopes, str(form["code_challenge"]), CODE_LIFE)
        answer = {"state": state, "code": code.value}
    else:
        answer = {"error": "access_denied", "state": state}
    joint = "&" if "?" in target else "?"
    return RedirectResponse(f"{target}{joint}{urlencode(answer)}", 302)


def _is_client(site: Site, request: Request, form: FormData) -> bool:
    """A public client names itself in the body; a confidential one may use Basic."""
    header = request.headers.get("authorization", "")
    if header.lower().startswith("basic "):
        expected = f"{site.grants.client_id}:{site.grants.client_secret}"
        return header[6:] == base64.b64encode(expected.encode()).decode()
    return form.get("client_id") == site.grants.client_id


def _no_client() -> Response:
    return token_error("Missing valid authorization header", "unauthorized_client", 401)


def _token(site: Site, request: Request, form: FormData) -> Response:
    if not _is_client(site, request, form):
        return _no_client()
    match form.get("grant_type"):
        case "authorization_code":
            return _redeem(site, form)
        case "refresh_token":
            if NETWORK in site.world.revoked:
                return token_error("Value passed for the token was invalid.")
            pair = site.grants.rotate(str(form.get("refresh_token", "")), single_use=True)
            if pair is None:
                return token_error("Value passed for the token was invalid.")
            return _granted(*pair)
        case _:
            return token_error("Value passed for the grant_type was invalid.")


def _redeem(site: Site, form: FormData) -> Response:
    code = site.grants.redeem(
        str(form.get("code", "")),
        str(form.get("redirect_uri", "")),
        str(form.get("code_verifier", "")),
    )
    if code is None:
        return token_error("Value passed for the authorization code was invalid.")
    if NETWORK in site.world.revoked:
        site.grants.revoke_all()
        site.world.revoked.discard(NETWORK)
    return _granted(
        *site.grants.issue("user", code.scopes, refresh="offline.access" in code.scopes)
    )


def _granted(access: Token, refresh: Token | None) -> Response:
    body: dict[str, object] = {
        "token_type": "bearer",
        "expires_in": ACCESS_SECONDS,
        "access_token": access.value,
        "scope": " ".join(sorted(access.scopes)),
    }
    if refresh is not None:
        body["refresh_token"] = refresh.value
    return JSONResponse(body)
