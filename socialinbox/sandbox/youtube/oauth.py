"""Google's sign-in in miniature: consent page, token, revoke and tokeninfo."""

import html
from datetime import timedelta
from urllib.parse import urlencode, urlsplit

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from socialinbox.sandbox.grants import Token, TokenState
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.youtube.errors import grant_error

CODE_LIFE = timedelta(minutes=10)
SUBJECT = "channel"
CLIENT_ID = "100000000001-sandbox.apps.googleusercontent.com"
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title>
<style>
body{{font:16px system-ui;max-width:32em;margin:4em auto;padding:0 1em}}
button{{font:inherit;padding:.5em 1.5em;margin-right:1em}}
label{{display:block;margin:.5em 0}}
</style>
<h1>{name} (practice YouTube)</h1><p>An application wants access to this channel:</p>
<form method="post" action="?{query}">{scopes}
<p><button name="decision" value="allow">Allow</button>
<button name="decision" value="deny">Deny</button></p></form></html>"""
BOX = '<label><input type="checkbox" name="scope" value="{0}" checked> {0}</label>'


class OAuth:
    """The authorization server of one site."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._consented = False
        self._offline: set[str] = set()
        """Codes that were asked for with access_type=offline and lead to a refresh token."""

    def routes(self) -> list[Route]:
        """The server's paths, as on accounts.google.com and oauth2.googleapis.com."""
        return [
            Route("/o/oauth2/v2/auth", self.page, methods=["GET"]),
            Route("/o/oauth2/v2/auth", self.decide, methods=["POST"]),
            Route("/token", self.token, methods=["POST"]),
            Route("/revoke", self.revoke, methods=["POST"]),
            Route("/tokeninfo", self.tokeninfo, methods=["GET", "POST"]),
        ]

    async def page(self, request: Request) -> Response:
        """The consent page, with a box for each scope."""
        wrong = self._wrong(request)
        if wrong is not None:
            return _refusal(*wrong)
        scopes = request.query_params["scope"].split()
        boxes = "\n".join(BOX.format(html.escape(scope)) for scope in scopes)
        return HTMLResponse(
            PAGE.format(
                name=html.escape(self._site.world.owner.name),
                query=html.escape(str(request.query_params)),
                scopes=boxes,
            )
        )

    async def decide(self, request: Request) -> Response:
        """The owner pressed a button: back to the application with a code or an error."""
        wrong = self._wrong(request)
        if wrong is not None:
            return _refusal(*wrong)
        query, form = request.query_params, await request.form()
        asked = set(query["scope"].split())
        granted = frozenset(asked & {str(value) for value in form.getlist("scope")})
        # Google names itself in its answer (RFC 9207).
        back: dict[str, str] = {"iss": self._site.url}
        if "state" in query:
            back["state"] = query["state"]
        if form.get("decision") != "allow" or not granted:
            back["error"] = "access_denied"
        else:
            code = self._site.grants.new_code(
                query["redirect_uri"], granted, query.get("code_challenge"), CODE_LIFE
            )
            # Google gives a refresh token at the first consent, later only when it is forced.
            forced = "consent" in query.get("prompt", "").split()
            if query.get("access_type") == "offline" and (forced or not self._consented):
                self._offline.add(code.value)
            self._consented = True
            back |= {"code": code.value, "scope": " ".join(sorted(granted))}
        separator = "&" if urlsplit(query["redirect_uri"]).query else "?"
        return RedirectResponse(f"{query['redirect_uri']}{separator}{urlencode(back)}", 302)

    async def token(self, request: Request) -> Response:
        """Exchange a code, or renew with a refresh token."""
        form = {name: str(value) for name, value in (await request.form()).items()}
        grants = self._site.grants
        if form.get("client_id") != grants.client_id:
            return grant_error("invalid_client", "The OAuth client was not found.", 401)
        if form.get("client_secret") != grants.client_secret:
            return grant_error("invalid_client", "The provided client secret is invalid.", 401)
        match form.get("grant_type"):
            case "authorization_code":
                return self._exchange(form)
            case "refresh_token":
                return self._renew(form)
            case None:
                return grant_error("invalid_request", "Missing required parameter: grant_type")
            case other:
                return grant_error("unsupported_grant_type", f"Invalid grant_type: {other}")

    async def revoke(self, request: Request) -> Response:
        """Take a token back, with all that belongs to it."""
        value = request.query_params.get("token") or str((await request.form()).get("token", ""))
        if not self._site.grants.revoke(value):
            return grant_error("invalid_token", "Token expired or revoked")
        self._consented = False
        return JSONResponse({})

    async def tokeninfo(self, request: Request) -> Response:
        """What an access token is good for."""
        value = request.query_params.get("access_token")
        if value is None:
            value = str((await request.form()).get("access_token", ""))
        state, token = self._site.grants.look(value)
        if state is not TokenState.GOOD or token is None or self._gone:
            return grant_error("invalid_token", "Invalid Value")
        left = token.expires_at - self._site.world.now() if token.expires_at else timedelta()
        return JSONResponse(
            {
                "azp": self._site.grants.client_id,
                "aud": self._site.grants.client_id,
                "scope": " ".join(sorted(token.scopes)),
                "expires_in": str(int(left.total_seconds())),
                "access_type": "offline" if token.pair else "online",
            }
        )

    @property
    def _gone(self) -> bool:
        """Whether the world says that the owner's grant was taken back."""
        self._site.world.now()
        return self._site.network in self._site.world.revoked

    def _exchange(self, form: dict[str, str]) -> Response:
        value = form.get("code", "")
        code = self._site.grants.redeem(
            value, form.get("redirect_uri", ""), form.get("code_verifier")
        )
        if code is None:
            return grant_error("invalid_grant", "Malformed auth code.")
        token, refresh = self._site.grants.issue(
            SUBJECT, code.scopes, refresh=value in self._offline
        )
        self._offline.discard(value)
        return self._granted(token, refresh)

    def _renew(self, form: dict[str, str]) -> Response:
        renewed = self._site.grants.rotate(form.get("refresh_token", ""), single_use=False)
        if renewed is None or self._gone:
            return grant_error("invalid_grant", "Token has been expired or revoked.")
        return self._granted(*renewed)

    def _granted(self, token: Token, refresh: Token | None) -> Response:
        left = token.expires_at - self._site.world.now() if token.expires_at else timedelta()
        body: dict[str, object] = {
            "access_token": token.value,
            "expires_in": round(left.total_seconds()),
            "scope": " ".join(sorted(token.scopes)),
            "token_type": "Bearer",
        }
        if refresh is not None:
            body["refresh_token"] = refresh.value
        return JSONResponse(body, headers={"Cache-Control": "no-store"})

    def _wrong(self, request: Request) -> tuple[str, str] | None:
        query = request.query_params
        if query.get("client_id") != self._site.grants.client_id:
            return "invalid_client", "The OAuth client was not found."
        if query.get("response_type") != "code":
            return "unsupported_response_type", "Invalid response_type"
        redirect = urlsplit(query.get("redirect_uri", ""))
        if redirect.scheme != "http" or redirect.hostname not in ("127.0.0.1", "::1", "localhost"):
            return "redirect_uri_mismatch", "A desktop client must come back to a loopback address."
        if not query.get("scope", "").split():
            return "invalid_request", "Missing required parameter: scope"
        if query.get("code_challenge") and query.get("code_challenge_method") != "S256":
            return "invalid_request", "Use code_challenge_method=S256."
        return None


def _refusal(error: str, why: str) -> Response:
    return HTMLResponse(
        f"<!doctype html><title>Error 400</title><h1>Access blocked</h1><p>{html.escape(why)}</p>"
        f"<p>Error 400: {error}</p>",
        400,
    )
