"""Facebook's wire to our values: pure functions, texts with their tags checked."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from socialinbox.domain.errors import BadAnswer
from socialinbox.domain.identity import IdentityKey, Profile
from socialinbox.domain.message import (
    Attachment,
    AttachmentKind,
    Direction,
    MessageKind,
    SeenMessage,
    SpanKind,
    Subject,
    TextSpan,
)
from socialinbox.domain.sentence import say
from socialinbox.domain.times import from_ms, parse_rfc3339
from socialinbox.networks.facebook.offers import (
    HIDE_FACT,
    LIKE_FACT,
    LIKED_FACT,
    REMOVE_FACT,
)
from socialinbox.networks.facebook.rules import (
    MESSENGER,
    NETWORK,
    PRIVATE_REPLY_FACT,
    PSID,
    PUBLIC,
    RULES,
)
from socialinbox.networks.facebook.wire import (
    Author,
    Comment,
    File,
    Message,
    Page,
    Post,
    StoryAttachment,
)

USER = "user"
PAGE = "page"
"""The kind of the Page's own identity."""
SOURCE = "source"
"""The fact that tells a comment, a post and a message apart when they are answered."""

_IN_LINK = re.compile(r"[?&](?:reply_)?comment_id=(\d+)")
_POST_IN_LINK = re.compile(r"/posts/(?:[^/]*/)?(\d+)")


def last(native_id: str) -> str:
    """The part of an id that is the same in all its forms."""
    return native_id.rsplit("_", 1)[-1]


def when(text: str | int | None) -> datetime:
    """A time of the Graph API, text or seconds since 1970; raises BadAnswer."""
    if isinstance(text, int):
        return from_ms(text * 1000)
    try:
        return parse_rfc3339(text or "")
    except ValueError as error:
        raise BadAnswer(
            say("Facebook sent a time that can't be read: “{text}”.", text=text)
        ) from error


def comment_id(comment: Comment, post_id: str) -> str:
    """A comment's id as {post}_{comment}; where it is missing, out of the permalink."""
    link = comment.permalink_url or ""
    tail = last(comment.id) if comment.id else next(reversed(_IN_LINK.findall(link)), "")
    if not tail:
        raise BadAnswer(say("Facebook sent a comment without an id."))
    parts = comment.id.split("_")
    if len(parts) > 1:
        return f"{parts[-2]}_{tail}"
    post = _POST_IN_LINK.search(link)
    head = last(post_id) or (post[1] if post else "")
    return f"{head}_{tail}" if head else tail


def message_id(native_id: str) -> str:
    """A Messenger id in the one form that both reading and sending are brought to."""
    return native_id if native_id.startswith("m_") else f"m_{native_id}"


def page_profile(page: Page) -> Profile:
    """The owner's Page as an author."""
    return Profile(
        IdentityKey(NETWORK, PAGE, page.id),
        page.name,
        page.username,
        _picture_url(page),
        page.link or f"https://www.facebook.com/{page.id}",
    )


def commenter(author: Author | None, item_id: str) -> Profile:
    """Who wrote in public; a stand-in with the item's id where Facebook does not say."""
    if author is None or not author.id:
        name = f"{RULES.unnamed} · {last(item_id)[-4:]}"
        return Profile(IdentityKey(NETWORK, USER, item_id), name, placeholder=True)
    key = IdentityKey(NETWORK, USER, author.id)
    if not author.name:
        name = f"{RULES.unnamed} · {author.id[-4:]}"
        return Profile(key, name, avatar_url=_picture_url(author), placeholder=True)
    return Profile(key, author.name, avatar_url=_picture_url(author))


def chatter(author: Author) -> Profile:
    """Who wrote in Messenger. The pseudo address at facebook.com is no e-mail and is left out."""
    key = IdentityKey(NETWORK, PSID, author.id)
    if not author.name:
        return Profile(key, f"{RULES.unnamed} · {author.id[-4:]}", placeholder=True)
    return Profile(key, author.name, avatar_url=author.profile_pic)


def subject(post: Post) -> Subject:
    """A post of the Page that comments hang on."""
    return Subject(
        post.id,
        post.message or post.story or "",
        post.permalink_url or f"https://www.facebook.com/{post.id}",
        post.full_picture,
        when(post.created_time) if post.created_time else None,
    )


def read_comment(comment: Comment, post: Post, own: Profile) -> SeenMessage:
    """A comment on a post. On a visitor's post that post is a message and no subject."""
    native_id = comment_id(comment, post.id)
    top = None
    if comment.parent is not None and comment.parent.id:
        top = comment_id(Comment(id=comment.parent.id), post.id)
    ours = comment.author is not None and comment.author.id == own.key.native_id
    author = own if ours else commenter(comment.author, native_id)
    on_own_post = is_own(post, own)
    above = top if on_own_post else top or post.id
    text = comment.message or ""
    counterpart: Profile | None = author
    if ours:
        counterpart = None if on_own_post or top else commenter(post.author, post.id)
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.COMMENT,
        place=PUBLIC.name,
        native_id=native_id,
        direction=Direction.OUT if ours else Direction.IN,
        author=author,
        counterpart=counterpart,
        text=text,
        sent_at=when(comment.created_time),
        edits_untimed=True,
        conversation_id=top or (native_id if on_own_post else post.id),
        parent_id=above,
        subject=subject(post) if on_own_post else None,
        spans=spans(text, comment.message_tags),
        attachments=story_attachments([comment.attachment] if comment.attachment else []),
        url=comment.permalink_url,
        hidden=bool(comment.is_hidden),
        facts=_facts(
            "comment",
            {
                "can_comment": comment.can_comment,
                PRIVATE_REPLY_FACT: comment.can_reply_privately,
                HIDE_FACT: comment.can_hide,
                LIKE_FACT: comment.can_like,
                REMOVE_FACT: comment.can_remove,
                LIKED_FACT: comment.user_likes,
            },
        ),
    )


def read_post(post: Post, kind: MessageKind, own: Profile) -> SeenMessage:
    """A visitor's post, or somebody's post that mentions the Page."""
    author = commenter(post.author, post.id)
    text = post.message or post.story or ""
    return SeenMessage(
        network=NETWORK,
        kind=kind,
        place=PUBLIC.name,
        native_id=post.id,
        direction=Direction.IN,
        author=author,
        counterpart=author,
        text=text,
        sent_at=when(post.created_time),
        edits_untimed=True,
        conversation_id=post.id,
        spans=spans(text, post.message_tags),
        attachments=story_attachments(post.attachments.data if post.attachments else []),
        url=post.permalink_url,
        hidden=bool(post.is_hidden),
        facts=_facts("post", {PRIVATE_REPLY_FACT: post.can_reply_privately}),
    )


def read_message(
    message: Message, conversation_id: str | None, other: Author | None, own: Profile
) -> SeenMessage | None:
    """A Messenger message; None for one that is too old for Facebook to tell who wrote it."""
    if message.author is None or not message.author.id:
        return None
    ours = message.author.id == own.key.native_id
    if other is None and ours:
        away = message.to.data if message.to else []
        other = next((a for a in away if a.id != own.key.native_id), None)
    theirs = other if ours else _same(message.author, other)
    person = chatter(theirs) if theirs is not None else None
    text = message.message or ""
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.DM,
        place=MESSENGER.name,
        native_id=message_id(message.id),
        direction=Direction.OUT if ours else Direction.IN,
        author=own if ours or person is None else person,
        counterpart=person,
        text=text,
        sent_at=when(message.created_time),
        edits_untimed=True,
        conversation_id=conversation_id,
        spans=spans(text, message.message_tags),
        attachments=tuple(_message_attachments(message)),
        facts={SOURCE: "message"},
    )


def _same(author: Author, other: Author | None) -> Author:
    """The richer description of the same person."""
    return other if other is not None and other.id == author.id and other.name else author


def is_own(post: Post, own: Profile) -> bool:
    """Whether the Page wrote this post."""
    if post.author is not None and post.author.id:
        return post.author.id == own.key.native_id
    return post.id.split("_")[0] == own.key.native_id


def spans(text: str, tags: Any) -> tuple[TextSpan, ...]:  # noqa: ANN401 - JSON edge
    """Tags that stand in the text where Facebook says; others are dropped, the text stays.

    Facebook does not say whether it counts code points or UTF-16 units: what fits is right.
    """
    found: list[TextSpan] = []
    for tag in _each_tag(tags):
        name, offset, length = tag.get("name"), tag.get("offset"), tag.get("length")
        if not (isinstance(name, str) and isinstance(offset, int) and isinstance(length, int)):
            continue
        where = _placed(text, name, offset, length)
        if where is not None:
            url = f"https://www.facebook.com/{tag['id']}" if tag.get("id") else None
            found.append(TextSpan(*where, SpanKind.MENTION, url))
    return tuple(sorted(found, key=lambda span: span.start))


def _placed(text: str, name: str, offset: int, length: int) -> tuple[int, int] | None:
    if min(offset, length) < 0 or not name:
        return None
    if text[offset : offset + length] == name:
        return offset, offset + length
    units = text.encode("utf-16-le", "surrogatepass")
    cut = units[2 * offset : 2 * (offset + length)]
    if cut != name.encode("utf-16-le", "surrogatepass"):
        return None
    start = len(units[: 2 * offset].decode("utf-16-le", "replace"))
    return start, start + len(name)


def _each_tag(tags: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - JSON edge
    """A list of tags; an object of lists by offset; a list of plain words (which say nothing)."""
    lists = list(tags.values()) if isinstance(tags, dict) else [tags]
    for one in lists:
        for tag in one if isinstance(one, list) else [one]:
            if isinstance(tag, dict):
                yield tag


_STORY_KINDS = {
    "photo": AttachmentKind.IMAGE,
    "album": AttachmentKind.IMAGE,
    "new_album": AttachmentKind.IMAGE,
    "sticker": AttachmentKind.STICKER,
    "animated_image_share": AttachmentKind.IMAGE,
    "animated_image_video": AttachmentKind.VIDEO,
    "video": AttachmentKind.VIDEO,
    "video_inline": AttachmentKind.VIDEO,
    "video_autoplay": AttachmentKind.VIDEO,
    "file_upload": AttachmentKind.FILE,
}


def story_attachments(given: list[StoryAttachment]) -> tuple[Attachment, ...]:
    """Attachments of posts and comments; an album gives its pictures, not its cover again."""
    found: list[Attachment] = []
    for one in given:
        if one.subattachments is not None and one.subattachments.data:
            found += story_attachments(one.subattachments.data)
        else:
            found.append(_story_attachment(one))
    return tuple(found)


def _story_attachment(one: StoryAttachment) -> Attachment:
    kind = _STORY_KINDS.get(one.type or one.media_type or "", AttachmentKind.LINK)
    image = one.media.image if one.media else None
    source = one.media.source if one.media else None
    page = one.url or (one.target.url if one.target else None)
    preview = image.src if image else None
    shown = kind in (AttachmentKind.IMAGE, AttachmentKind.STICKER)
    return Attachment(
        kind,
        source or (preview if shown and preview else page),
        one.title or one.description,
        preview,
        image.width if image else None,
        image.height if image else None,
        native_id=one.target.id if one.target else None,
    )


def _message_attachments(message: Message) -> Iterator[Attachment]:
    for file in message.attachments.data if message.attachments else []:
        yield _file(file)
    if message.sticker and not message.attachments:
        yield Attachment(AttachmentKind.STICKER, message.sticker, preview_url=message.sticker)
    for share in message.shares.data if message.shares else []:
        if share.link:
            yield Attachment(
                AttachmentKind.LINK, share.link, share.name or share.description, native_id=share.id
            )


def _file(file: File) -> Attachment:
    """A file in Messenger. Where Europe's rules withhold it, its name says so and url is None."""
    image, video = file.image_data, file.video_data
    kind = _file_kind(file)
    return Attachment(
        kind=kind,
        url=(video.url if video else None) or (image.url if image else None) or file.file_url,
        name=file.name,
        preview_url=(video.preview_url if video else None)
        or (image.preview_url if image else None),
        width=(video.width if video else None) or (image.width if image else None),
        height=(video.height if video else None) or (image.height if image else None),
        mime_type=file.mime_type,
        size=file.size,
        native_id=file.id,
    )


def _file_kind(file: File) -> AttachmentKind:
    if file.image_data is not None and file.image_data.render_as_sticker:
        return AttachmentKind.STICKER
    major = (file.mime_type or "").split("/")[0]
    if file.video_data is not None or major == "video":
        return AttachmentKind.VIDEO
    if file.image_data is not None or major == "image":
        return AttachmentKind.IMAGE
    return AttachmentKind.AUDIO if major == "audio" else AttachmentKind.FILE


def _facts(source: str, told: dict[str, bool | None]) -> dict[str, str | int | bool]:
    """What Facebook says can be done; what it leaves out stays unknown."""
    known = {name: value for name, value in told.items() if value is not None}
    return {SOURCE: source, **known}


def _picture_url(who: Author | Page) -> str | None:
    if isinstance(who.picture, str):
        return who.picture
    found = who.picture.data if who.picture else None
    return None if found is None or found.is_silhouette else found.url
