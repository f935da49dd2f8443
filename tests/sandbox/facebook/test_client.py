"""Facebook's own Python client does its work at the sandbox."""

from collections.abc import Iterator

import pytest
from facebook_business.adobjects.comment import Comment
from facebook_business.adobjects.page import Page
from facebook_business.adobjects.pagepost import PagePost
from facebook_business.adobjects.unifiedthread import UnifiedThread
from facebook_business.adobjects.user import User
from facebook_business.api import FacebookAdsApi
from facebook_business.exceptions import FacebookRequestError
from facebook_business.session import FacebookSession

from tests.sandbox.facebook.conftest import Graph

pytestmark = pytest.mark.clients


class Clients:
    """The client, signed in as the owner and as the Page."""

    def __init__(self, graph: Graph) -> None:
        self.user = self.api(graph, graph.user)
        self.page = self.api(graph, graph.page)

    @staticmethod
    def api(graph: Graph, token: str) -> FacebookAdsApi:
        """With an app secret, so that appsecret_proof is sent and checked."""
        info = graph.info
        session = FacebookSession(info["client_id"], info["client_secret"], token)
        return FacebookAdsApi(session, api_version="v26.0")


@pytest.fixture
def clients(graph: Graph, monkeypatch: pytest.MonkeyPatch) -> Iterator[Clients]:
    monkeypatch.setattr(FacebookSession, "GRAPH", graph.url)
    made = Clients(graph)
    yield made
    for api in (made.user, made.page):
        api._session.requests.close()


def test_who_am_i_and_which_pages(graph: Graph, clients: Clients) -> None:
    me = User("me", api=clients.user).api_get(fields=["id", "name"])
    assert (me["id"], me["name"]) == (graph.info["user_id"], "Olive Owner")
    pages = list(User("me", api=clients.user).get_accounts(fields=["id", "name", "access_token"]))
    assert [(p["id"], p["name"]) for p in pages] == [(graph.info["page_id"], "Test Cycles")]
    as_page = Clients.api(graph, pages[0]["access_token"])
    assert User("me", api=as_page).api_get(fields=["id"])["id"] == graph.info["page_id"]
    as_page._session.requests.close()


def test_comments_are_read_page_by_page(graph: Graph, clients: Clients) -> None:
    page = Page(graph.info["page_id"], api=clients.page)
    posts = list(page.get_published_posts(fields=["id", "message", "created_time"]))
    assert [post["message"] for post in posts] == ["Workshop on Saturday"]
    cursor = PagePost(posts[0]["id"], api=clients.page).get_comments(
        fields=["id", "message", "from", "parent"],
        params={"filter": "stream", "order": "chronological", "limit": 1},
    )
    found = list(cursor)
    assert [c["message"] for c in found] == ["May I bring my daughter?", "Of course!", "price?"]
    assert [c["id"] for c in found] == [graph.id(key) for key in ("f1", "f2", "f3")]
    assert found[1]["parent"]["id"] == graph.id("f1")
    assert "from" not in found[2]


def test_conversations_are_read_page_by_page(graph: Graph, clients: Clients) -> None:
    page = Page(graph.info["page_id"], api=clients.page)
    threads = list(
        page.get_conversations(
            fields=["id", "updated_time", "participants"], params={"platform": "MESSENGER"}
        )
    )
    assert len(threads) == 1
    messages = list(
        UnifiedThread(threads[0]["id"], api=clients.page).get_messages(
            params={"fields": "id,message", "limit": 1}
        )
    )
    assert [m["message"] for m in messages] == ["Please bring it in.", "It whistles again"]


def test_a_comment_is_answered_hidden_liked_and_removed(graph: Graph, clients: Clients) -> None:
    asked = Comment(graph.id("f3"), api=clients.page)
    made = asked.create_comment(params={"message": "40 €"})
    assert graph.world.find("facebook", made["id"]).text == "40 €"  # type: ignore[union-attr]
    asked.create_like()
    asked.api_update(params={"is_hidden": True})
    thing = graph.world.things["f3"]
    assert (thing.hidden, thing.liked_by_owner) == (True, True)
    asked.delete_likes()
    Comment(made["id"], api=clients.page).api_update(params={"message": "45 €"})
    assert graph.world.find("facebook", made["id"]).text == "45 €"  # type: ignore[union-attr]
    asked.api_delete()
    assert thing.gone
    assert not thing.liked_by_owner


def test_a_message_is_sent(graph: Graph, clients: Clients) -> None:
    answer = Page(graph.info["page_id"], api=clients.page).create_message(
        params={
            "recipient": {"id": "300000000000011"},
            "message": {"text": "Tomorrow?"},
            "messaging_type": "RESPONSE",
        }
    )
    assert answer["recipient_id"] == "300000000000011"
    assert graph.world.find("facebook", answer["message_id"]).text == "Tomorrow?"  # type: ignore[union-attr]


def test_a_batch(graph: Graph, clients: Clients) -> None:
    got: list[object] = []
    failed: list[int] = []
    batch = clients.page.new_batch()
    page = Page(graph.info["page_id"], api=clients.page)
    page.api_get(fields=["name"], batch=batch, success=lambda r: got.append(r.json()["name"]))
    Comment("1_2", api=clients.page).api_get(
        fields=["id"],
        batch=batch,
        failure=lambda r: failed.append(r.error().api_error_subcode()),
    )
    batch.execute()
    assert (got, failed) == (["Test Cycles"], [33])


def test_errors_are_understood(graph: Graph, clients: Clients) -> None:
    with pytest.raises(FacebookRequestError) as gone:
        Comment("1_2", api=clients.page).api_get(fields=["id"])
    assert (gone.value.api_error_code(), gone.value.api_error_subcode()) == (100, 33)
    graph.sandbox.sites["facebook"].faults.add("rate_limit", 1)
    with pytest.raises(FacebookRequestError) as limited:
        Comment(graph.id("f1"), api=clients.page).api_get(fields=["id"])
    assert limited.value.api_error_code() == 80001
    graph.sandbox.sites["facebook"].grants.revoke_all()
    with pytest.raises(FacebookRequestError) as dead:
        User("me", api=clients.user).api_get(fields=["id"])
    assert (dead.value.api_error_code(), dead.value.api_error_subcode()) == (190, 458)
