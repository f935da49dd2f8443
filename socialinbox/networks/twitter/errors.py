"""X's error answers and limits, read into the program's own errors."""

import re
from datetime import UTC, datetime, timedelta

import msgspec

from socialinbox.config.web import LONGEST_WAIT
from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.networks.budget import Allowance
from socialinbox.networks.http import UNREADABLE, Answer
from socialinbox.networks.twitter import wire

WINDOW = timedelta(minutes=15)
PLANS = frozenset(
    {
        "client-forbidden",
        "unsupported-authentication",
        "oauth1-permissions",
        "not-authorized-for-resource",
    }
)
NOT_ENGAGED = re.compile("not been mentioned or otherwise engaged", re.IGNORECASE)
DUPLICATE = re.compile("duplicate content", re.IGNORECASE)
RATE = "x-rate-limit"
LONGEST = {"x-user-limit-24hour": LONGEST_WAIT, "x-app-limit-24hour": LONGEST_WAIT, RATE: WINDOW}
"""How long each count can take until it begins anew: a clock of ours that is slow must not stretch
it."""


class InvalidRequest(Refused):
    """X did not understand a request. `names` are the query names that it complained about."""

    def __init__(self, what: str, names: frozenset[str]) -> None:
        super().__init__(what, "invalid-request")
        self.names = names


def read_error(answer: Answer) -> NetworkError:
    """The error that an answer with a status of 400 and above stands for."""
    failure = _failure(answer.body)
    slug = (failure.type or "").rpartition("/problems/")[2]
    detail = _detail(failure)
    match answer.status:
        case 401:
            return AuthExpired(
                say("X no longer accepts this sign-in. Connect the account again."), "401"
            )
        case 402:
            return Forbidden(
                say(
                    "The credits of your X developer account are used up. Buy more at "
                    "console.x.com; nothing is lost meanwhile."
                ),
                "CreditsDepleted",
            )
        case 429:
            return _limited(answer, failure, slug)
        case 403:
            return _forbidden(slug, detail)
        case 404:
            return NotFound(say("X does not have this any more."), slug or "404")
        case 400:
            return InvalidRequest(
                say("X did not accept this: {reason}.", reason=detail.rstrip(".")), _names(failure)
            )
        case status if status >= 500:
            return Unreachable(
                say("X has a fault of its own ({status}).", status=status), str(status), sent=True
            )
        case status:
            return Refused(
                say("X refused this: {reason}.", reason=detail.rstrip(".")), slug or str(status)
            )


def read_limit(answer: Answer) -> datetime | None:
    """Until when a bucket is used up, by the headers of any answer."""
    moments = [
        moment
        for name in LONGEST
        if answer.headers.get(f"{name}-remaining") == "0"
        and (moment := _reset(answer, name)) is not None
    ]
    return max(moments, default=None)


def read_allowance(answer: Answer) -> Allowance | None:
    """What is left of a quarter of an hour's calls, by the headers of any answer."""
    left, until = answer.headers.get(f"{RATE}-remaining", ""), _reset(answer, RATE)
    if not (left.isascii() and left.isdigit()) or until is None:
        return None
    return Allowance(int(left[:12]), until)


def first_problem(problems: list[wire.Problem] | None, what: str) -> NetworkError:
    """The error for a 200 that has errors instead of what was asked for."""
    slug = ((problems[0].type if problems else None) or "").rpartition("/problems/")[2]
    if slug == "not-authorized-for-resource":
        return Forbidden(
            say("X does not let you see {what}: it is protected or suspended.", what=what), slug
        )
    return NotFound(say("X does not have {what} any more.", what=what), slug)


def _forbidden(slug: str, detail: str) -> NetworkError:
    if slug in PLANS:
        return Forbidden(
            say(
                "Your X app may not do this ({detail}). Check its plan and its permissions.",
                detail=detail,
            ),
            slug,
        )
    if "scope" in detail.lower():
        return Forbidden(
            say(
                "The sign-in does not allow this ({detail}). Connect the account again and allow "
                "everything that is asked.",
                detail=detail,
            ),
            "scope",
        )
    if NOT_ENGAGED.search(detail):
        return Refused(
            say(
                "X lets programs answer in public only where the author mentioned or quoted you. "
                "Answer this one on x.com."
            ),
            "not-engaged",
        )
    if DUPLICATE.search(detail):
        return Refused(
            say(
                "You have already said this on X, which takes the same words only once. Change "
                "them a little if you mean to say them again."
            ),
            "duplicate",
        )
    return Refused(say("X refused this: {reason}.", reason=detail.rstrip(".")), slug or "403")


def _limited(answer: Answer, failure: wire.Failure, slug: str) -> RateLimited:
    moment = now()
    if slug == "usage-capped":
        until = _next_period(moment, failure.period or "Monthly")
        return RateLimited(say("The usage that your X plan allows is used up."), until, slug)
    until = read_limit(answer) or _reset(answer, RATE) or moment + WINDOW
    return RateLimited(say("X asks us to wait before the next call."), until, "429")


def _next_period(moment: datetime, period: str) -> datetime:
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    if period.lower() == "daily":
        return day + timedelta(days=1)
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def _reset(answer: Answer, name: str) -> datetime | None:
    text = answer.headers.get(f"{name}-reset", "")
    if not (text.isascii() and text.isdigit()):
        return None
    latest = now() + LONGEST[name]
    return datetime.fromtimestamp(min(float(text[:12]), latest.timestamp()), UTC)


def _failure(body: bytes) -> wire.Failure:
    try:
        return msgspec.json.decode(body, type=wire.Failure)
    except UNREADABLE:
        # A proxy's page, say: the status alone then decides.
        return wire.Failure()


def _detail(failure: wire.Failure) -> str:
    """The most telling sentence of an error body."""
    problems = failure.errors or []
    told = next((p.message or p.detail for p in problems if p.message or p.detail), None)
    detail = (told or failure.detail or failure.title or "").strip()
    return detail[:300] or say("no reason given")


def _names(failure: wire.Failure) -> frozenset[str]:
    problems = failure.errors or []
    names = {name for p in problems for name in p.parameters or {}}
    return frozenset(names | {p.parameter for p in problems if p.parameter})
