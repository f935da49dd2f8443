"""google-api-python-client against the sandbox: each call that an inbox makes, and the answers."""

import io
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from googleapiclient.errors import HttpError
from googleapiclient.http import MediaFileUpload, MediaIoBaseUpload

from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import Item
from tests.sandbox.youtube.conftest import client_of
from tests.sandbox.youtube.schema import complaints
from tests.worlds import OWNER, small_world

pytestmark = pytest.mark.clients

CHANNEL = OWNER.youtube.id
CHUNK = 256 * 1024


def reason(caught: pytest.ExceptionInfo[HttpError]) -> tuple[int, str]:
    """Status and reason of a refusal."""
    error = json.loads(caught.value.content)["error"]
    assert error["code"] == caught.value.resp.status
    return error["code"], error["errors"][0]["reason"]


def site_info(sandbox: Sandbox) -> dict[str, str]:
    """How to come in at the sandbox's YouTube."""
    return sandbox.entrances["youtube"].info


def threads(google: Any, **more: Any) -> Any:
    """A list of all threads of the channel."""
    asked = {"part": "snippet,replies", "allThreadsRelatedToChannelId": CHANNEL} | more
    return google.commentThreads().list(**asked).execute()


def test_who_am_i(google: Any, discovery: dict[str, Any]) -> None:
    found = google.channels().list(mine=True, part="snippet,contentDetails,statistics").execute()
    assert not complaints(discovery, "ChannelListResponse", found)
    mine = found["items"][0]
    assert mine["id"] == CHANNEL
    assert mine["snippet"]["customUrl"] == "@testcycles"
    by_handle = google.channels().list(forHandle="@anarides", part="snippet").execute()
    assert by_handle["items"][0]["snippet"]["title"] == "Ana Ñandú"
    by_id = google.channels().list(id=[CHANNEL, "UCnobody"], part="id").execute()
    assert [set(item) for item in by_id["items"]] == [{"kind", "etag", "id"}]
    assert "items" not in google.channels().list(id="UCnobody", part="id").execute()


def test_my_uploads(google: Any, discovery: dict[str, Any]) -> None:
    mine = google.channels().list(mine=True, part="contentDetails").execute()["items"][0]
    uploads = mine["contentDetails"]["relatedPlaylists"]["uploads"]
    request = google.playlistItems().list(
        playlistId=uploads, part="snippet,contentDetails", maxResults=50
    )
    found = request.execute()
    assert not complaints(discovery, "PlaylistItemListResponse", found)
    assert [i["snippet"]["title"] for i in found["items"]] == ["Cleaning a disc rotor"]
    assert google.playlistItems().list_next(request, found) is None
    video = found["items"][0]["contentDetails"]["videoId"]
    details = google.videos().list(id=video, part="snippet,statistics,status").execute()
    assert not complaints(discovery, "VideoListResponse", details)
    assert details["items"][0]["statistics"]["commentCount"] == "2"


def test_uploads_page_by_page(sandbox: Sandbox, google: Any) -> None:
    for number in range(4):
        sandbox.world.add(Item(f"v{number}", "youtube", "video", "owner", "", f"film {number}"))
    uploads = "UU" + CHANNEL[2:]
    request = google.playlistItems().list(playlistId=uploads, part="snippet", maxResults=2)
    titles: list[str] = []
    while request is not None:
        page = request.execute()
        assert page["pageInfo"]["totalResults"] == 5
        assert ("prevPageToken" in page) == bool(titles)
        titles += [item["snippet"]["title"] for item in page["items"]]
        request = google.playlistItems().list_next(request, page)
    assert sorted(titles[:4]) == [f"film {n}" for n in range(4)]
    assert titles[4:] == ["Cleaning a disc rotor"]
    for wrong in ({"pageToken": "x"}, {"playlistId": "UUother"}):
        asked = {"playlistId": uploads, "part": "id"} | wrong
        with pytest.raises(HttpError) as caught:
            google.playlistItems().list(**asked).execute()
        assert reason(caught)[1] in ("invalidPageToken", "playlistNotFound")


def test_threads_page_by_page(discovery: dict[str, Any]) -> None:
    world = small_world()
    world.items += [
        Item(f"t{n}", "youtube", "comment", "ana", f"-{30 + n}h", f"no {n}", on="y-video")
        for n in range(7)
    ]
    with Sandbox(World(world), networks=("youtube",)) as sandbox:
        google = client_of(sandbox, discovery)
        request = google.commentThreads().list(
            part="snippet,replies", allThreadsRelatedToChannelId=CHANNEL, maxResults=3
        )
        texts: list[str] = []
        while request is not None:
            page = request.execute()
            assert not complaints(discovery, "CommentThreadListResponse", page)
            tops = [item["snippet"]["topLevelComment"] for item in page["items"]]
            texts += [top["snippet"]["textOriginal"] for top in tops]
            request = google.commentThreads().list_next(request, page)
        google.close()
    assert texts == ["Sand them or <b>swap</b> them?", *(f"no {n}" for n in range(7))]


def test_text_is_html_unless_plain_is_asked_for(google: Any) -> None:
    shown = threads(google)["items"][0]["snippet"]["topLevelComment"]["snippet"]
    assert shown["textDisplay"] == "Sand them or &lt;b&gt;swap&lt;/b&gt; them?"
    plain = threads(google, textFormat="plainText")["items"][0]["snippet"]["topLevelComment"]
    assert plain["snippet"]["textDisplay"] == "Sand them or <b>swap</b> them?"


def test_replies_beyond_the_five_that_a_thread_brings(
    sandbox: Sandbox, google: Any, discovery: dict[str, Any]
) -> None:
    for number in range(8):
        sandbox.world.add(Item(f"r{number}", "youtube", "comment", "ben", "", f"{number}", to="y1"))
    thread = threads(google)["items"][0]
    assert thread["snippet"]["totalReplyCount"] == 9
    assert len(thread["replies"]["comments"]) == 5
    request = google.comments().list(parentId=thread["id"], part="snippet", maxResults=4)
    ids: list[str] = []
    while request is not None:
        page = request.execute()
        assert not complaints(discovery, "CommentListResponse", page)
        ids += [item["id"] for item in page["items"]]
        request = google.comments().list_next(request, page)
    assert len(set(ids)) == 9
    assert all(i.startswith(thread["id"] + ".") for i in ids)


def test_reply_edit_delete(sandbox: Sandbox, google: Any, discovery: dict[str, Any]) -> None:
    top = threads(google)["items"][0]["id"]
    body = {"snippet": {"parentId": top, "textOriginal": "Swap, below 1.5 mm"}}
    written = google.comments().insert(part="snippet", body=body).execute()
    assert not complaints(discovery, "Comment", written)
    assert written["snippet"]["parentId"] == top
    stands = sandbox.world.find("youtube", written["id"])
    assert stands is not None
    assert stands.by_client
    edited = {"id": written["id"], "snippet": {"textOriginal": "Swap"}}
    assert (
        google.comments().update(part="snippet", body=edited).execute()["snippet"]["textOriginal"]
        == "Swap"
    )
    again = google.comments().list(id=written["id"], part="snippet").execute()["items"][0]
    assert again["snippet"]["updatedAt"] >= again["snippet"]["publishedAt"]
    google.comments().delete(id=written["id"]).execute()
    assert not google.comments().list(id=written["id"], part="snippet").execute()["items"]


def test_a_new_thread(google: Any, discovery: dict[str, Any]) -> None:
    video = threads(google)["items"][0]["snippet"]["videoId"]
    body = {
        "snippet": {
            "channelId": CHANNEL,
            "videoId": video,
            "topLevelComment": {"snippet": {"textOriginal": "Part two is on Friday"}},
        }
    }
    written = google.commentThreads().insert(part="snippet", body=body).execute()
    assert not complaints(discovery, "CommentThread", written)
    assert threads(google, searchTerms="PART TWO")["items"][0]["id"] == written["id"]


def test_moderation(sandbox: Sandbox, google: Any, discovery: dict[str, Any]) -> None:
    sandbox.world.add(Item("h", "youtube", "comment", "ben", "", "Buy!", on="y-video", held=True))
    held = threads(google, moderationStatus="heldForReview")
    assert not complaints(discovery, "CommentThreadListResponse", held)
    shown = held["items"][0]["snippet"]["topLevelComment"]
    assert shown["snippet"]["moderationStatus"] == "heldForReview"
    assert len(threads(google)["items"]) == 1
    decide = google.comments().setModerationStatus
    decide(id=[shown["id"]], moderationStatus="published").execute()
    assert len(threads(google)["items"]) == 2
    with pytest.raises(HttpError) as caught:
        decide(id=shown["id"], moderationStatus="published", banAuthor=True).execute()
    assert reason(caught) == (400, "banWithoutReject")
    decide(id=shown["id"], moderationStatus="rejected", banAuthor=True).execute()
    left = threads(google)["items"]
    assert [t["snippet"]["totalReplyCount"] for t in left] == [0]


def test_refusals(sandbox: Sandbox, google: Any) -> None:
    video = sandbox.world.things["y-video"]
    top = sandbox.world.things["y1"].id
    list_threads, insert = google.commentThreads().list, google.comments().insert
    both = list_threads(part="snippet", videoId=video.id, channelId=CHANNEL)
    calls = [
        (both, 400, "incompatibleParameters"),
        (list_threads(part="snippet"), 400, "missingRequiredParameter"),
        (list_threads(part="words", videoId=video.id), 400, "unknownPart"),
        (list_threads(part="snippet", videoId="nothing-there"), 404, "videoNotFound"),
        (list_threads(part="snippet", channelId="UCother"), 404, "channelNotFound"),
        (
            list_threads(part="id", videoId=video.id, pageToken="x"),
            400,
            "invalidPageToken",
        ),
        (google.comments().list(part="snippet", parentId="Ugnone"), 404, "commentNotFound"),
        (insert(part="snippet", body=_reply("Ugnone", "Hi")), 404, "parentCommentNotFound"),
        (insert(part="snippet", body=_reply("", "Hi")), 400, "parentIdMissing"),
        (insert(part="snippet", body=_reply(top, " ")), 400, "commentTextRequired"),
        (insert(part="snippet", body=_reply(top, "x" * 10_001)), 400, "commentTextTooLong"),
        (google.comments().delete(id=top), 403, "forbidden"),
        (google.videos().delete(id="nothing-there"), 404, "videoNotFound"),
    ]
    for request, status, expected in calls:
        with pytest.raises(HttpError) as caught:
            request.execute()
        assert reason(caught) == (status, expected)
    video.extra["comments_disabled"] = True
    with pytest.raises(HttpError) as caught:
        insert(part="snippet", body=_reply(top, "Hi")).execute()
    assert reason(caught) == (403, "commentsDisabled")


def test_a_dead_token(sandbox: Sandbox) -> None:
    answer = httpx.get(
        site_info(sandbox)["url"] + "/youtube/v3/channels?mine=true&part=id",
        headers={"Authorization": "Bearer nonsense"},
    )
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].endswith("error=invalid_token")
    assert answer.json()["error"]["errors"][0]["reason"] == "authError"


def test_the_quota_ends(discovery: dict[str, Any]) -> None:
    options = {"youtube_quota": "52"}
    with Sandbox(World(small_world()), options=options, networks=("youtube",)) as sandbox:
        google = client_of(sandbox, discovery)
        top = threads(google)["items"][0]["id"]
        google.comments().insert(part="snippet", body=_reply(top, "Hi")).execute()
        threads(google)
        with pytest.raises(HttpError) as caught:
            threads(google)
        assert reason(caught) == (403, "quotaExceeded")
        google.close()
        # After midnight the old access token has run out as well.
        sandbox.world.clock.advance(timedelta(days=1))
        site = sandbox.sites["youtube"]
        renewed = site.grants.rotate(site_info(sandbox)["refresh_token"], single_use=False)
        assert renewed is not None
        google = client_of(sandbox, discovery, renewed[0].value)
        assert threads(google)["items"]
        google.close()


def test_partial_answers_and_etags(sandbox: Sandbox, google: Any) -> None:
    found = threads(
        google, fields="nextPageToken,items(id,snippet/topLevelComment/snippet(videoId))"
    )
    assert set(found) == {"items"}
    item = found["items"][0]
    assert set(item) == {"id", "snippet"}
    assert set(item["snippet"]["topLevelComment"]["snippet"]) == {"videoId"}
    with pytest.raises(HttpError) as caught:
        threads(google, fields="items(")
    assert reason(caught) == (400, "invalidParameter")
    request = google.channels().list(mine=True, part="snippet")
    tag = request.execute()["etag"]
    request.headers["If-None-Match"] = tag
    with pytest.raises(HttpError) as unchanged:
        request.execute()
    assert unchanged.value.resp.status == 304


def test_a_film_goes_up_in_chunks(
    sandbox: Sandbox, google: Any, discovery: dict[str, Any], tmp_path: Path
) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"\0" * (2 * CHUNK + 1000))
    media = MediaFileUpload(str(film), mimetype="video/mp4", chunksize=CHUNK, resumable=True)
    body = {"snippet": {"title": "Truing a wheel"}, "status": {"privacyStatus": "private"}}
    request = google.videos().insert(part="snippet,status", body=body, media_body=media)
    steps = 0
    answer = None
    while answer is None:
        progress, answer = request.next_chunk()
        steps += 1
        if progress is not None:
            assert progress.resumable_progress == steps * CHUNK
    assert steps == 3
    assert not complaints(discovery, "Video", answer)
    assert answer["status"] == answer["status"] | {"privacyStatus": "private"}
    stands = sandbox.world.find("youtube", answer["id"])
    assert stands is not None
    assert stands.text == "Truing a wheel"
    picture = MediaIoBaseUpload(io.BytesIO(b"\x89PNG"), mimetype="image/png")
    shown = google.thumbnails().set(videoId=answer["id"], media_body=picture).execute()
    assert not complaints(discovery, "ThumbnailSetResponse", shown)
    google.videos().rate(id=answer["id"], rating="like").execute()
    assert stands.liked_by_owner
    google.videos().delete(id=answer["id"]).execute()
    assert stands.gone


def test_an_upload_tells_how_far_it_came(sandbox: Sandbox) -> None:
    total = CHUNK + 5
    info = site_info(sandbox)
    signed = {"Authorization": f"Bearer {info['access_token']}"}
    with httpx.Client(headers=signed) as http:
        begun = http.post(
            info["url"] + "/upload/youtube/v3/videos?uploadType=resumable&part=snippet",
            json={"snippet": {"title": "T"}},
            headers={"X-Upload-Content-Length": str(total)},
        )
        assert begun.status_code == 200

        def put(data: bytes, content_range: str) -> httpx.Response:
            headers = {"Content-Range": content_range}
            return http.put(begun.headers["location"], content=data, headers=headers)

        nothing = put(b"", f"bytes */{total}")
        assert (nothing.status_code, "range" in nothing.headers) == (308, False)
        assert put(b"\0" * 100, f"bytes 0-99/{total}").status_code == 400
        assert put(b"\0" * CHUNK, f"bytes 0-{CHUNK - 1}/{total}").status_code == 308
        asked = put(b"", f"bytes */{total}")
        assert (asked.status_code, asked.headers["range"]) == (308, f"bytes=0-{CHUNK - 1}")
        assert put(b"\0" * 5, f"bytes {CHUNK}-{total - 1}/{total}").status_code == 200


def _reply(parent: str, text: str) -> dict[str, Any]:
    return {"snippet": {"parentId": parent, "textOriginal": text}}
