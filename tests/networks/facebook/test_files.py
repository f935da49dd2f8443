"""Pictures and files at Facebook, a human agent's longer right, and the one private reply."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import httpx
import pytest

from socialinbox.config.web import TIMEOUT
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import AuthExpired, NetworkError, RateLimited, Refused, Unreachable
from socialinbox.domain.message import AttachmentKind, MessageKind, SeenMessage
from socialinbox.domain.times import now
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import MEGABYTE, Connector, Privacy, SendsReplies
from socialinbox.networks.facebook.account import connect as connect_facebook
from socialinbox.networks.facebook.rules import RULES
from socialinbox.networks.http import ApiClient
from socialinbox.sandbox.media import draw
from socialinbox.sandbox.server import Sandbox
from tests.networks.conftest import Connect
from tests.networks.entries import entry_of
from tests.networks.facebook.conftest import Store, WorldPages
from tests.networks.facebook.test_replies import answer_to, one, sender

CHAT, COMMENT = "It whistles again", "price?"


@pytest.fixture
def picture(tmp_path: Path) -> OutgoingFile:
    """A picture on this computer."""
    path = tmp_path / "bell.png"
    path.write_bytes(draw("bell"))
    return OutgoingFile(str(path), "image/png", "bell.png", path.stat().st_size)


def written(sandbox: Sandbox) -> list[tuple[str, str, int]]:
    """What was written through the API: kind, words, how many pictures."""
    things = sandbox.world.of("facebook")
    return [(t.kind, t.text, len(t.pictures)) for t in things if t.by_client]


@asynccontextmanager
async def account_with(sandbox: Sandbox, **settings: str) -> AsyncIterator[Connector]:
    """The Page, with what the owner said of it."""
    info = sandbox.entrances["facebook"].info
    client = httpx.AsyncClient(
        base_url=info["url"],
        headers={"Authorization": f"Bearer {info['access_token']}"},
        timeout=TIMEOUT,
        verify=False,  # plain http on loopback; certificates are slow to load
    )
    parts = ConnectorParts(ApiClient(client), None, {"page_id": info["page_id"], **settings})
    opened = connect_facebook(parts)
    try:
        yield opened
    finally:
        await opened.aclose()


@pytest.mark.parametrize("text", ["Like this one", ""])
async def test_a_picture_goes_with_a_comment(
    connect: Connect, sandbox: Sandbox, picture: OutgoingFile, text: str
) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), COMMENT)
        reply = replace(answer_to(asked, MessageKind.COMMENT, text), files=(picture,))
        sent = await sender(facebook).send(reply)
        for known in (sent.native_id, None):
            found = await sender(facebook).find(reply, known)
            assert found is not None
            assert (found.native_id, found.text) == (sent.native_id, text)
            assert [a.kind for a in found.attachments] == [AttachmentKind.IMAGE]
    assert written(sandbox) == [("comment", text, 1)]


async def test_a_picture_goes_to_messenger_without_words(
    connect: Connect, sandbox: Sandbox, picture: OutgoingFile
) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "messages"), CHAT)
        reply = replace(answer_to(asked, MessageKind.DM, ""), files=(picture,))
        both = replace(reply, text="Look")
        with pytest.raises(Refused, match="not both"):
            await sender(facebook).send(both)
        assert written(sandbox) == []
        assert await sender(facebook).find(reply, None) is None
        sent = await sender(facebook).send(reply)
        for known in (sent.native_id, None):
            found = await sender(facebook).find(reply, known)
            assert found is not None
            assert found.native_id == sent.native_id
            assert [a.kind for a in found.attachments] == [AttachmentKind.IMAGE]
    assert written(sandbox) == [("dm", "", 1)]


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"mime_type": "application/pdf"}, "not taken here"),
        ({"size": 5 * MEGABYTE}, "too large: at most 4 MB"),
        ({"path": "/nowhere/bell.png"}, "can't be read on this computer any more"),
    ],
)
async def test_files_that_do_not_fit_are_refused(
    connect: Connect,
    sandbox: Sandbox,
    picture: OutgoingFile,
    changes: dict[str, str | int],
    why: str,
) -> None:
    wrong = replace(picture, **changes)  # type: ignore[arg-type]
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), COMMENT)
        reply = answer_to(asked, MessageKind.COMMENT, "Look")
        with pytest.raises(Refused, match=why):
            await sender(facebook).send(replace(reply, files=(wrong,)))
        with pytest.raises(Refused, match="Only one file"):
            await sender(facebook).send(replace(reply, files=(picture, picture)))
    assert written(sandbox) == []
    assert RULES.files[MessageKind.DM].complaint([replace(picture, size=26 * MEGABYTE)])


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("expired_token", AuthExpired),
        ("rate_limit", RateLimited),
        ("server_error", Unreachable),
        ("lost_answer", Unreachable),
        ("broken_json", Unreachable),
    ],
)
@pytest.mark.parametrize("path", ["photos", "message_attachments"])
async def test_a_fault_of_an_upload_leaves_nothing_unsure(
    connect: Connect,
    sandbox: Sandbox,
    world: WorldPages,
    picture: OutgoingFile,
    kind: str,
    error: type[NetworkError],
    path: str,
) -> None:
    stream, text, place = (
        ("comments", COMMENT, MessageKind.COMMENT)
        if path == "photos"
        else ("messages", CHAT, MessageKind.DM)
    )
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, stream), text)
        world.fault(kind, 1, path)
        with pytest.raises(error) as caught:
            await sender(facebook).send(replace(answer_to(asked, place, ""), files=(picture,)))
        assert not getattr(caught.value, "sent", False)
    assert written(sandbox) == []


async def test_a_human_agent_answers_after_a_day(sandbox: Sandbox, world: WorldPages) -> None:
    sandbox.sites["facebook"].options["human_agent"] = "on"
    async with account_with(sandbox, human_agent="yes") as facebook:
        assert (await facebook.identify()).settings == {"human_agent": "yes"}
        asked = one(await Store().read(facebook, "messages"), CHAT)
        await sender(facebook).send(answer_to(asked, MessageKind.DM, "Within the day"))
        world.change(do="advance", seconds=timedelta(hours=30).total_seconds())
        sent = await sender(facebook).send(answer_to(asked, MessageKind.DM, "A day later"))
        assert sandbox.world.find("facebook", sent.native_id) is not None
        world.change(do="advance", seconds=timedelta(days=6).total_seconds())
        with pytest.raises(Refused, match="7 days"):
            await sender(facebook).send(answer_to(asked, MessageKind.DM, "A week later"))
    assert [text for _, text, _ in written(sandbox)] == ["Within the day", "A day later"]


async def test_the_tag_is_sent_only_after_the_window(
    sandbox: Sandbox, world: WorldPages, monkeypatch: pytest.MonkeyPatch
) -> None:
    sandbox.sites["facebook"].options["human_agent"] = "on"
    async with account_with(sandbox, human_agent="yes") as facebook:
        asked = one(await Store().read(facebook, "messages"), CHAT)
        api = facebook._api  # type: ignore[attr-defined]
        send, tags = api.send_message, list[str | None]()

        async def noted(to: object, message: object, tag: str | None = None) -> object:
            tags.append(tag)
            return await send(to, message, tag)

        monkeypatch.setattr(api, "send_message", noted)
        await sender(facebook).send(answer_to(asked, MessageKind.DM, "Soon"))
        assert tags == [None]
        world.change(do="advance", seconds=timedelta(hours=30).total_seconds())
        await sender(facebook).send(answer_to(asked, MessageKind.DM, "Later"))
    assert tags == [None, None, "HUMAN_AGENT"]


async def test_an_app_without_human_agent_is_told_so(sandbox: Sandbox, world: WorldPages) -> None:
    async with account_with(sandbox, human_agent="yes") as facebook:
        asked = one(await Store().read(facebook, "messages"), CHAT)
        world.change(do="advance", seconds=timedelta(hours=30).total_seconds())
        with pytest.raises(Refused, match="your app does not have Human Agent"):
            await sender(facebook).send(answer_to(asked, MessageKind.DM, "Later"))
    async with account_with(sandbox) as facebook:
        with pytest.raises(Refused, match="24 hours"):
            await sender(facebook).send(answer_to(asked, MessageKind.DM, "Later"))
    assert written(sandbox) == []


async def test_a_private_reply_is_offered_once(connect: Connect, world: WorldPages) -> None:
    world.add("q", "comment", "ben", "Order 17 is late", on="f-post")

    def private(message: SeenMessage) -> list[bool]:
        routes = RULES.routes(entry_of(message), now())
        return [r.allowed for r in routes if r.place.privacy is Privacy.PRIVATE]

    store = Store()
    async with connect("facebook") as facebook:
        assert isinstance(facebook, SendsReplies)
        asked = one(await store.read(facebook, "comments"), "Order 17 is late")
        assert private(asked) == [True]
        await facebook.send(answer_to(asked, MessageKind.DM, "We look into it."))
        again = one(await store.read(facebook, "comments"), "Order 17 is late")
        assert private(again) == []
        with pytest.raises(Refused, match="already answered privately"):
            await facebook.send(answer_to(asked, MessageKind.DM, "Once more."))
    assert [i["text"] for i in world.items() if i["by_client"]] == ["We look into it."]


async def test_the_same_words_twice_were_already_said(connect: Connect) -> None:
    async with connect("facebook") as facebook:
        asked = one(await Store().read(facebook, "comments"), COMMENT)
        reply = answer_to(asked, MessageKind.COMMENT, "40 €")
        await sender(facebook).send(reply)
        with pytest.raises(Refused, match="You already said this"):
            await sender(facebook).send(reply)
