"""What LinkedIn's refusals mean, in sentences for the owner."""

from datetime import UTC, datetime, time, timedelta

import msgspec

from socialinbox.domain.errors import (
    AuthExpired,
    Forbidden,
    NetworkError,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.sentence import joined, say
from socialinbox.domain.times import now
from socialinbox.networks.http import UNREADABLE, Answer, retry_after
from socialinbox.networks.linkedin.wire import Error

AT_LEAST = timedelta(seconds=60)
_DAILY = "Resource level throttle"
_AGAIN = say("Sign in to LinkedIn again in the account's settings.")
_DEAD = {
    65600: joined(say("LinkedIn does not accept the sign-in any longer."), _AGAIN),
    65601: joined(say("The access to LinkedIn has been withdrawn."), _AGAIN),
    65602: joined(say("The sign-in to LinkedIn has run out; it lasts 60 days."), _AGAIN),
}


def read_error(answer: Answer) -> NetworkError:
    """The error that an answer with a status of 400 and above stands for."""
    body = _body(answer)
    code = str(body.service_error_code or body.code or answer.status)
    match answer.status:
        case 401:
            what = _DEAD.get(body.service_error_code or 0, _DEAD[65600])
            return AuthExpired(what, code)
        case 403:
            return Forbidden(
                say(
                    "LinkedIn does not allow this: the app lacks a permission, or the member is "
                    "no administrator of the page. Check both at LinkedIn."
                ),
                code,
            )
        case 404:
            return NotFound(say("What was asked for is not on LinkedIn, or no longer."), code)
        case 426:
            return Forbidden(
                say(
                    "LinkedIn has switched off the version of its interface that this program "
                    "uses. Install a newer Social Inbox."
                ),
                code,
            )
        case 422 | 409:
            return _unacceptable(body, code)
        case 429:
            return _limited(answer, body, code)
        case status if status >= 500:
            return Unreachable(
                say(
                    "LinkedIn has a fault of its own ({status}). It is tried again by itself.",
                    status=status,
                ),
                code,
                sent=True,
            )
        case status:
            reason = body.message.rstrip(".") or say("it answered {status}", status=status)
            return Refused(say("LinkedIn refused this: {reason}.", reason=reason), code)


def next_day(moment: datetime) -> datetime:
    """The next 00:00 UTC, when LinkedIn's daily counters begin anew."""
    return datetime.combine(moment.astimezone(UTC).date() + timedelta(days=1), time(), UTC)


def _body(answer: Answer) -> Error:
    try:
        return msgspec.json.decode(answer.body, type=Error)
    except UNREADABLE:
        # A proxy's page, or nothing: the status alone has to do.
        return Error()


def _unacceptable(body: Error, code: str) -> NetworkError:
    inputs = body.error_details.input_errors if body.error_details else []
    codes = [error.code for error in inputs if error.code]
    if "DUPLICATE_POST" in codes:
        return Refused(
            say(
                "You already said this: LinkedIn has these very words here. Change the text to "
                "send it again."
            ),
            "DUPLICATE_POST",
        )
    told = next((error.description for error in inputs if error.description), body.message)
    reason = told.rstrip(".") or say("no reason given")
    return Refused(
        say("LinkedIn refused the text: {reason}.", reason=reason), codes[0] if codes else code
    )


def _limited(answer: Answer, body: Error, code: str) -> NetworkError:
    # No field and no header tells the daily limit from the one by the minute: both come as a
    # bare 429. Only the beginning of the message does.
    if body.message.startswith(_DAILY):
        until = next_day(now())
        return RateLimited(
            say(
                "LinkedIn's number of calls for today is used up. Reading goes on after midnight "
                "UTC."
            ),
            until,
            code,
        )
    until = max(retry_after(answer, AT_LEAST), now() + AT_LEAST)
    return RateLimited(say("LinkedIn asks for a minute's pause."), until, code)
