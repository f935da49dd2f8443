"""YouTube's resources as the program's own values; pure functions."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from socialinbox.domain.account import OwnAccount
from socialinbox.domain.errors import BadAnswer
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
from socialinbox.domain.times import parse_rfc3339
from socialinbox.networks.youtube.rules import NETWORK, PLACE, RULES
from socialinbox.networks.youtube.text import SITE, from_html, marked, mentions
from socialinbox.networks.youtube.wire import (
    Channel,
    Comment,
    CommentSnippet,
    CommentThread,
    Picture,
    Video,
)

CHANNEL = "channel"
COMMENT = "comment"
"""Kind of the identities that have no channel: each stands for one comment alone."""
PUBLISHED = "published"
PICTURE_SIZES = ("medium", "high", "default")


def own_account(channel: Channel) -> OwnAccount:
    """Who we are."""
    snippet, details = channel.snippet, channel.content_details
    if not channel.id or snippet is None:
        raise BadAnswer(say("YouTube did not say which channel this is."))
    handle = (snippet.custom_url or "").removeprefix("@") or None
    playlists = details.related_playlists if details else None
    return OwnAccount(
        network=NETWORK,
        native_id=channel.id,
        name=snippet.title or handle or RULES.label,
        handle=handle,
        avatar_url=_picture(snippet.thumbnails),
        url=f"{SITE}/channel/{channel.id}",
        settings={"uploads": playlists.uploads} if playlists and playlists.uploads else {},
    )


def subject(video: Video) -> Subject:
    """A video as what its comments hang on."""
    snippet = video.snippet
    return Subject(
        native_id=video.id,
        text=snippet.title if snippet else "",
        url=f"{SITE}/watch?v={video.id}",
        picture_url=_picture(snippet.thumbnails) if snippet else None,
        posted_at=_time(snippet.published_at) if snippet else None,
    )


def subject_of(video_id: str | None, subjects: Mapping[str, Subject]) -> Subject | None:
    """The video something hangs on; without a title where YouTube no longer gives it."""
    if not video_id:
        return None
    unknown = Subject(video_id, "", f"{SITE}/watch?v={video_id}")
    return subjects.get(video_id, unknown)


def top_of(comment_id: str) -> str:
    """The thread's id in a comment's id: a reply's is `thread.reply`."""
    return comment_id.split(".")[0]


def profile(comment: Comment) -> Profile:
    """Who wrote a comment, as the comment tells it."""
    said = _snippet(comment)
    display = said.author_display_name
    url = said.author_channel_url or ""
    handle = display[1:] if display.startswith("@") else _handle_in(url)
    channel_id = _author_id(said)
    return Profile(
        key=IdentityKey(NETWORK, CHANNEL, channel_id)
        if channel_id
        else IdentityKey(NETWORK, COMMENT, comment.id),
        # A handle is no name; the channel's title is, and comes with what it says of itself.
        name=None if display.startswith("@") else display or RULES.unnamed,
        handle=handle or None,
        avatar_url=said.author_profile_image_url or None,
        url=url.replace("http://", "https://", 1) or None,
        placeholder=channel_id is None,
    )


def described(channel: Channel) -> Profile | None:
    """What a channel says of itself beyond its comments; None where that is nothing.

    Handle and face stay those of the comments, or they would change to and fro.
    """
    snippet = channel.snippet
    if not channel.id or snippet is None:
        return None
    return Profile(
        key=IdentityKey(NETWORK, CHANNEL, channel.id),
        name=snippet.title or None,
        bio=snippet.description or None,
        location=snippet.country or None,
    )


def published_at(comment: Comment) -> datetime:
    """When a comment was written; raises BadAnswer where YouTube does not say."""
    return _needed_time(_snippet(comment).published_at)


def changed_at(comment: Comment) -> datetime:
    """When a comment was last changed, or written."""
    return _time(_snippet(comment).updated_at) or published_at(comment)


def words(comment: Comment) -> str:
    """A comment's text: as its author wrote it, or else its HTML without the tags."""
    said = _snippet(comment)
    if said.text_original is not None:
        return said.text_original
    return from_html(said.text_display)


def messages(
    thread: CommentThread,
    replies: Sequence[Comment],
    own_id: str,
    subjects: Mapping[str, Subject],
) -> list[SeenMessage]:
    """A whole thread: its top comment and all the replies given, oldest first.

    A reply of ours belongs to whom it names, where they spoke before it in this thread, and else
    to whoever began the thread.
    """
    about = thread.snippet
    top = about.top_level_comment if about else None
    if about is None or top is None:
        raise BadAnswer(say("YouTube sent a thread without its comment."))
    video_id = about.video_id or _snippet(top).video_id
    on = subject_of(video_id, subjects)
    ordered = sorted(replies, key=lambda c: (published_at(c), c.id))
    found = [message(top, on, own_id, [], can_reply=about.can_reply)]
    for position, reply in enumerate(ordered):
        before = [top, *ordered[:position]]
        found.append(message(reply, on, own_id, before, can_reply=about.can_reply))
    return found


def message(
    comment: Comment,
    on: Subject | None,
    own_id: str,
    before: Sequence[Comment],
    *,
    can_reply: bool | None = None,
) -> SeenMessage:
    """One comment; `before` is what was said earlier in its thread, the top comment first.

    `can_reply` None: not told this time.
    """
    said = _snippet(comment)
    author = profile(comment)
    ours = author.key.native_id == own_id
    text = words(comment)
    top = top_of(comment.id)
    sent_at, updated_at = published_at(comment), _time(said.updated_at)
    status = said.moderation_status or PUBLISHED
    facts: dict[str, str | int | bool] = {"status": status}
    if can_reply is not None:
        facts["can_reply"] = can_reply
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.COMMENT,
        place=PLACE.name,
        native_id=comment.id,
        direction=Direction.OUT if ours else Direction.IN,
        author=author,
        counterpart=_addressed(text, own_id, before) if ours else author,
        text=text,
        sent_at=sent_at,
        conversation_id=top,
        parent_id=said.parent_id or (top if top != comment.id else None),
        subject=on,
        edited_at=updated_at if updated_at and updated_at > sent_at else None,
        spans=marked(text),
        attachments=(Attachment(AttachmentKind.IMAGE, said.image_url),) if said.image_url else (),
        url=address(comment.id, on.native_id if on else None),
        hidden=status != PUBLISHED,
        facts=facts,
    )


def address(comment_id: str, video_id: str | None) -> str | None:
    """Where a comment stands on the web; YouTube has no address for one without a video."""
    return f"{SITE}/watch?v={video_id}&lc={comment_id}" if video_id else None


def _addressed(text: str, own_id: str, before: Sequence[Comment]) -> Profile | None:
    others = [p for p in map(profile, before) if p.key.native_id != own_id]
    by_handle = {p.handle.casefold(): p for p in others if p.handle}
    for handle in mentions(text):
        if handle in by_handle:
            return by_handle[handle]
    if before and (first := profile(before[0])).key.native_id != own_id:
        return first
    return None


def _snippet(comment: Comment) -> CommentSnippet:
    if not comment.id or comment.snippet is None:
        raise BadAnswer(say("YouTube sent a comment without its contents."))
    return comment.snippet


def _author_id(said: CommentSnippet) -> str | None:
    if said.author_channel_id and said.author_channel_id.value:
        return said.author_channel_id.value
    _, _, rest = (said.author_channel_url or "").partition("/channel/")
    return rest or None


def _handle_in(url: str) -> str | None:
    _, _, rest = url.partition("youtube.com/@")
    return rest or None


def _picture(sizes: Mapping[str, Picture]) -> str | None:
    return next((sizes[s].url for s in PICTURE_SIZES if s in sizes and sizes[s].url), None)


def _time(text: str | None) -> datetime | None:
    try:
        return parse_rfc3339(text) if text else None
    except ValueError as error:
        raise BadAnswer(say("YouTube sent a time that is none ({error}).", error=error)) from error


def _needed_time(text: str | None) -> datetime:
    moment = _time(text)
    if moment is None:
        raise BadAnswer(say("YouTube sent a comment without its time."))
    return moment
