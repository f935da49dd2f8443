"""The world's posts, users and direct messages as X's JSON, only as far as they were asked for."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from socialinbox.sandbox.media import media_url, picture, size
from socialinbox.sandbox.site import Site
from socialinbox.sandbox.twitter.crowd import Crowd, User, conversation, latest_id, stamp
from socialinbox.sandbox.twitter.errors import missing
from socialinbox.sandbox.twitter.selection import Selection
from socialinbox.sandbox.twitter.text import LONG, Media, short_link, shorten, weight, wire_text
from socialinbox.sandbox.twitter.words import NEW
from socialinbox.sandbox.world import Thing

PRIVATE = "/1.1/ton/data/dm"
"""Where pictures of direct messages stand: addresses that want a signature of the old kind."""
EDITABLE = timedelta(hours=1)
JOINED = "2020-01-01T00:00:00.000Z"


class Render:
    """Writes one answer: collects what is to be included and what could not be found."""

    def __init__(self, site: Site, crowd: Crowd, selection: Selection) -> None:
        self._site, self._crowd, self._ask = site, crowd, selection
        self._users: dict[str, User] = {}
        self._posts: dict[str, Thing] = {}
        self._media: dict[str, dict[str, Any]] = {}
        self.errors: list[dict[str, Any]] = []

    def user(self, user: User) -> dict[str, Any]:
        """A user with the fields asked for; id, name and username always."""
        site = self._site
        picture_url = (
            media_url(site, f"{user.picture.removesuffix('.png')}_normal")
            if user.picture
            else f"{site.url}/_static/default_profile_images/default_profile_normal.png"
        )
        every: dict[str, Any] = {
            "created_at": JOINED,
            "description": user.about,
            "profile_image_url": picture_url,
            "protected": False,
            "verified": False,
            "verified_type": "none",
            "subscription_type": "None",
            "receives_your_dm": True,
            "connection_status": [],
            "url": "",
        }
        if user.town:
            every["location"] = user.town
        if "public_metrics" in self._ask.user:
            every["public_metrics"] = self._user_metrics(user)
        basic = {"id": user.id, "name": user.name, "username": user.username}
        return basic | {k: v for k, v in every.items() if k in self._ask.user}

    def posts(self, things: Iterable[Thing]) -> list[dict[str, Any]]:
        """Posts, with what their expansions bring collected for `includes`."""
        return [self._post(thing, expand=True) for thing in things]

    def messages(self, things: Iterable[Thing]) -> list[dict[str, Any]]:
        """Direct messages as events."""
        return [self._event(thing) for thing in things]

    def answer(self, data: object, meta: dict[str, Any] | None = None) -> dict[str, Any]:
        """The whole body; `data` is left out where it is empty, as X does."""
        body: dict[str, Any] = {"data": data} if data else {}
        included = {
            "users": [self.user(user) for user in self._users.values()],
            self._ask.words.included: self._included_posts(),
            "media": list(self._media.values()),
        }
        filled = {name: items for name, items in included.items() if items}
        if filled:
            body["includes"] = filled
        if self.errors:
            body["errors"] = self.errors
        if meta is not None:
            body["meta"] = meta
        return body

    def _included_posts(self) -> list[dict[str, Any]]:
        return [self._post(thing, expand=False) for thing in list(self._posts.values())]

    def _post(self, thing: Thing, *, expand: bool) -> dict[str, Any]:
        words, crowd = self._ask.words, self._crowd
        text, facts = self._text_facts(thing)
        parent = crowd.world.get(thing.to)
        every: dict[str, Any] = {
            "author_id": crowd.author(thing).id,
            "conversation_id": crowd.root(thing).id,
            "created_at": stamp(thing.at),
            "lang": "und",
            "possibly_sensitive": False,
            "reply_settings": "everyone",
            "edit_controls": self._edit_controls(thing),
            **facts,
        }
        if "public_metrics" in self._ask.post:
            every["public_metrics"] = self._metrics(thing)
        if parent is not None:
            every["in_reply_to_user_id"] = crowd.author(parent).id
            every[words.referenced] = [{"type": "replied_to", "id": latest_id(parent)}]
        history = [thing.id] if thing.edited_at is None else [thing.id, latest_id(thing)]
        basic: dict[str, Any] = {"id": latest_id(thing), "text": text, words.history: history}
        asked = self._ask.post | self._named_by_expansions()
        if expand:
            self._expand(thing, parent)
        return basic | {k: v for k, v in every.items() if k in asked}

    def _named_by_expansions(self) -> set[str]:
        """The fields that asking for an expansion brings along."""
        words, expansions = self._ask.words, self._ask.expansions
        named: set[str] = {
            name for name in ("author_id", "in_reply_to_user_id") if name in expansions
        }
        if words.parents in expansions:
            named.add(words.referenced)
        if "attachments.media_keys" in expansions:
            named.add("attachments")
        if "entities.mentions.username" in expansions:
            named.add("entities")
        return named

    def _text_facts(self, thing: Thing) -> tuple[str, dict[str, Any]]:
        """The text and the fields that describe it."""
        crowd, site = self._crowd, self._site
        page = f"https://x.com/{crowd.author(thing).username}/status/{thing.id}"
        media = [
            Media(self._key(thing, number), f"{page}/photo/{number + 1}")
            for number in range(len(thing.pictures))
        ]
        prefix = crowd.prefix(thing)
        text, entities = wire_text(crowd.words(thing), crowd.ids, media)
        facts: dict[str, Any] = {}
        if weight(thing.text) > LONG:
            facts[self._ask.words.note] = {"text": text} | (
                {"entities": entities} if entities else {}
            )
            text, entities = wire_text(
                prefix + shorten(thing.text, f"{site.url}/i/{thing.id}"), crowd.ids, media
            )
        # What X put in front is not shown; what the author typed is.
        end = len(text) - len(f" {short_link('')}") if media else len(text)
        facts["display_text_range"] = [len(prefix), max(end, len(prefix))]
        if entities:
            facts["entities"] = entities
        if media:
            facts["attachments"] = {"media_keys": [item.key for item in media]}
        return text, facts

    def _expand(self, thing: Thing, parent: Thing | None) -> None:
        words, crowd, asked = self._ask.words, self._crowd, self._ask.expansions
        if "author_id" in asked:
            self._include(crowd.author(thing))
        if parent is not None and "in_reply_to_user_id" in asked:
            self._include(crowd.author(parent))
        if "entities.mentions.username" in asked:
            _, entities = wire_text(crowd.words(thing), crowd.ids)
            for mention in entities.get("mentions", []):
                self._include(crowd.by_id[mention["id"]])
        if parent is not None and words.parents in asked:
            if parent.gone:
                self.errors.append(missing("tweet", words.parents, parent.id))
            else:
                self._posts[parent.id] = parent
                if f"{words.parents}.author_id" in asked:
                    self._include(crowd.author(parent))
        if "attachments.media_keys" in asked:
            self._include_media(thing)

    def _include(self, user: User) -> None:
        self._users[user.id] = user

    def _include_media(self, thing: Thing) -> None:
        for number, name in enumerate(thing.pictures):
            key = self._key(thing, number)
            width, height = size(picture(name)) if not name.startswith("upload-") else (0, 0)
            told = thing.extra.get(name, {})
            kind, url = told.get("type", "photo"), self._media_url(thing, name, key)
            every: dict[str, Any] = {
                "alt_text": told.get("alt_text", ""),
                "width": width,
                "height": height,
            }
            if kind == "photo":
                every["url"] = url
            else:
                film = {"content_type": "video/mp4", "url": url}
                every |= {"variants": [film], "preview_image_url": media_url(self._site, name)}
            picked = {k: v for k, v in every.items() if k in self._ask.media and v}
            self._media[key] = {"media_key": key, "type": kind} | picked

    def _media_url(self, thing: Thing, name: str, key: str) -> str:
        """Pictures of direct messages stand where nobody comes without being in them."""
        if thing.kind != "dm":
            return media_url(self._site, name)
        file = f"{name.removesuffix('.png')}.png"
        return f"{self._site.url}{PRIVATE}/{thing.id}/{key.partition('_')[2]}/{file}"

    def _key(self, thing: Thing, number: int) -> str:
        return f"3_{int(thing.id) + number + 1}"

    def _edit_controls(self, thing: Thing) -> dict[str, Any]:
        return {
            "edits_remaining": 5 if thing.edited_at is None else 4,
            "is_edit_eligible": thing.to is None,
            "editable_until": stamp(thing.at + EDITABLE),
        }

    def _metrics(self, thing: Thing) -> dict[str, int]:
        return {
            self._ask.words.reposts: 0,
            "reply_count": len(self._crowd.world.children(thing)),
            "like_count": int(thing.liked_by_owner),
            "quote_count": 0,
            "bookmark_count": 0,
            "impression_count": 0,
        }

    def _user_metrics(self, user: User) -> dict[str, int]:
        names = ("followers_count", "following_count", "listed_count", "like_count", "media_count")
        posts = sum(1 for thing in self._crowd.posts() if thing.by == user.key)
        return dict.fromkeys(names, 0) | {self._ask.words.posts: posts}

    def _event(self, thing: Thing) -> dict[str, Any]:
        crowd, asked = self._crowd, self._ask
        sender = crowd.author(thing)
        other = crowd.by_key.get(thing.other or "", crowd.owner)
        media = [
            Media(self._key(thing, n), f"https://x.com/messages/media/{thing.id}")
            for n in range(len(thing.pictures))
        ]
        text, entities = wire_text(thing.text, crowd.ids, media)
        every: dict[str, Any] = {
            "created_at": stamp(thing.at),
            "dm_conversation_id": conversation(crowd.owner.id, other.id),
            "sender_id": sender.id,
        }
        fields = set(asked.dm)
        if asked.words is NEW and entities:
            every["entities"] = entities
        elif "entities" in fields:
            # The old words have no block of entities here: each kind stands by itself.
            every |= entities
            fields |= set(entities)
        if media:
            every["attachments"] = {"media_keys": [item.key for item in media]}
        if "sender_id" in asked.expansions:
            fields.add("sender_id")
            self._include(sender)
        if "attachments.media_keys" in asked.expansions:
            fields.add("attachments")
            self._include_media(thing)
        basic = {"id": thing.id, "text": text, "event_type": "MessageCreate"}
        return basic | {k: v for k, v in every.items() if k in fields}
