"""What Facebook's errors and budgets mean; and that no wrong token passes for “nothing there”."""

import json
import logging
from collections.abc import Generator
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from socialinbox.domain.delivery import OutgoingReply
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
from socialinbox.domain.message import MessageKind
from socialinbox.domain.times import now
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import SendsReplies
from socialinbox.networks.facebook.account import connect as connect_facebook
from socialinbox.networks.facebook.errors import read_error, read_limit
from socialinbox.networks.http import Answer, ApiClient
from socialinbox.sandbox.server import Sandbox
from tests.networks.conftest import Connect
from tests.networks.facebook.conftest import Store, WorldPages

ROWS: list[tuple[int, int | None, type[NetworkError]]] = [
    *((190, sub, AuthExpired) for sub in (None, 458, 459, 460, 463, 464, 467, 492)),
    (102, None, AuthExpired),
    *((code, None, Forbidden) for code in (10, 200, 210, 230, 299, 1705)),
    (368, None, Blocked),
    (10, 2018278, Refused),
    (10, 2018065, Refused),
    (551, 1545041, Refused),
    (551, None, Refused),
    (100, 2018108, Refused),
    (100, None, Refused),
    (100, 33, NotFound),
    (100, 2018001, Refused),
    (100, 2018034, Refused),
    (100, 2018218, NotFound),
    (10903, None, Refused),
    (506, None, Refused),
    *((code, None, RateLimited) for code in (4, 17, 32, 613, 80001, 80006)),
    (1, None, Unreachable),
    (2, None, Unreachable),
]


def answer(code: int, sub: int | None = None, status: int = 400, **more: object) -> Answer:
    error: dict[str, object] = {"message": "SECRET words", "type": "OAuthException", "code": code}
    if sub is not None:
        error["error_subcode"] = sub
    return Answer(status, {}, json.dumps({"error": error | more}).encode())


@pytest.mark.parametrize(("code", "sub", "kind"), ROWS)
@pytest.mark.parametrize("status", [400, 401, 403, 500])
def test_code_and_subcode_decide(
    code: int, sub: int | None, kind: type[NetworkError], status: int
) -> None:
    error = read_error(answer(code, sub, status))
    assert type(error) is kind
    assert error.code == (str(code) if sub is None else f"{code}/{sub}")
    assert error.what.endswith(".")
    assert "SECRET" not in error.what


def test_a_fault_that_says_it_stays_is_refused_with_facebooks_words() -> None:
    said = "Please choose another end date."
    error = read_error(answer(1, 1965014, is_transient=False, error_user_msg=said))
    assert type(error) is Refused
    assert said in error.what


def test_the_very_old_shape_and_no_shape() -> None:
    assert (
        type(read_error(Answer(400, {}, b'{"error_code": 190, "error_msg": "x"}'))) is AuthExpired
    )
    assert type(read_error(Answer(400, {}, b'{"error": {"code": "102"}}'))) is AuthExpired
    assert type(read_error(Answer(400, {}, b'{"error": "words"}'))) is BadAnswer
    assert type(read_error(Answer(502, {}, b"<html>"))) is Unreachable
    assert type(read_error(Answer(404, {}, b"<html>"))) is BadAnswer


def test_a_spent_budget_says_until_when() -> None:
    share = {"type": "pages", "call_count": 100, "total_cputime": 1, "total_time": 1}
    page = json.dumps({"1": [share | {"estimated_time_to_regain_access": 7}]})
    spent = Answer(400, {"x-business-use-case-usage": page}, answer(80001).body)
    error = read_error(spent)
    assert isinstance(error, RateLimited)
    for moment in (error.retry_at, read_limit(spent)):
        assert moment is not None
        assert timedelta(minutes=6.9) < moment - now() <= timedelta(minutes=7)


@pytest.mark.parametrize(
    "headers",
    [
        {"x-app-usage": '{"call_count":99,"total_cputime":1,"total_time":1}'},
        {"x-app-usage": "no JSON"},
        {},
    ],
)
def test_a_budget_with_something_left_does_not_wait(headers: dict[str, str]) -> None:
    assert read_limit(Answer(200, headers, b"")) is None


def test_a_spent_app_budget_waits() -> None:
    spent = Answer(200, {"x-app-usage": '{"call_count":100}'}, b"")
    until = read_limit(spent)
    assert until is not None
    assert until > now()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("server_error", Unreachable),
        ("cut", Unreachable),
        ("broken_json", BadAnswer),
        ("rate_limit", RateLimited),
        ("expired_token", AuthExpired),
        ("revoked_token", AuthExpired),
    ],
)
@pytest.mark.parametrize("stream", ["comments", "messages"])
async def test_each_fault_while_reading(
    connect: Connect, world: WorldPages, fault: str, kind: type[NetworkError], stream: str
) -> None:
    async with connect("facebook") as facebook:
        store = Store()
        await facebook.identify()
        world.fault(fault)
        with pytest.raises(kind):
            await store.read(facebook, stream)
        if kind is RateLimited:
            with pytest.raises(RateLimited) as waiting:
                await store.read(facebook, stream)
            assert waiting.value.retry_at > datetime.now(UTC) + timedelta(minutes=4)
            return
        world.heal()
        assert await store.read(facebook, stream)


async def test_a_passing_fault_is_not_noticed(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        world.fault("server_error", 1, "comments")
        assert await Store().read(facebook, "comments")


async def test_a_revoked_grant_is_noticed(connect: Connect, world: WorldPages) -> None:
    async with connect("facebook") as facebook:
        await facebook.identify()
        world.change(do="revoke")
        with pytest.raises(AuthExpired, match="Sign in"):
            await Store().read(facebook, "comments")


class SignsAll(httpx.Auth):
    """Signs every request with one token, as the vault does."""

    def __init__(self, token: str) -> None:
        self.token = token

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response]:
        request.headers["Authorization"] = f"Bearer {self.token}"
        yield request


async def test_the_pages_token_is_not_replaced_by_the_vaults(sandbox: Sandbox) -> None:
    info = sandbox.entrances["facebook"].info
    auth = SignsAll(info["access_token"])
    client = httpx.AsyncClient(base_url=info["url"], auth=auth)
    parts = ConnectorParts(ApiClient(client), None, {"page_id": info["page_id"]})
    facebook = connect_facebook(parts)
    assert await Store().read(facebook, "messages")
    await facebook.aclose()


@pytest.mark.parametrize(("fault", "seconds"), [("timeout", 0.5), ("slow", 0.5)])
async def test_a_network_that_does_not_answer(
    sandbox: Sandbox, world: WorldPages, fault: str, seconds: float
) -> None:
    info = sandbox.entrances["facebook"].info
    parts = opened(sandbox, info["access_token"], info["page_id"], timeout=seconds)
    facebook = connect_facebook(parts)
    await facebook.identify()
    world.fault(fault)
    with pytest.raises(Unreachable) as silent:
        await Store().read(facebook, "messages")
    assert silent.value.sent
    world.heal()
    assert await Store().read(facebook, "messages")
    await facebook.aclose()


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("window_closed", Refused),
        ("duplicate", Refused),
        ("parent_deleted", NotFound),
        ("lost_answer", Unreachable),
        ("server_error", Unreachable),
        ("rate_limit", RateLimited),
    ],
)
async def test_each_fault_while_writing(
    connect: Connect, world: WorldPages, fault: str, kind: type[NetworkError]
) -> None:
    reply = OutgoingReply(
        MessageKind.COMMENT, "Hello", None, world.items()[0]["id"], None, None, now()
    )
    async with connect("facebook") as facebook:
        await facebook.identify()
        assert isinstance(facebook, SendsReplies)
        world.fault(fault, 1)
        with pytest.raises(kind):
            await facebook.send(reply)


def opened(
    sandbox: Sandbox, token: str, page_id: str | None, timeout: float = 30
) -> ConnectorParts:
    client = httpx.AsyncClient(
        base_url=sandbox.entrances["facebook"].url,
        headers={"Authorization": f"Bearer {token}"},
        timeout=timeout,
        verify=False,
    )
    return ConnectorParts(ApiClient(client), None, {"page_id": page_id} if page_id else {})


@pytest.mark.parametrize("which", ["access_token", "page_access_token"])
@pytest.mark.parametrize("given", [True, False])
async def test_the_owners_and_the_pages_token_both_do(
    sandbox: Sandbox, which: str, given: bool
) -> None:
    info = sandbox.entrances["facebook"].info
    facebook = connect_facebook(opened(sandbox, info[which], info["page_id"] if given else None))
    own = await facebook.identify()
    assert (own.native_id, own.name, own.handle) == (info["page_id"], "Test Cycles", "testcycles")
    assert own.avatar_url is not None
    assert await Store().read(facebook, "comments")
    assert await Store().read(facebook, "messages")
    await facebook.aclose()


@pytest.mark.parametrize("which", ["access_token", "page_access_token"])
async def test_a_token_for_another_page_is_told(sandbox: Sandbox, which: str) -> None:
    facebook = connect_facebook(opened(sandbox, sandbox.entrances["facebook"].info[which], "999"))
    for stream in ("comments", "messages"):
        with pytest.raises(Forbidden, match="999"):
            await Store().read(facebook, stream)
    await facebook.aclose()


async def test_comments_that_are_counted_but_not_shown_are_told(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a permission was unticked: 200, no data, and only the count says otherwise."""
    from socialinbox.networks.facebook.api import GraphApi
    from socialinbox.networks.facebook.wire import Comments

    async def nothing(self: GraphApi, of: str, after: str | None) -> Comments:
        return Comments()

    monkeypatch.setattr(GraphApi, "comments", nothing)
    info = sandbox.entrances["facebook"].info
    facebook = connect_facebook(opened(sandbox, info["access_token"], info["page_id"]))
    store = Store()
    for _ in range(2):
        with pytest.raises(Forbidden, match="shows none"):
            await store.read(facebook, "comments")
    await facebook.aclose()


async def test_no_token_is_logged(
    connect: Connect, caplog: pytest.LogCaptureFixture, sandbox: Sandbox
) -> None:
    caplog.set_level(logging.DEBUG)
    async with connect("facebook") as facebook:
        await Store().read_all(facebook)
    assert sandbox.entrances["facebook"].info["access_token"] not in caplog.text
    assert "access-" not in caplog.text
    assert "access_token=" not in caplog.text
