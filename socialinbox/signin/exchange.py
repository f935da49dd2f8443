"""What is asked of a network between its answer in the browser and the choice of a page."""

import ssl
from dataclasses import dataclass, field

import httpx
import msgspec

from socialinbox.config.web import ask, open_client
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Forbidden,
    NetworkError,
    Unreachable,
)
from socialinbox.domain.sentence import joined, say
from socialinbox.networks.http import UNREADABLE, ApiClient
from socialinbox.networks.signin import Choice, Flow, Login, OwnApp, Plan
from socialinbox.networks.tokens import NewTokens
from socialinbox.signin import oauth
from socialinbox.signin.progress import loss

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class Grant:
    """What the owner gave: the tokens, what can be connected with them, what is missing."""

    tokens: NewTokens
    choices: tuple[Choice, ...]
    losses: tuple[str, ...]


class _Refusal(msgspec.Struct):
    error: object = None


async def grant_of(
    plan: Plan, flow: Flow, login: Login, app: OwnApp, code: "Code", trust: ssl.SSLContext
) -> Grant:
    """Exchange a code and look what it opens; raises NetworkErrors, all with a sentence."""
    call = oauth.exchange_call(
        flow, app, login.token_url(app), code.redirect, code.value, code.verifier
    )
    async with open_client(call.url, trust=trust) as client:
        body = await _post(client, call.url, dict(call.headers), call.body, plan)
        tokens = login.read_tokens(body)
        longer = login.longer_call(app, tokens.access_token)
        if longer is not None:
            headers = {"Content-Type": FORM, **longer.headers}
            form = str(httpx.QueryParams(longer.form))
            tokens = login.read_tokens(await _post(client, longer.url, headers, form, plan))
    if not tokens.access_token:
        raise BadAnswer(
            say("{network}'s sign-in answered without a token. Sign in again.", network=plan.label)
        )
    signed_in = open_client(
        app.base_url,
        trust=trust,
        headers={"Authorization": f"Bearer {tokens.access_token}"},
    )
    async with signed_in:
        return await _look(plan, login, ApiClient(signed_in), tokens)


@dataclass(frozen=True, slots=True)
class Code:
    """A code with what proves that it is ours."""

    value: str = field(repr=False)
    redirect: str
    verifier: str | None = field(repr=False)


async def _look(plan: Plan, login: Login, http: ApiClient, tokens: NewTokens) -> Grant:
    granted = await login.granted(http, tokens)
    missing = plan.missing(plan.asked() if granted is None else granted)
    needed = [scope for scope in missing if scope.needed]
    if needed:
        said = (loss(scope) for scope in needed)
        raise Forbidden(joined(*said, say("Sign in again and leave everything ticked.")), "scope")
    choices = await login.choices(http, tokens)
    if not choices:
        raise Forbidden(plan.nothing, "nothing")
    return Grant(tokens, tuple(choices), tuple(loss(scope) for scope in missing))


async def _post(
    client: httpx.AsyncClient, url: str, headers: dict[str, str], body: str, plan: Plan
) -> bytes:
    try:
        response = await ask(client, "POST", url, headers=headers, content=body)
    except httpx.TransportError as error:
        raise Unreachable(
            say(
                "There was no connection to {network} to finish the sign-in. Look at your "
                "connection to the internet and sign in again.",
                network=plan.label,
            )
        ) from error
    if response.is_success:
        return response.content
    raise _refusal(plan, response)


def _refusal(plan: Plan, response: httpx.Response) -> NetworkError:
    """What a token endpoint's “no” means; of its own words only the code is looked at."""
    code = _code(response.content)
    if code in plan.client_errors:
        names = tuple(one.label for one in plan.fields)
        return AuthExpired(
            say(
                "{network} does not know the app by what you filled in. Compare {names} with "
                "{network}'s page.",
                network=plan.label,
                names=names,
            ),
            code,
        )
    if code in plan.code_errors:
        seconds = int(plan.code_life.total_seconds())
        short = seconds < 60
        life = say("%n second(s)", n=seconds) if short else say("%n minute(s)", n=seconds // 60)
        return AuthExpired(
            say(
                "{network} did not take the answer of the browser any more: it is good for {life} "
                "and for one use. Sign in again.",
                network=plan.label,
                life=life,
            ),
            code,
        )
    if code and response.status_code in (400, 401, 403):
        return Forbidden(
            say(
                "{network} refused to finish the sign-in ({code}). Compare the app's settings "
                "with the steps and sign in again.",
                network=plan.label,
                code=plain(code),
            ),
            code,
        )
    return Unreachable(
        say(
            "{network} could not finish the sign-in just now (answer {status_code}). Try again in "
            "some minutes.",
            network=plan.label,
            status_code=response.status_code,
        ),
        str(response.status_code),
    )


def _code(body: bytes) -> str:
    """The code of an OAuth (or Graph) error; empty where the body is none."""
    try:
        error = msgspec.json.decode(body, type=_Refusal).error
    except UNREADABLE:
        return ""
    if isinstance(error, dict):
        return str(error.get("code", "error"))[:20]
    return error[:40] if isinstance(error, str) else ""


def plain(code: str | None) -> str:
    """An error's code as far as it is one: it comes from outside and may be anything."""
    code = code or ""
    return code[:60] if code.replace("_", "").isalnum() else say("without a reason")
