"""tweepy, which speaks the legacy vocabulary, against the sandbox."""

from typing import Any

import pytest
import requests
import tweepy
from requests.adapters import HTTPAdapter

from tests.sandbox.twitter.conftest import Place

pytestmark = pytest.mark.clients
HOST = "https://api.twitter.com"


class Rewriting(HTTPAdapter):
    """Sends what is meant for X to the sandbox."""

    def __init__(self, url: str) -> None:
        super().__init__()
        self._url = url

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        assert request.url is not None
        request.url = request.url.replace(HOST, self._url)
        return super().send(request, *args, **options)


@pytest.fixture
def spoken(crowded: Place) -> Place:
    crowded.site.options["x_vocabulary"] = "legacy"
    return crowded


def client_of(place: Place) -> tweepy.Client:
    # An OAuth 2 user token goes where tweepy expects a bearer token.
    client = tweepy.Client(place.info["access_token"])
    client.session.mount(HOST, Rewriting(place.info["url"]))
    return client


def test_who_am_i(spoken: Place) -> None:
    me = client_of(spoken).get_me(user_auth=False, user_fields=["description"])
    assert me.data.username == "testcycles"
    assert me.data.description == "Bicycles and repairs"


def test_mentions_page_by_page(spoken: Place) -> None:
    pages = list(
        tweepy.Paginator(
            client_of(spoken).get_users_mentions,
            spoken.me,
            max_results=10,
            tweet_fields=["created_at", "conversation_id", "referenced_tweets"],
            expansions=["author_id", "referenced_tweets.id"],
        )
    )
    posts = [post for page in pages for post in page.data]
    assert [len(page.data) for page in pages] == [10, 10, 7]
    assert len({post.id for post in posts}) == 27
    assert str(posts[0].author_id) == "1500000000000000012"
    assert {user.username for page in pages for user in page.includes["users"]} >= {"ana_rides"}
    answer = next(post for post in posts if str(post.id) == spoken.id("x3"))
    assert str(answer.referenced_tweets[0].id) == spoken.id("x2")


def test_direct_messages_page_by_page(spoken: Place) -> None:
    pages = list(
        tweepy.Paginator(
            client_of(spoken).get_direct_message_events,
            max_results=4,
            dm_event_fields=["sender_id", "created_at"],
            user_auth=False,
        )
    )
    events = [event for page in pages for event in page.data or []]
    assert len(events) == 6
    assert events[-1].text == "Can I come on Friday?"
    assert str(events[-1].sender_id) == "1500000000000000012"


def test_a_reply_and_a_direct_message(spoken: Place) -> None:
    client = client_of(spoken)
    made = client.create_tweet(
        text="28 inches", in_reply_to_tweet_id=spoken.id("x4"), user_auth=False
    )
    thing = spoken.world.find("twitter", made.data["id"])
    assert thing is not None
    assert thing.to == "x4"
    sent = client.create_direct_message(
        participant_id="1500000000000000012", text="See you", user_auth=False
    )
    assert spoken.world.find("twitter", sent.data["dm_event_id"]) is not None


def test_errors(spoken: Place) -> None:
    client = client_of(spoken)
    with pytest.raises(tweepy.BadRequest) as refused:
        client.get_users_mentions(spoken.me, max_results=1)
    assert refused.value.api_messages == [
        "The `max_results` query parameter value [1] is not between 5 and 100"
    ]
    client.create_tweet(text="Once", user_auth=False)
    with pytest.raises(tweepy.Forbidden, match="duplicate content"):
        client.create_tweet(text="Once", user_auth=False)
    spoken.http.post("/_faults", json={"kind": "rate_limit", "times": 1})
    with pytest.raises(tweepy.TooManyRequests):
        client.get_me(user_auth=False)
    spoken.site.grants.revoke_all()
    with pytest.raises(tweepy.Unauthorized):
        client.get_me(user_auth=False)
