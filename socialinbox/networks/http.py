"""One account's way to its network: time-outs, retries of reads, limits obeyed."""

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar

import httpx
import msgspec
import stamina

from socialinbox.config.web import NOT_SENT, ask, asked_wait, why_not_sent
from socialinbox.domain.errors import BadAnswer, NetworkError, RateLimited, Unreachable
from socialinbox.domain.sentence import say
from socialinbox.domain.times import now
from socialinbox.networks.budget import Allowance

log = logging.getLogger(__name__)

T = TypeVar("T")
Params = Mapping[str, str | int]

READ_ATTEMPTS = 3
ANOTHER = say(
    "A web page came instead of the network's answer, as where a hotel or an office wants you to "
    "sign in first. Open any page in your browser to see it."
)


UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)
"""What decoding raises for a body that is not what it should be; the last where it is nested
thousands of times."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A network's answer, whatever its status. Header names are lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def decode(self, kind: type[T]) -> T:
        """The body as a msgspec type; raises BadAnswer where it can't be read.

        Half a character, as of an emoji that a network has cut in two, is read as U+FFFD: one
        such message must not keep away all that stand beside it.
        """
        try:
            try:
                return msgspec.json.decode(self.body, type=kind)
            except UNREADABLE:
                return msgspec.json.decode(_without_halves(self.body), type=kind)
        except (msgspec.DecodeError, ValueError, RecursionError) as error:
            raise BadAnswer(say("The answer could not be read ({error}).", error=error)) from error


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file as it goes along in a multipart form."""

    name: str
    mime_type: str
    content: bytes


def _without_halves(body: bytes) -> bytes:
    """JSON whose texts are all whole; raises ValueError where it is none."""
    form = json.loads(body.decode("utf-8", "replace"))
    whole = json.dumps(form, ensure_ascii=False).encode("utf-16", "surrogatepass")
    return whole.decode("utf-16", "replace").encode()


ErrorReader = Callable[[Answer], NetworkError]
"""Turns an answer with a status of 400 and above into the error it stands for."""
LimitReader = Callable[[Answer], datetime | None]
"""Says from an answer's headers until when its bucket is used up; None: it is not."""


AllowanceReader = Callable[[Answer], Allowance | None]
"""Says from an answer's headers how much of its bucket is left."""


def no_limit(answer: Answer) -> datetime | None:
    """For networks whose headers tell nothing of limits."""
    return None


def no_allowance(answer: Answer) -> Allowance | None:
    """For networks whose headers do not count calls."""
    return None


class ApiClient:
    """Calls paths below one base URL with one account's grant.

    Reads are tried again on passing faults; writes never are. A bucket that is used up is not
    asked again before its time.
    """

    def __init__(
        self,
        client: httpx.AsyncClient,
        read_error: ErrorReader | None = None,
        read_limit: LimitReader = no_limit,
        blocked: dict[str, datetime] | None = None,
        clock: Callable[[], datetime] = now,
        read_allowance: AllowanceReader = no_allowance,
    ) -> None:
        self._client = client
        self._read_error = read_error or _plain_error
        self._read_limit = read_limit
        self._read_allowance = read_allowance
        self._blocked: dict[str, datetime] = {} if blocked is None else blocked
        self._allowed: dict[str, Allowance] = {}
        self._clock = clock

    @property
    def base_url(self) -> str:
        """The network's base URL, without a trailing slash."""
        return str(self._client.base_url).rstrip("/")

    def reading(
        self,
        read_error: ErrorReader,
        read_limit: LimitReader = no_limit,
        read_allowance: AllowanceReader = no_allowance,
    ) -> "ApiClient":
        """The same client, with a network's own reading of errors and limits."""
        return ApiClient(
            self._client, read_error, read_limit, self._blocked, self._clock, read_allowance
        )

    def allowance(self, bucket: str) -> Allowance | None:
        """What the last answer said is left of a bucket; None: nothing is known."""
        return self._allowed.get(bucket)

    async def get(
        self,
        path: str,
        params: Params | None = None,
        *,
        bucket: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Read; raises a NetworkError. Passing faults are retried with growing pauses."""
        async for attempt in stamina.retry_context(
            on=Unreachable, attempts=READ_ATTEMPTS, wait_initial=0.3, wait_max=5.0
        ):
            with attempt:
                return await self._once("GET", path, params, bucket, headers, {})
        raise AssertionError("stamina always returns or raises")  # pragma: no cover

    async def write(
        self,
        method: str,
        path: str,
        params: Params | None = None,
        *,
        json: object | None = None,
        content: bytes | None = None,
        form: Mapping[str, str] | None = None,
        files: Mapping[str, FilePart] | None = None,
        bucket: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """Send once, never again; raises a NetworkError."""
        body: dict[str, Any] = {}
        extra = dict(headers or {})
        if json is not None:
            body["content"] = msgspec.json.encode(json)
            extra.setdefault("content-type", "application/json")
        if content is not None:
            body["content"] = content
            extra.setdefault("content-type", "application/octet-stream")
        if form is not None:
            body["data"] = dict(form)
        if files is not None:
            body["files"] = {
                field: (part.name, part.content, part.mime_type) for field, part in files.items()
            }
        return await self._once(method, path, params, bucket, extra, body)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def _once(
        self,
        method: str,
        path: str,
        params: Params | None,
        bucket: str,
        headers: Mapping[str, str] | None,
        body: dict[str, Any],
    ) -> Answer:
        self._refuse_while_blocked(bucket)
        if any(name.lower() == "authorization" for name in headers or ()):
            # Such a call brings a grant of its own; the client's must not replace it.
            body = {**body, "auth": None}
        try:
            response = await ask(self._client, method, path, params=params, headers=headers, **body)
        except NOT_SENT as error:
            raise Unreachable(why_not_sent(error)) from error
        except httpx.TransportError as error:
            # The request may have arrived before the line broke: only its reader can tell.
            raise Unreachable(say("The connection broke off."), sent=True) from error
        answer = Answer(response.status_code, response.headers, response.content)
        log.debug("%s %s: %d", method, bucket or "call", answer.status)
        if _of_another(answer):
            raise Unreachable(ANOTHER, str(answer.status), sent=True)
        self._note_limit(bucket, answer)
        if answer.status >= 400:
            raise self._error(bucket, answer)
        return answer

    def _refuse_while_blocked(self, bucket: str) -> None:
        until = self._blocked.get(bucket)
        if until is None:
            return
        if until <= self._clock():
            del self._blocked[bucket]
            return
        raise RateLimited(say("The network asks us to wait."), until)

    def _note_limit(self, bucket: str, answer: Answer) -> None:
        until = self._read_limit(answer)
        if until is not None and until > self._clock():
            self._blocked[bucket] = until
        allowance = self._read_allowance(answer)
        if allowance is not None:
            self._allowed[bucket] = allowance

    def _error(self, bucket: str, answer: Answer) -> NetworkError:
        error = self._read_error(answer)
        if isinstance(error, RateLimited):
            self._blocked[bucket] = error.retry_at
        return error


@contextmanager
def nothing_sent() -> Iterator[None]:
    """Around what comes before a reply leaves: whatever breaks there, it is not on its way.

    Reads and files that nobody sees yet may be asked for again together with the whole reply.
    """
    try:
        yield
    except (Unreachable, BadAnswer) as error:
        raise Unreachable(error.what, error.code) from error


def _of_another(answer: Answer) -> bool:
    """Whether a hotel's sign-in page, say, answered in the network's place."""
    if 300 <= answer.status < 400:
        return "location" in answer.headers
    html = answer.headers.get("content-type", "").startswith("text/html")
    return answer.status < 300 and html and answer.body.lstrip().startswith(b"<")


def _plain_error(answer: Answer) -> NetworkError:
    if answer.status >= 500:
        return Unreachable(
            say("The network has a fault of its own ({status}).", status=answer.status), sent=True
        )
    return NetworkError(
        say("The network answered {status}.", status=answer.status), str(answer.status)
    )


def retry_after(answer: Answer, otherwise: timedelta, at: datetime | None = None) -> datetime:
    """When a Retry-After header in seconds lets us come back, or after `otherwise`."""
    wait = asked_wait(answer.headers)
    return (at or now()) + (otherwise if wait is None else wait)
