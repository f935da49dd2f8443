"""The world as YouTube's resources: channels, videos, playlist items, comments and threads."""

import base64
import hashlib
import html
import json
import re
from datetime import UTC, datetime
from typing import Any

from socialinbox.sandbox.site import Site
from socialinbox.sandbox.world import OWNER, Thing
from socialinbox.sandbox.youtube.shelf import PUBLISHED, Shelf

Json = dict[str, Any]

PARTIAL_REPLIES = 5
CHANNELS_SINCE = datetime(2019, 3, 1, 9, 0, 0, tzinfo=UTC)
_URL = re.compile(r"https?://[^\s<>\"]+")


def rfc3339(at: datetime) -> str:
    """A time as YouTube writes it: UTC, whole seconds, Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def etag(value: object) -> str:
    """A tag that changes exactly when the value does, of the length of Google's."""
    raw = hashlib.sha256(json.dumps(value, sort_keys=True, default=str).encode()).digest()
    return base64.urlsafe_b64encode(raw[:20]).decode().rstrip("=")


def tagged(kind: str, rest: Json) -> Json:
    """A resource with its kind and etag in front."""
    return {"kind": f"youtube#{kind}", "etag": etag(rest), **rest}


def as_html(text: str) -> str:
    """A comment's words as textDisplay has them with textFormat=html."""
    parts: list[str] = []
    end = 0
    for found in _URL.finditer(text):
        parts.append(html.escape(text[end : found.start()]))
        url = html.escape(found.group())
        parts.append(f'<a href="{url}">{url}</a>')
        end = found.end()
    parts.append(html.escape(text[end:]))
    return "".join(parts).replace("&#x27;", "&#39;").replace("\n", "<br>")


class Renderer:
    """Writes one site's things in YouTube's words."""

    def __init__(self, site: Site, shelf: Shelf) -> None:
        self._site = site
        self._shelf = shelf

    def channel(self, key: str) -> Json:
        """The channel of the owner or of a person, with all parts."""
        about = self._shelf.channel(key)
        uploads = "UU" + about.id[2:]
        snippet: Json = {
            "title": about.title,
            "description": about.description,
            "customUrl": f"@{about.handle}",
            "publishedAt": rfc3339(CHANNELS_SINCE),
            "thumbnails": self._faces(about.picture, about.id),
            "localized": {"title": about.title, "description": about.description},
        }
        videos = self._shelf.videos() if key == OWNER else []
        return tagged(
            "channel",
            {
                "id": about.id,
                "snippet": snippet,
                "contentDetails": {"relatedPlaylists": {"likes": "LL", "uploads": uploads}},
                "statistics": {
                    "viewCount": str(100 * len(videos)),
                    "subscriberCount": "1",
                    "hiddenSubscriberCount": False,
                    "videoCount": str(len(videos)),
                },
                "status": {
                    "privacyStatus": "public",
                    "isLinked": True,
                    "longUploadsStatus": "eligible",
                },
                "brandingSettings": {"channel": {"title": about.title}},
            },
        )

    def playlist_item(self, video: Thing, position: int) -> Json:
        """A video as an entry of the owner's uploads."""
        owner = self._shelf.channel(OWNER)
        playlist = "UU" + owner.id[2:]
        item_id = base64.b64encode(f"{playlist}.{video.id}".encode()).decode()
        return tagged(
            "playlistItem",
            {
                "id": item_id,
                "snippet": {
                    "publishedAt": rfc3339(video.at),
                    "channelId": owner.id,
                    "title": video.text,
                    "description": str(video.extra.get("description", "")),
                    "thumbnails": self._stills(video),
                    "channelTitle": owner.title,
                    "playlistId": playlist,
                    "position": position,
                    "resourceId": {"kind": "youtube#video", "videoId": video.id},
                    "videoOwnerChannelTitle": owner.title,
                    "videoOwnerChannelId": owner.id,
                },
                "contentDetails": {"videoId": video.id, "videoPublishedAt": rfc3339(video.at)},
                "status": {"privacyStatus": video.extra.get("privacy", "public")},
            },
        )

    def video(self, video: Thing) -> Json:
        """A video with the parts that the sandbox has."""
        owner = self._shelf.channel(OWNER)
        words = {
            "title": video.text,
            "description": str(video.extra.get("description", "")),
        }
        return tagged(
            "video",
            {
                "id": video.id,
                "snippet": {
                    "publishedAt": rfc3339(video.at),
                    "channelId": owner.id,
                    **words,
                    "thumbnails": self._stills(video),
                    "channelTitle": owner.title,
                    "categoryId": "22",
                    "liveBroadcastContent": "none",
                    "localized": words,
                },
                "statistics": {
                    "viewCount": "100",
                    "likeCount": "1" if video.liked_by_owner else "0",
                    "favoriteCount": "0",
                    "commentCount": str(self._shelf.comment_count(video)),
                },
                "status": {
                    "uploadStatus": "processed",
                    "privacyStatus": video.extra.get("privacy", "public"),
                    "license": "youtube",
                    "embeddable": True,
                    "publicStatsViewable": True,
                    "madeForKids": bool(video.extra.get("kids")),
                    "selfDeclaredMadeForKids": bool(video.extra.get("kids")),
                },
            },
        )

    def comment(self, thing: Thing, *, plain: bool) -> Json:
        """A comment or reply. `plain` is textFormat=plainText."""
        about = self._shelf.channel(thing.by)
        top, video = self._shelf.top_of(thing), self._site.world.get(thing.on)
        snippet: Json = {"channelId": self._shelf.channel(OWNER).id}
        if video is not None:
            snippet["videoId"] = video.id
        snippet |= {
            "textDisplay": thing.text if plain else as_html(thing.text),
            "textOriginal": thing.text,
        }
        if thing is not top:
            snippet["parentId"] = top.id
        snippet |= {
            "authorDisplayName": f"@{about.handle}",
            "authorProfileImageUrl": self._face(about.picture, about.id, 48),
            "authorChannelUrl": f"http://www.youtube.com/@{about.handle}",
            "authorChannelId": {"value": about.id},
            "canRate": True,
            "viewerRating": "none",
            "likeCount": 0,
        }
        status = self._shelf.status(thing)
        if status != PUBLISHED:
            snippet["moderationStatus"] = status
        snippet |= {
            "publishedAt": rfc3339(thing.at),
            "updatedAt": rfc3339(thing.edited_at or thing.at),
        }
        return tagged("comment", {"id": thing.id, "snippet": snippet})

    def thread(self, top: Thing, status: str, *, plain: bool) -> Json:
        """A thread with at most five of its replies of that moderation status."""
        replies = self._shelf.replies(top, status)
        video = self._site.world.get(top.on)
        snippet: Json = {"channelId": self._shelf.channel(OWNER).id}
        if video is not None:
            snippet["videoId"] = video.id
        snippet |= {
            "topLevelComment": self.comment(top, plain=plain),
            "canReply": True,
            "totalReplyCount": len(replies),
            "isPublic": True,
        }
        rest: Json = {"id": top.id, "snippet": snippet}
        if replies:
            shown = replies[:PARTIAL_REPLIES]
            rest["replies"] = {"comments": [self.comment(r, plain=plain) for r in shown]}
        return tagged("commentThread", rest)

    def _face(self, picture: str | None, channel_id: str, size: int) -> str:
        if picture is None:
            return f"https://yt3.ggpht.com/ytc/{channel_id}=s{size}-c-k-c0x00ffffff-no-rj"
        return self._media(picture)

    def _faces(self, picture: str | None, channel_id: str) -> Json:
        sizes = {"default": 88, "medium": 240, "high": 800}
        return {
            name: {"url": self._face(picture, channel_id, size), "width": size, "height": size}
            for name, size in sizes.items()
        }

    def _stills(self, video: Thing) -> Json:
        sizes = {
            "default": ("default", 120, 90),
            "medium": ("mqdefault", 320, 180),
            "high": ("hqdefault", 480, 360),
        }
        picture = video.pictures[0] if video.pictures else None
        return {
            name: {
                "url": self._media(picture)
                if picture
                else f"https://i.ytimg.com/vi/{video.id}/{file}.jpg",
                "width": width,
                "height": height,
            }
            for name, (file, width, height) in sizes.items()
        }

    def _media(self, picture: str) -> str:
        if picture.startswith(("http://", "https://")):
            return picture
        return f"{self._site.url}/_media/{picture}.png"
