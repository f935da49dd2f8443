"""X's own Python client, which speaks the new vocabulary, against the sandbox."""

import pytest
import requests
from xdk import Client
from xdk.direct_messages.models import CreateByParticipantIdRequest
from xdk.posts.models import CreateRequest

from tests.sandbox.twitter.conftest import Open, Place

pytestmark = pytest.mark.clients


def client_of(place: Place) -> Client:
    return Client(base_url=place.info["url"], access_token=place.info["access_token"])


@pytest.fixture
def spoken(serve: Open, crowded: Place) -> Place:
    crowded.site.options["x_vocabulary"] = "new"
    return crowded


def test_who_am_i(spoken: Place) -> None:
    me = client_of(spoken).users.get_me(user_fields=["description", "profile_image_url"])
    assert me.data.username == "testcycles"
    assert me.data.description == "Bicycles and repairs"


def test_mentions_page_by_page(spoken: Place) -> None:
    pages = list(
        client_of(spoken).users.get_mentions(
            spoken.me,
            max_results=10,
            post_fields=["created_at", "conversation_id", "entities"],
            expansions=["author_id", "referenced_posts"],
        )
    )
    posts = [post for page in pages for post in page.data]
    assert [len(page.data) for page in pages] == [10, 10, 7]
    assert len({post.id for post in posts}) == 27
    assert posts[0].author_id == "1500000000000000012"
    assert all(post.created_at for post in posts)


def test_direct_messages_page_by_page(spoken: Place) -> None:
    pages = list(
        client_of(spoken).direct_messages.get_events(
            max_results=4, dm_event_fields=["text", "created_at"], expansions=["sender_id"]
        )
    )
    texts = [event.text for page in pages for event in page.data or []]
    assert texts[:4] == ["direct 3", "direct 2", "direct 1", "direct 0"]
    assert texts[4:] == ["Of course.", "Can I come on Friday?"]


def test_search(spoken: Place) -> None:
    found = next(
        client_of(spoken).posts.search_recent(
            query=f"conversation_id:{spoken.id('x1')}", max_results=10
        )
    )
    assert [post.id for post in found.data] == [spoken.id(key) for key in ("x3", "x2", "x1")]


def test_a_reply_and_a_direct_message(spoken: Place) -> None:
    client = client_of(spoken)
    body = CreateRequest(text="28 inches", reply={"in_reply_to_tweet_id": spoken.id("x4")})
    made = client.posts.create(body)
    thing = spoken.world.find(
        "twitter", made.data["id"] if isinstance(made.data, dict) else made.data.id
    )
    assert thing is not None
    assert thing.to == "x4"
    message = CreateByParticipantIdRequest(text="See you")
    client.direct_messages.create_by_participant_id("1500000000000000012", message)
    assert [t.text for t in spoken.world.of("twitter", "dm") if t.by_client] == ["See you"]


def status_of(error: requests.HTTPError) -> int | None:
    return error.response.status_code if error.response is not None else None


def test_an_error(spoken: Place) -> None:
    client = client_of(spoken)
    with pytest.raises(requests.HTTPError) as caught:
        next(client.users.get_mentions(spoken.me, max_results=1))
    assert status_of(caught.value) == 400
    spoken.site.grants.revoke_all()
    with pytest.raises(requests.HTTPError) as caught:
        client.users.get_me()
    assert status_of(caught.value) == 401
