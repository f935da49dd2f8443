"""X's posts, users and direct messages as the program's own values."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SeenMessage,
    Subject,
)
from socialinbox.domain.sentence import say
from socialinbox.domain.times import EPOCH, parse_rfc3339
from socialinbox.networks.twitter import wire
from socialinbox.networks.twitter.rules import DIRECT, NETWORK, PUBLIC
from socialinbox.networks.twitter.text import SITE, PlainText, plain, unescape

X_EPOCH = timedelta(milliseconds=1288834974657)
_SIZE = re.compile(r"_normal(?=\.\w+$)")
_NO_PICTURE = "default_profile"
KINDS = {
    "photo": AttachmentKind.IMAGE,
    "video": AttachmentKind.VIDEO,
    "animated_gif": AttachmentKind.VIDEO,
}


@dataclass(slots=True)
class Around:
    """What came with a page: users, posts and media by their ids."""

    users: dict[str, wire.User] = field(default_factory=dict)
    posts: dict[str, wire.Post] = field(default_factory=dict)
    media: dict[str, wire.Media] = field(default_factory=dict)

    def add(self, includes: wire.Includes | None, posts: Iterable[wire.Post] = ()) -> "Around":
        """Take up one answer's includes, and the posts it listed."""
        if includes is not None:
            self.users |= {user.id: user for user in includes.users or []}
            self.media |= {media.media_key: media for media in includes.media or []}
            posts = [*(includes.posts or []), *(includes.tweets or []), *posts]
        for post in posts:
            self.posts |= dict.fromkeys(post.history, post) | {post.id: post}
        return self


def moment_of(snowflake: str) -> datetime:
    """The time that an id carries."""
    return EPOCH + X_EPOCH + timedelta(milliseconds=int(snowflake) >> 22)


def own_account(user: wire.User) -> OwnAccount:
    """The signed-in user as an account."""
    profile = profile_of(user)
    return OwnAccount(
        NETWORK,
        user.id,
        profile.name or profile.handle or user.id,
        profile.handle,
        profile.avatar_url,
        profile.url,
    )


def key_of(user_id: str) -> IdentityKey:
    """What names an X user for ever."""
    return IdentityKey(NETWORK, "user", user_id)


def profile_of(user: wire.User) -> Profile:
    """A user's profile; links in the bio are written out, the avatar is in its full size."""
    picture = user.profile_image_url
    if picture is not None:
        picture = None if _NO_PICTURE in picture else _SIZE.sub("", picture)
    return Profile(
        key_of(user.id),
        unescape(user.name) if user.name else None,
        user.username,
        picture,
        f"{SITE}/{user.username}" if user.username else None,
        _bio(user) or None,
        unescape(user.location) if user.location else None,
    )


def _bio(user: wire.User) -> str:
    bio = user.description or ""
    links = user.entities.description if user.entities else None
    for link in (links.urls if links else None) or []:
        if link.url and link.expanded_url:
            bio = bio.replace(link.url, link.expanded_url)
    return unescape(bio)


def text_of(post: wire.Post) -> PlainText:
    """A post's whole words: the note where there is one, without links to its own pictures."""
    shown = set((post.attachments.media_keys if post.attachments else None) or [])
    begin = post.display_text_range[0] if post.display_text_range else 0
    note = post.note
    if note is not None and note.text:
        same = note.text.startswith(post.text[:begin])
        return plain(note.text, note.entities, shown, begin if same else 0)
    return plain(post.text, post.entities, shown, begin)


def message_of(post: wire.Post, around: Around, own: OwnAccount) -> SeenMessage:
    """A post as a message; its kind is decided from the post alone.

    Its id is that of its first version: every edit gives a post a new one.
    """
    first, author = post.history[0], _author(post.author_id, post.id, around)
    ours = post.author_id == own.native_id
    parent = _parent(post, around)
    subject = _subject(post, parent, around, own)
    words = text_of(post)
    edited = len(post.history) > 1
    kind = MessageKind.MENTION
    if post.parent_id is not None:
        kind = MessageKind.REPLY
    elif ours:
        kind = MessageKind.POST
    return SeenMessage(
        network=NETWORK,
        kind=kind,
        place=PUBLIC.name,
        native_id=first,
        direction=Direction.OUT if ours else Direction.IN,
        author=author,
        counterpart=_addressed(post, around, own) if ours else author,
        text=words.text,
        sent_at=_sent_at(post, first),
        conversation_id=post.conversation_id,
        parent_id=parent if subject is None or parent != subject.native_id else None,
        subject=subject,
        edited_at=moment_of(post.history[-1]) if edited else None,
        spans=words.spans,
        attachments=_attachments(post.attachments, around.media),
        url=f"{SITE}/{author.handle or 'i/web'}/status/{post.history[-1]}",
        hidden=None,
        facts=_facts(post, words, around, own),
    )


def subject_of(post: wire.Post) -> Subject:
    """An own post as what a conversation hangs on."""
    first, words = post.history[0], text_of(post)
    return Subject(
        first,
        words.text,
        f"{SITE}/i/web/status/{post.history[-1]}",
        posted_at=_sent_at(post, first),
    )


def direct_of(event: wire.DmEvent, around: Around, own: OwnAccount) -> SeenMessage:
    """A direct message; in a conversation of two the counterpart is the other one."""
    shown = set((event.attachments.media_keys if event.attachments else None) or [])
    words = plain(event.text, event.found, shown)
    author = _author(event.sender_id, event.id, around)
    ours = event.sender_id == own.native_id
    conversation = event.dm_conversation_id or ""
    others = [part for part in conversation.split("-") if part != own.native_id]
    group = bool(conversation) and "-" not in conversation
    passed_on = tuple(
        Attachment(AttachmentKind.LINK, f"{SITE}/i/web/status/{ref.id}", native_id=ref.id)
        for ref in event.references
    )
    other = _author(others[0], event.id, around) if others and others[0] and not group else None
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.DM,
        place=DIRECT.name,
        native_id=event.id,
        direction=Direction.OUT if ours else Direction.IN,
        author=author,
        counterpart=other if ours else author,
        text=words.text,
        sent_at=parse_rfc3339(event.created_at) if event.created_at else moment_of(event.id),
        conversation_id=event.dm_conversation_id,
        spans=words.spans,
        attachments=_attachments(event.attachments, around.media) + passed_on,
        url=f"{SITE}/messages/{conversation}" if conversation else f"{SITE}/messages",
        facts={"group": True} if group else {},
    )


def _sent_at(post: wire.Post, first: str) -> datetime:
    if post.created_at is None or len(post.history) > 1:
        return moment_of(first)
    return parse_rfc3339(post.created_at)


def _author(user_id: str | None, item_id: str, around: Around) -> Profile:
    """Who wrote an item. Where X does not say, nobody else is taken for its author."""
    if user_id is None:
        return Profile(key_of(f"author-of-{item_id}"), placeholder=True)
    user = around.users.get(user_id)
    return profile_of(user) if user is not None else Profile(key_of(user_id))


def _parent(post: wire.Post, around: Around) -> str | None:
    """The first version's id of the post that this one answers."""
    if post.parent_id is None:
        return None
    parent = around.posts.get(post.parent_id)
    return parent.history[0] if parent is not None else post.parent_id


def _subject(
    post: wire.Post, parent: str | None, around: Around, own: OwnAccount
) -> Subject | None:
    """The post that the conversation began with, where it is ours."""
    root_id = post.conversation_id
    if post.parent_id is None or root_id is None:
        return None
    root = around.posts.get(root_id)
    if root is not None:
        return subject_of(root) if root.author_id == own.native_id else None
    if parent == root_id and post.in_reply_to_user_id == own.native_id:
        return Subject(root_id, "", f"{SITE}/i/web/status/{root_id}", posted_at=moment_of(root_id))
    return None


def _addressed(post: wire.Post, around: Around, own: OwnAccount) -> Profile | None:
    user_id = post.in_reply_to_user_id
    if user_id is None or user_id == own.native_id:
        return None
    return _author(user_id, post.id, around)


def _facts(
    post: wire.Post, words: PlainText, around: Around, own: OwnAccount
) -> dict[str, str | int | bool]:
    """What the way to answer depends on, and what the text leaves out."""
    facts: dict[str, str | int | bool] = {}
    if post.author_id == own.native_id:
        if post.in_reply_to_user_id == own.native_id:
            facts["to_self"] = True
    else:
        facts["summoned"] = summons(post, around, own)
        facts["to_us"] = post.in_reply_to_user_id == own.native_id
        user = around.users.get(post.author_id or "")
        if user is not None and user.receives_your_dm is not None:
            facts["takes_dms"] = user.receives_your_dm
    if post.history[-1] != post.history[0]:
        facts["latest_id"] = post.history[-1]
    if words.leading:
        facts["leading"] = words.leading.strip()
    return facts


def summons(post: wire.Post, around: Around, own: OwnAccount) -> bool:
    """Whether the author mentioned or quoted us: the rule for public replies by programs."""
    found = [post.entities, post.note.entities if post.note else None]
    mentions = [m for entities in found if entities for m in entities.mentions or []]
    handle = (own.handle or "").casefold()
    if any(m.id == own.native_id or m.username.casefold() == handle for m in mentions):
        return True
    quoted = (around.posts.get(ref.id) for ref in post.references if ref.type == "quoted")
    return any(other is not None and other.author_id == own.native_id for other in quoted)


def _attachments(
    attached: wire.Attached | None, media: Mapping[str, wire.Media]
) -> tuple[Attachment, ...]:
    keys = (attached.media_keys if attached else None) or []
    return tuple(_attachment(key, media.get(key)) for key in keys)


def _attachment(key: str, media: wire.Media | None) -> Attachment:
    if media is None:
        return Attachment(
            AttachmentKind.FILE, None, say("X does not show this here"), native_id=key
        )
    kind = KINDS.get(media.type, AttachmentKind.FILE)
    url, mime = media.url, None
    films = [v for v in media.variants or [] if v.url and v.content_type == "video/mp4"]
    if films:
        best = max(films, key=lambda film: film.bit_rate or 0)
        url, mime = best.url, best.content_type
    return Attachment(
        kind,
        url,
        media.alt_text or None,
        media.preview_image_url,
        media.width,
        media.height,
        mime,
        native_id=key,
    )
