"""Reads Google's refusals: every reason becomes the error it stands for, in words for the owner."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

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
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.networks.http import UNREADABLE, Answer, retry_after
from socialinbox.networks.youtube.wire import ErrorAnswer, ErrorBody

BACKOFF = timedelta(minutes=1)

QUOTA = frozenset({"quotaExceeded", "dailyLimitExceeded"})
TOO_FAST = frozenset({"rateLimitExceeded", "userRateLimitExceeded"})
PASSING = frozenset({"backendError", "internalError"})

FORBIDDEN = {
    "insufficientPermissions": (
        say(
            "The sign-in does not cover comments. Sign in to YouTube again and leave the box for "
            "managing your YouTube account ticked."
        )
    ),
    "ineligibleAccount": (
        say(
            "YouTube says that this Google account may not do this. Sign in with the account that "
            "owns the channel."
        )
    ),
    "youtubeSignupRequired": (
        say(
            "This Google account has no YouTube channel. Create one at youtube.com, or sign in "
            "with the account that has it."
        )
    ),
    "keyInvalid": (
        say(
            "Google does not know this application's key. Check the client in the Google Cloud "
            "console."
        )
    ),
    "accessNotConfigured": (
        say(
            "The YouTube Data API is not switched on for your application. Enable it in the "
            "Google Cloud console."
        )
    ),
    "SERVICE_UNAVAILABLE": (
        say(
            "YouTube says that this account has no permission for this. Look whether it still "
            "owns or manages the channel."
        )
    ),
    "forbidden": say("YouTube does not allow this for your account."),
}

REFUSED = {
    "commentsDisabled": say("Comments are switched off for this video."),
    "commentTextRequired": say("YouTube wants a comment to have words in it."),
    "commentTextTooLong": say(
        "The comment is too long for YouTube, which takes 10,000 characters."
    ),
    "invalidCommentMetadata": say("YouTube could not read this comment."),
    "parentIdMissing": say("YouTube was not told which comment this answers."),
    "operationNotSupported": say("YouTube takes no replies to this comment."),
    "processingFailure": say(
        "YouTube could not process this comment. Changing its words may help."
    ),
}

GONE = {
    "commentNotFound": say("The comment no longer exists on YouTube."),
    "commentThreadNotFound": say("The comment thread no longer exists on YouTube."),
    "parentCommentNotFound": say("The comment that this answers no longer exists on YouTube."),
    "videoNotFound": say("The video no longer exists on YouTube."),
    "channelNotFound": say("The channel no longer exists on YouTube."),
}


def read_error(answer: Answer) -> NetworkError:
    """The error that an answer of 400 and above stands for; the reason counts before the status."""
    body = _body(answer)
    reason = body.errors[0].reason if body.errors else body.status
    if reason in QUOTA:
        return RateLimited(
            say("YouTube's daily quota is used up. It starts anew at midnight Pacific time."),
            next_quota_day(now()),
            reason,
        )
    if reason in TOO_FAST or answer.status == 429:
        return RateLimited(
            say("YouTube asks us to slow down."), retry_after(answer, BACKOFF), reason
        )
    if answer.status == 401 and reason != "youtubeSignupRequired":
        return AuthExpired(say("YouTube no longer accepts the sign-in. Sign in again."), reason)
    if reason in FORBIDDEN:
        return Forbidden(FORBIDDEN[reason], reason)
    if reason in REFUSED:
        return Refused(REFUSED[reason], reason)
    if reason in GONE:
        return NotFound(GONE[reason], reason)
    return _by_status(answer.status, reason)


def _by_status(status: int, reason: str) -> NetworkError:
    code = reason or str(status)
    if status >= 500 or reason in PASSING:
        # A write may have happened before the fault.
        return Unreachable(
            say("YouTube has a fault of its own ({status}).", status=status), code, sent=True
        )
    if status == 403:
        return Forbidden(FORBIDDEN["forbidden"], code)
    if status == 404:
        return NotFound(say("YouTube no longer has this."), code)
    return Refused(say("YouTube refused this request ({code}).", code=code), code)


def next_quota_day(at: datetime) -> datetime:
    """The next midnight in Pacific time, when Google gives new quota."""
    pacific = ZoneInfo("America/Los_Angeles")
    tomorrow = at.astimezone(pacific).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), pacific).astimezone(UTC)


def _body(answer: Answer) -> ErrorBody:
    try:
        found = msgspec.json.decode(answer.body, type=ErrorAnswer)
    except UNREADABLE:
        # A proxy or Google's front page: only the status tells anything.
        return ErrorBody()
    return found.error or ErrorBody()
