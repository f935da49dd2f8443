"""Signing in, replying, reading back, and what LinkedIn's refusals become."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from socialinbox.domain.errors import (
    AuthExpired,
    BadAnswer,
    Forbidden,
    NotFound,
    RateLimited,
    Refused,
    Unreachable,
)
from socialinbox.domain.message import Direction
from socialinbox.domain.times import now
from socialinbox.networks.http import Answer
from socialinbox.networks.linkedin.errors import next_day, read_error
from socialinbox.networks.linkedin.login import read_tokens, refresh_request
from socialinbox.sandbox.server import Sandbox
from tests.networks.linkedin.conftest import Page, answer_to, open_page


async def test_we_are_the_first_page_we_administer(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        own = await page.account.identify()
    assert (own.native_id, own.name, own.handle) == ("7000001", "Test Cycles", "test-cycles")
    assert own.settings == {"organization_id": "7000001", "member_id": "OwnerMemb1"}


async def test_a_page_that_is_not_ours_is_refused(linkedin: Sandbox) -> None:
    async with open_page(linkedin, {"organization_id": "5"}) as page:
        with pytest.raises(Forbidden, match="super admin"):
            await page.account.identify()
    linkedin.sites["linkedin"].options["role"] = "ANALYST"
    async with open_page(linkedin) as page:
        with pytest.raises(Forbidden, match="administers no page"):
            await page.account.identify()


async def test_our_page_may_be_the_last_of_many(linkedin: Sandbox) -> None:
    linkedin.sites["linkedin"].options["linkedin_pages"] = "120"
    async with open_page(linkedin, {"organization_id": "7000001"}) as page:
        assert (await page.account.identify()).name == "Test Cycles"


@pytest.mark.parametrize("kind", ["broken_json", "server_error"])
async def test_what_breaks_before_a_reply_leaves_makes_it_not_unsure(
    linkedin: Sandbox, kind: str
) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
    async with open_page(linkedin) as again:
        again.fault(kind, path="/organizationAcls")
        with pytest.raises(Unreachable) as caught:
            await again.account.send(answer_to(seen["I like it"], "Thanks"))
    assert not caught.value.sent
    assert not [thing for thing in linkedin.world.of("linkedin") if thing.by_client]


async def test_a_reply_stands_once_and_is_found_again(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        for text in ("I like it", "😬 Ana Ñandú look"):
            reply = answer_to(seen[text], f"Thanks for “{text}” 🚲")
            assert await page.account.find(reply, None) is None
            sent = await page.account.send(reply)
            by_id = await page.account.find(reply, sent.native_id)
            by_text = await page.account.find(reply, None)
            assert by_id is not None
            assert by_id == by_text
            assert (by_id.native_id, by_id.text) == (sent.native_id, reply.text)
            assert by_id.direction is Direction.OUT
            assert by_id.parent_id == seen["😬 Ana Ñandú look"].native_id
            found = [t for t in linkedin.world.of("linkedin") if t.text == reply.text]
            assert len(found) == 1
        assert {e.text for e in (await page.seen("comments")).values()} == {
            "Thanks for “I like it” 🚲",
            "Thanks for “😬 Ana Ñandú look” 🚲",
        }


async def test_the_same_words_of_long_ago_are_not_taken_for_the_reply(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        reply = answer_to(seen["Mine makes all five."], "Come by!")
        assert await page.account.find(reply, None) is None
        with pytest.raises(Refused, match="very words"):
            await page.account.send(reply)
        page.sandbox.world.delete(page.sandbox.world.things["l1"])
        with pytest.raises(NotFound):
            await page.account.send(answer_to(seen["Mine makes all five."], "Hello?"))


async def test_a_lost_answer_is_found_by_its_text(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        reply = answer_to(seen["I like it"], "Did this get through?")
        page.fault("lost_answer", 1)
        with pytest.raises(Unreachable) as caught:
            await page.account.send(reply)
        assert caught.value.sent
        found = await page.account.find(reply, None)
        assert found is not None
        assert found.text == reply.text


async def test_an_unreadable_answer_to_a_reply_may_have_got_through(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        page.fault("broken_json", 1)
        with pytest.raises(Unreachable) as caught:
            await page.account.send(answer_to(seen["I like it"], "Hm"))
        assert caught.value.sent


async def test_a_message_without_its_post_can_not_be_answered(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        await page.account.identify()
        reply = answer_to((await page.seen("comments"))["I like it"], "Hm")
        reply.facts.clear()
        with pytest.raises(Refused, match="which LinkedIn post"):
            await page.account.send(reply)


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("expired_token", AuthExpired),
        ("revoked_token", AuthExpired),
        ("rate_limit", RateLimited),
        ("server_error", Unreachable),
        ("broken_json", BadAnswer),
    ],
)
async def test_faults_of_reading(linkedin: Sandbox, kind: str, error: type[Exception]) -> None:
    async with open_page(linkedin) as page:
        await page.account.identify()
        page.fault(kind)
        for stream in ("notifications", "comments"):
            with pytest.raises(error):
                await page.round(stream)


async def test_the_day_and_the_minute(linkedin: Sandbox) -> None:
    async with open_page(linkedin) as page:
        seen = await page.seen("comments")
        page.fault("rate_limit", 1)
        with pytest.raises(RateLimited) as day:
            await page.round("notifications")
        assert day.value.retry_at == next_day(now())
        page.fault("rate_limit", 1)
        with pytest.raises(RateLimited) as minute:
            await page.account.send(answer_to(seen["I like it"], "Hm"))
        assert timedelta(seconds=50) < minute.value.retry_at - now() <= timedelta(seconds=60)
        # Reading comments goes on meanwhile; another reply is not even tried.
        await page.round("comments")
        with pytest.raises(RateLimited):
            await page.account.send(answer_to(seen["I like it"], "Hm"))


async def _send(page: Page, kind: str) -> None:
    seen = await page.seen("comments")
    page.fault(kind, 1)
    await page.account.send(answer_to(seen["I like it"], "Hm"))


@pytest.mark.parametrize(
    ("kind", "error"),
    [("window_closed", Refused), ("duplicate", Refused), ("parent_deleted", NotFound)],
)
async def test_faults_of_writing(linkedin: Sandbox, kind: str, error: type[Exception]) -> None:
    async with open_page(linkedin) as page:
        with pytest.raises(error):
            await _send(page, kind)
    assert not [t for t in linkedin.world.of("linkedin") if t.text == "Hm"]


@pytest.mark.parametrize(
    ("status", "body", "kind", "code", "words"),
    [
        (401, '{"serviceErrorCode":65600}', AuthExpired, "65600", "Sign in"),
        (401, '{"serviceErrorCode":65601}', AuthExpired, "65601", "withdrawn"),
        (401, '{"serviceErrorCode":65602}', AuthExpired, "65602", "60 days"),
        (401, "<html>", AuthExpired, "401", "Sign in"),
        (403, '{"serviceErrorCode":100,"code":"ACCESS_DENIED"}', Forbidden, "100", "permission"),
        (404, '{"code":"RESOURCE_NOT_FOUND"}', NotFound, "RESOURCE_NOT_FOUND", "no longer"),
        (400, '{"code":"ILLEGAL_ARGUMENT","message":"M"}', Refused, "ILLEGAL_ARGUMENT", "M"),
        (426, '{"code":"NONEXISTENT_VERSION"}', Forbidden, "NONEXISTENT_VERSION", "newer"),
        (422, '{"message":"why"}', Refused, "422", "why"),
        (422, '{"message":"It is too long."}', Refused, "422", "It is too long"),
        (409, "", Refused, "409", "the text: no reason given"),
        (503, "", Unreachable, "503", "503"),
        (429, "", RateLimited, "429", "pause"),
    ],
)
def test_every_refusal_is_said_in_words(
    status: int, body: str, kind: type[Exception], code: str, words: str
) -> None:
    error = read_error(Answer(status, {}, body.encode()))
    assert type(error) is kind
    assert error.code == code
    assert words in error.what
    assert error.what.endswith(".")
    assert not error.what.endswith("..")


def test_the_next_day_is_utcs() -> None:
    assert next_day(datetime(2026, 12, 31, 23, 59, tzinfo=UTC)) == datetime(2027, 1, 1, tzinfo=UTC)
    assert next_day(datetime(2026, 5, 1, tzinfo=UTC)) == datetime(2026, 5, 2, tzinfo=UTC)


async def test_renewing_the_sign_in(linkedin: Sandbox) -> None:
    info = linkedin.entrances["linkedin"].info
    assert refresh_request("b", "a", "id", None, "r") is None
    call = refresh_request(
        info["url"],
        info["auth_url"],
        info["client_id"],
        info["client_secret"],
        info["refresh_token"],
    )
    assert call is not None
    async with httpx.AsyncClient() as client:
        answer = await client.post(call.url, data=call.form, headers=call.headers)
    tokens = read_tokens(answer.content)
    assert tokens.access_token != info["access_token"]
    assert tokens.expires_in == 5_184_000
    assert info["client_secret"] not in repr(tokens)
    with pytest.raises(BadAnswer):
        read_tokens(b"{}")
