"""Facebook's error codes and budgets in our words; decided on code and subcode, never on text."""

from collections.abc import Iterable
from datetime import datetime, timedelta

import msgspec

from socialinbox.config.web import LONGEST_WAIT
from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Blocked,
    Forbidden,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.networks.facebook.wire import ErrorAnswer, ErrorBody, Usage
from socialinbox.networks.http import UNREADABLE, Answer

APP_WAIT = timedelta(hours=1)
"""The budgets are counted over an hour; asking inside it makes the wait longer."""
SHORT_WAIT = timedelta(minutes=5)
LIMITS = {
    4: APP_WAIT,
    17: APP_WAIT,
    32: APP_WAIT,
    613: SHORT_WAIT,
    80001: APP_WAIT,
    80006: APP_WAIT,
}

_SIGN_IN = {
    458: say("The app was removed from your Facebook account. Sign in to Facebook again."),
    459: say(
        "Facebook wants you to confirm who you are. Log in at facebook.com, then sign in again."
    ),
    460: say("Your Facebook password was changed. Sign in to Facebook again."),
    463: say("The sign-in to Facebook has run out. Sign in to Facebook again."),
    464: say(
        "Facebook wants you to confirm your account. Log in at facebook.com, then sign in again."
    ),
    467: say("Facebook no longer accepts this sign-in. Sign in to Facebook again."),
    492: say("You no longer have a role on this Page. Get the role back, then sign in again."),
}
_SIGN_IN_OTHERWISE = say("Facebook no longer accepts this sign-in. Sign in to Facebook again.")
_WINDOW = say(
    "Messenger takes replies within 24 hours of a person's last message, and they have passed. "
    "You can answer as soon as this person writes again."
)
_GRANT = say(
    "Facebook does not allow this: a permission of the Page was not given, or was taken back. "
    "Sign in again and leave all permissions ticked."
)
_PAGE_TOKEN = say(
    "Facebook wants the Page's own access for this. Sign in again with an account that manages "
    "the Page."
)
_AWAY = say("This person can't be reached in Messenger: they have left, or block the Page.")
_BY_SUBCODE: dict[tuple[int, int], tuple[type[NetworkError], str]] = {
    (10, 2018278): (Refused, _WINDOW),
    (10, 2018065): (Refused, _WINDOW),
    (551, 1545041): (Refused, _AWAY),
    (100, 33): (NotFound, say("Facebook no longer shows this, or not to this account.")),
    (100, 2018001): (Refused, say("Facebook finds nobody to send this to.")),
    (100, 2018034): (Refused, say("An empty message can't be sent. Write something.")),
    (100, 2018218): (NotFound, say("Facebook shows no profile of this person.")),
    (100, 2018108): (Refused, _AWAY),
}
_BY_CODE: dict[int, tuple[type[NetworkError], str]] = {
    10: (Forbidden, _GRANT),
    102: (AuthExpired, _SIGN_IN_OTHERWISE),
    100: (Refused, say("Facebook does not accept this request as it is.")),
    210: (Forbidden, _PAGE_TOKEN),
    368: (
        Blocked,
        say(
            "Facebook has blocked the Page from writing for a while. Look at the Page's support "
            "inbox at facebook.com, and send again when it is settled there."
        ),
    ),
    506: (
        Refused,
        say(
            "You already said this: Facebook took these same words a moment ago. Change them to "
            "send them again."
        ),
    ),
    551: (Refused, _AWAY),
    803: (NotFound, say("Facebook no longer shows this, or not to this account.")),
    1705: (Forbidden, _PAGE_TOKEN),
    2500: (AuthExpired, _SIGN_IN_OTHERWISE),
    10900: (
        Refused,
        say("This comment was already answered privately; Facebook allows that once."),
    ),
    10903: (
        Refused,
        say("This comment was already answered privately; Facebook allows that once."),
    ),
    2018108: (Refused, _AWAY),
}


def read_error(answer: Answer) -> NetworkError:
    """The error that an answer stands for."""
    try:
        body = msgspec.json.decode(answer.body, type=ErrorAnswer, strict=False)
    except UNREADABLE:
        body = ErrorAnswer()
    error = body.error if isinstance(body.error, ErrorBody) else ErrorBody(code=body.error_code)
    if error.code is None:
        if answer.status >= 500:
            return Unreachable(
                say("Facebook has a fault of its own."), str(answer.status), sent=True
            )
        return BadAnswer(
            say("Facebook answered {status} in a form that can't be read.", status=answer.status)
        )
    return _meaning(error.code, error, answer)


def _meaning(code: int, error: ErrorBody, answer: Answer) -> NetworkError:
    sub = error.error_subcode
    name = str(code) if sub is None else f"{code}/{sub}"
    if code in LIMITS:
        until = _until(_usages(answer)) or now() + LIMITS[code]
        what = say("Facebook's budget for this Page or app is used up. It goes on by itself.")
        return RateLimited(what, until, name)
    if code == 190:
        return AuthExpired(_SIGN_IN.get(sub or 0, _SIGN_IN_OTHERWISE), name)
    found = _BY_SUBCODE.get((code, sub or 0)) or _BY_CODE.get(code)
    if found is not None:
        return found[0](found[1], name)
    if 200 <= code <= 299:
        return Forbidden(_GRANT, name)
    if error.is_transient or (code in (1, 2) and error.is_transient is None):
        what = say("Facebook has a passing fault. It is tried again by itself.")
        return Unreachable(what, name, sent=True)
    said = (
        say("Facebook refuses this: {said}", said=error.error_user_msg)
        if error.error_user_msg
        else None
    )
    return Refused(said or say("Facebook refuses this (error {name}).", name=name), name)


def read_limit(answer: Answer) -> datetime | None:
    """Until when the budget is used up, by the headers; None: something is left."""
    usages = _usages(answer)
    if not any(usage.spent() for usage in usages):
        return None
    return _until(usages) or now() + SHORT_WAIT


def read_level(answer: Answer) -> int | None:
    """How full the fullest budget is, in percent, by the headers."""
    levels = [max(u.call_count, u.total_cputime, u.total_time) for u in _usages(answer)]
    return round(max(levels)) if levels else None


def _until(usages: Iterable[Usage]) -> datetime | None:
    minutes = max((u.estimated_time_to_regain_access for u in usages), default=0)
    longest = LONGEST_WAIT / timedelta(minutes=1)
    return now() + timedelta(minutes=min(minutes, longest)) if minutes > 0 else None


def _usages(answer: Answer) -> list[Usage]:
    found: list[Usage] = []
    try:
        if app := answer.headers.get("x-app-usage"):
            found.append(msgspec.json.decode(app, type=Usage))
        if pages := answer.headers.get("x-business-use-case-usage"):
            by_page = msgspec.json.decode(pages, type=dict[str, list[Usage]])
            found += [usage for usages in by_page.values() for usage in usages]
    except UNREADABLE:
        # A header that can't be read says nothing; the error codes still do.
        return found
    return found
