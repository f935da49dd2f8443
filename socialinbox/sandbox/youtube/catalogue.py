"""The sandbox's channels, uploads and videos."""

import base64
import binascii
from typing import TypeVar

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing
from socialinbox.sandbox.youtube.errors import Problem
from socialinbox.sandbox.youtube.gate import Call, only
from socialinbox.sandbox.youtube.render import Json, Renderer, tagged
from socialinbox.sandbox.youtube.shelf import Shelf

T = TypeVar("T")

CHANNEL_PARTS = ("snippet", "contentDetails", "statistics", "status", "brandingSettings")
ITEM_PARTS = ("snippet", "contentDetails", "status")
VIDEO_PARTS = ("snippet", "statistics", "status")
MOST_IDS = 50


class Catalogue:
    """One site's channels and videos as the API's methods."""

    def __init__(self, site: Site, shelf: Shelf, renderer: Renderer) -> None:
        self._site = site
        self._shelf = shelf
        self._render = renderer

    def list_channels(self, call: Call) -> Json:
        """channels.list by mine, id or forHandle."""
        parts = call.parts(*CHANNEL_PARTS)
        chosen = call.only_one_of("mine", "id", "forHandle")
        size = call.number("maxResults", 5, 0, 50)
        keys = {self._shelf.channel(key).id: key for key in self._shelf.channel_keys()}
        if chosen == "mine":
            found = [OWNER] if call.one("mine") == "true" else []
        elif chosen == "id":
            found = [keys[i] for i in _few(call.many("id")) if i in keys]
        else:
            handle = (call.one("forHandle") or "").removeprefix("@").casefold()
            found = [
                key for key in keys.values() if self._shelf.channel(key).handle.casefold() == handle
            ]
        items = [only(self._render.channel(key), parts) for key in found]
        info = {"totalResults": len(items), "resultsPerPage": size}
        # As recorded: with nothing found the list has no items at all.
        return tagged(
            "channelListResponse", {"pageInfo": info} | ({"items": items} if items else {})
        )

    def list_uploads(self, call: Call) -> Json:
        """playlistItems.list of the uploads playlist."""
        parts = call.parts(*ITEM_PARTS)
        call.only_one_of("playlistId", "id")
        size = call.number("maxResults", 5, 0, 50)
        if call.one("playlistId") != "UU" + self._shelf.channel(OWNER).id[2:]:
            raise Problem(
                404,
                "playlistNotFound",
                "The playlist identified with the request's <code>playlistId</code> parameter "
                "cannot be found.",
                domain="youtube.playlistItem",
                location="playlistId",
            )
        videos = list(enumerate(self._shelf.videos()))
        if video_id := call.one("videoId"):
            videos = [(n, video) for n, video in videos if video.id == video_id]
        page, tokens = _page(videos, size, call.one("pageToken"))
        items = [only(self._render.playlist_item(video, n), parts) for n, video in page]
        info = {"totalResults": len(videos), "resultsPerPage": size}
        return tagged("playlistItemListResponse", {**tokens, "items": items, "pageInfo": info})

    def list_videos(self, call: Call) -> Json:
        """videos.list by id."""
        parts = call.parts(*VIDEO_PARTS)
        call.only_one_of("id")
        videos = [v for i in _few(call.many("id")) if (v := self._video(i)) is not None]
        items = [only(self._render.video(video), parts) for video in videos]
        info = {"totalResults": len(items), "resultsPerPage": len(items)}
        return tagged("videoListResponse", {"items": items, "pageInfo": info})

    def rate(self, call: Call) -> None:
        """videos.rate."""
        call.needed("rating")
        rating = call.choice("rating", "", ("like", "dislike", "none"))
        self._needed(call).liked_by_owner = rating == "like"

    def delete(self, call: Call) -> None:
        """videos.delete."""
        self._site.world.delete(self._needed(call))

    def video_of(self, video_id: str) -> Thing:
        """A video that stands; raises Problem."""
        video = self._video(video_id)
        if video is None:
            raise Problem(
                404,
                "videoNotFound",
                "The video that you are trying to reach cannot be found.",
                domain="youtube.video",
                location="id",
            )
        return video

    def _needed(self, call: Call) -> Thing:
        return self.video_of(call.needed("id"))

    def _video(self, native_id: str) -> Thing | None:
        thing = self._site.world.find(self._site.network, native_id)
        return thing if thing is not None and thing.kind == "video" and not thing.gone else None


def _few(ids: list[str]) -> list[str]:
    if len(ids) > MOST_IDS:
        raise Problem(
            400, "invalidFilters", f"At most {MOST_IDS} ids can be asked for.", location="id"
        )
    return ids


def _page(things: list[T], size: int, token: str | None) -> tuple[list[T], Json]:
    start = _offset(token) if token else 0
    tokens: Json = {}
    if start + size < len(things):
        tokens["nextPageToken"] = _token(start + size)
    if start > 0:
        tokens["prevPageToken"] = _token(max(0, start - size))
    return things[start : start + size], tokens


def _token(offset: int) -> str:
    return base64.urlsafe_b64encode(b"\x08" + offset.to_bytes(4, "big")).decode().rstrip("=")


def _offset(token: str) -> int:
    try:
        raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
    except binascii.Error:
        raw = b""
    if len(raw) != 5 or raw[:1] != b"\x08":
        raise Problem(
            400,
            "invalidPageToken",
            "The request specifies an invalid page token.",
            domain="youtube.parameter",
            location="pageToken",
        )
    return int.from_bytes(raw[1:], "big")
