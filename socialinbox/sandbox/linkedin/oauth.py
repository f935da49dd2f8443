"""LinkedIn's authorization server: the usual flow with a secret, and the native one with PKCE."""

from datetime import timedelta
from html import escape
from urllib.parse import parse_qs, urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.grants import TokenState
from socialinbox.sandbox.linkedin.answers import TOKEN, bad_grant
from socialinbox.sandbox.linkedin.gate import SCOPES
from socialinbox.sandbox.site import Site

CODE_LIFE = timedelta(minutes=30)
ACCESS_LIFE = 5_184_000
REFRESH_LIFE = 31_536_000
SUBJECT = "organization"

_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>LinkedIn sandbox</title>
<h1>Let this app act for {name}?</h1><p>It asks for: {scopes}</p>
<form method="post">{fields}
<button name="choice" value="allow">Allow</button>
<button name="choice" value="deny">Cancel</button></form></html>"""


def routes(site: Site) -> list[BaseRoute]:
    """The pages below /oauth."""
    server = _Server(site)
    return [
        Route("/oauth/v2/authorization", server.ask),
        Route("/oauth/v2/authorization", server.answer, methods=["POST"]),
        Route("/oauth/native-pkce/authorization", server.ask),
        Route("/oauth/native-pkce/authorization", server.answer, methods=["POST"]),
        Route(TOKEN, server.token, methods=["POST"]),
        Route("/oauth/v2/revoke", server.revoke, methods=["POST"]),
        Route("/oauth/v2/introspectToken", server.introspect, methods=["POST"]),
    ]


async def _form(request: Request) -> dict[str, str]:
    fields = parse_qs((await request.body()).decode("utf-8", "replace"), keep_blank_values=True)
    return {name: values[-1] for name, values in fields.items()}


class _Server:
    """One site's authorization server."""

    def __init__(self, site: Site) -> None:
        self._site = site

    async def ask(self, request: Request) -> Response:
        """The page with Allow and Cancel."""
        given = dict(request.query_params)
        wrong = self._wrong(request, given)
        if wrong is not None:
            return wrong
        fields = "".join(
            f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'
            for name, value in given.items()
        )
        name, scopes = escape(self._site.world.owner.name), escape(given.get("scope", ""))
        return HTMLResponse(_PAGE.format(name=name, scopes=scopes, fields=fields))

    async def answer(self, request: Request) -> Response:
        """Back to the app with a code, or with LinkedIn's word for Cancel."""
        given = await _form(request)
        wrong = self._wrong(request, given)
        if wrong is not None:
            return wrong
        back = {"state": given["state"]} if "state" in given else {}
        if given.get("choice") == "allow":
            code = self._site.grants.new_code(
                given["redirect_uri"],
                frozenset(given["scope"].split()) - self._site.withheld(),
                given.get("code_challenge"),
                CODE_LIFE,
            )
            back["code"] = code.value
        else:
            back |= {
                "error": "user_cancelled_authorize",
                "error_description": "The user cancelled the authorization",
            }
        joint = "&" if urlsplit(given["redirect_uri"]).query else "?"
        return RedirectResponse(given["redirect_uri"] + joint + urlencode(back), 302)

    def _wrong(self, request: Request, given: dict[str, str]) -> Response | None:
        if given.get("client_id") != self._site.grants.client_id:
            return bad_grant("invalid_request", "The passed in client_id is invalid")
        if given.get("response_type") != "code":
            return bad_grant("unsupported_response_type", "The response_type must be code")
        redirect = urlsplit(given.get("redirect_uri", ""))
        if not redirect.scheme or not redirect.hostname:
            return bad_grant(
                "invalid_request", "The redirect_uri does not match the registered value"
            )
        unknown = set(given.get("scope", "").split()) - SCOPES
        if unknown or not given.get("scope"):
            return bad_grant(
                "unauthorized_scope_error", f"Scope {sorted(unknown)} is not authorized"
            )
        if "native-pkce" in request.url.path:
            if redirect.scheme != "http" or redirect.hostname not in ("127.0.0.1", "::1"):
                return bad_grant(
                    "invalid_request", "A native app's redirect must be a loopback one"
                )
            if not given.get("code_challenge") or given.get("code_challenge_method") != "S256":
                return bad_grant("invalid_request", "A code_challenge with S256 is required")
        return None

    async def token(self, request: Request) -> Response:
        """A code or a refresh token becomes an access token."""
        given = await _form(request)
        grants = self._site.grants
        if given.get("client_id") != grants.client_id:
            return bad_grant("invalid_client", "Client authentication failed", 401)
        verifier = given.get("code_verifier")
        secret_good = given.get("client_secret") == grants.client_secret
        # The native flow has a verifier in the secret's place; the usual one insists on the secret.
        if not secret_good and not (verifier and "client_secret" not in given):
            return bad_grant("invalid_client", "Client authentication failed", 401)
        match given.get("grant_type"):
            case "authorization_code":
                code = grants.redeem(given.get("code", ""), given.get("redirect_uri", ""), verifier)
                if code is None or (code.challenge is None and not secret_good):
                    return bad_grant(
                        "invalid_request",
                        "Unable to retrieve access token: appid/redirect uri/code verifier does "
                        "not match authorization code. Or authorization code expired.",
                    )
                token, pair = grants.issue(SUBJECT, code.scopes, refresh=True)
            case "refresh_token" if secret_good:
                renewed = grants.rotate(given.get("refresh_token", ""), single_use=False)
                if renewed is None:
                    return bad_grant("invalid_grant", "The provided refresh token is invalid")
                token, pair = renewed
            case _:
                return bad_grant("unsupported_grant_type", "The grant type is not supported")
        answer: dict[str, object] = {
            "access_token": token.value,
            "expires_in": ACCESS_LIFE,
            "scope": ",".join(sorted(token.scopes)),
            "token_type": "Bearer",
        }
        refresh = pair.value if pair is not None else given.get("refresh_token")
        answer |= {"refresh_token": refresh, "refresh_token_expires_in": REFRESH_LIFE}
        return JSONResponse(answer)

    async def revoke(self, request: Request) -> Response:
        """The app gives a token back."""
        given = await _form(request)
        if not self._is_client(given):
            return bad_grant("invalid_client", "Client authentication failed", 401)
        self._site.grants.revoke(given.get("token", ""))
        return Response(status_code=200)

    async def introspect(self, request: Request) -> Response:
        """What a token is worth."""
        given = await _form(request)
        if not self._is_client(given):
            return bad_grant("invalid_client", "Client authentication failed", 401)
        state, token = self._site.grants.look(given.get("token", ""))
        if token is None:
            return JSONResponse({"active": False})
        answer: dict[str, object] = {
            "active": state is TokenState.GOOD,
            "status": "active" if state is TokenState.GOOD else state.value,
            "client_id": self._site.grants.client_id,
            "scope": ",".join(sorted(token.scopes)),
            "auth_type": "3L",
        }
        if token.expires_at is not None:
            answer["expires_at"] = int(token.expires_at.timestamp())
        return JSONResponse(answer)

    def _is_client(self, given: dict[str, str]) -> bool:
        grants = self._site.grants
        return (given.get("client_id"), given.get("client_secret")) == (
            grants.client_id,
            grants.client_secret,
        )
