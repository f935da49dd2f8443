"""LinkedIn's wire to the words of the product; pure functions."""

import re
from dataclasses import dataclass, replace
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
from socialinbox.domain.times import from_ms
from socialinbox.domain.views import Entry
from socialinbox.networks.linkedin import text, urns, wire
from socialinbox.networks.linkedin.offers import LIKED_FACT, ORGANIZATION
from socialinbox.networks.linkedin.rules import NETWORK, PLACE
from socialinbox.networks.verbs import as_seen

MEMBER = "member"
_LIKE = re.compile(r"^urn:li:like:\((?P<who>[^,()]+),")


@dataclass(frozen=True, slots=True)
class Owner:
    """Which URNs are ours: the page, and the member who acts for it."""

    account: OwnAccount

    @property
    def organization(self) -> str:
        """The page's URN."""
        return urns.organization(self.account.native_id)

    def wrote(self, urn: str) -> bool:
        """Whether an actor is the page, or its admin in person."""
        member = self.account.settings.get("member_id")
        ours = {self.organization, urns.person(member) if member else self.organization}
        return urns.normal(urn) in ours

    def profile(self) -> Profile:
        """The page as an author."""
        own = self.account
        key = IdentityKey(NETWORK, ORGANIZATION, own.native_id)
        return Profile(key, own.name, own.handle, own.avatar_url, own.url)


@dataclass(frozen=True, slots=True)
class CommentId:
    """What names a comment: its thread's URN and its number."""

    thread: str
    number: str

    @property
    def urn(self) -> str:
        """The full name, which is the message's native id."""
        return urns.comment(self.thread, self.number)


def own_account(
    organization: wire.Organization, number: str, member: wire.UserInfo, logo: str | None
) -> OwnAccount:
    """The page that we are."""
    vanity = organization.vanity_name
    return OwnAccount(
        network=NETWORK,
        native_id=number,
        name=organization.localized_name or vanity or f"LinkedIn page {number}",
        handle=vanity,
        avatar_url=logo,
        url=f"https://www.linkedin.com/company/{vanity or number}/",
        settings={"organization_id": number, "member_id": member.sub},
    )


def identity(urn: str) -> IdentityKey:
    """Who a URN names: pages apart from members."""
    kind = ORGANIZATION if urns.kind_of(urn) == "organization" else MEMBER
    return IdentityKey(NETWORK, kind, urns.id_of(urns.normal(urn)))


def unnamed(urn: str) -> Profile:
    """Somebody whose name LinkedIn withholds."""
    key = identity(urn)
    word = "LinkedIn page" if key.kind == ORGANIZATION else "LinkedIn member"
    return Profile(key, f"{word} {key.native_id[-5:]}", placeholder=True)


def member_profile(urn: str, member: wire.Member) -> Profile:
    """Somebody whose profile LinkedIn tells."""
    names = filter(None, (member.localized_first_name, member.localized_last_name))
    name = " ".join(names)
    if not name:
        return unnamed(urn)
    vanity = member.vanity_name
    url = f"https://www.linkedin.com/in/{vanity}/" if vanity else None
    return Profile(identity(urn), name, vanity, None, url, member.localized_headline)


def page_profile(urn: str, organization: wire.Organization) -> Profile:
    """Another organisation's page as an author."""
    vanity = organization.vanity_name
    if not organization.localized_name:
        return unnamed(urn)
    url = f"https://www.linkedin.com/company/{vanity}/" if vanity else None
    return Profile(identity(urn), organization.localized_name, vanity, None, url)


def comment_id(comment: wire.Comment) -> CommentId:
    """What names a comment, from whichever of its fields tell; raises BadAnswer."""
    split = urns.split_comment(comment.urn) if comment.urn else None
    if split:
        return CommentId(*split)
    if comment.object and comment.id:
        above = urns.split_comment(comment.object)
        return CommentId(above[0] if above else urns.normal(comment.object), str(comment.id))
    raise BadAnswer(say("LinkedIn told of a comment without its name."))


def written_at(stamp: wire.Stamp, number: str) -> datetime:
    """When something was written; ids carry the milliseconds in their upper bits."""
    if stamp.time is not None:
        return from_ms(stamp.time)
    if not number.isdigit():
        raise BadAnswer(say("LinkedIn told of a comment without its time."))
    return from_ms(int(number) >> 22)


def changed_at(comment: wire.Comment) -> datetime:
    """When a comment was last changed; when it was written, where it never was."""
    stamp = comment.last_modified
    if stamp is not None and stamp.time is not None:
        return from_ms(stamp.time)
    return written_at(comment.created, str(comment.id))


def message(
    comment: wire.Comment,
    owner: Owner,
    author: Profile,
    subject: Subject | None,
    *,
    mention: str | None = None,
    attachments: tuple[Attachment, ...] = (),
) -> SeenMessage:
    """A comment. `mention` is the native id of the member's post it hangs on, if it is one."""
    named = comment_id(comment)
    sent_at = written_at(comment.created, named.number)
    changed = changed_at(comment)
    above = urns.normal(comment.parent_comment) if comment.parent_comment else None
    ours = owner.wrote(comment.actor)
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.COMMENT,
        place=PLACE.name,
        native_id=named.urn,
        direction=Direction.OUT if ours else Direction.IN,
        author=author,
        counterpart=_addressed(comment, owner) if ours else author,
        text=comment.message.text,
        sent_at=sent_at,
        conversation_id=above or named.urn,
        parent_id=above or mention,
        subject=subject,
        edited_at=changed if changed > sent_at else None,
        spans=text.spans(comment.message.text, comment.message.attributes),
        attachments=attachments,
        url=urns.comment_url(named.thread, named.number),
        facts={
            "activity": named.thread,
            "object": comment.object or named.thread,
            "top": above or named.urn,
            **({"mention": mention} if mention else {}),
            **_liked(comment.likes_summary, owner),
        },
    )


def _liked(likes: wire.LikesSummary | None, owner: Owner) -> dict[str, bool]:
    """Whether the page likes a comment; LinkedIn names only some who do, so it may be unknown."""
    if likes is None:
        return {}
    named = [found["who"] for one in likes.selected_likes if (found := _LIKE.match(one))]
    if owner.organization in map(urns.normal, named):
        return {LIKED_FACT: True}
    all_named = max(likes.total_likes, likes.aggregated_total_likes) <= len(named)
    return {LIKED_FACT: False} if all_named else {}


def _addressed(comment: wire.Comment, owner: Owner) -> Profile | None:
    """The member an own reply begins with naming; else None: whoever wrote its parent.

    LinkedIn keeps two levels: an answer to an answer hangs on the first comment, which somebody
    else may have written. Its own pages put the name of the person answered in front.
    """
    if comment.parent_comment is None:
        return None
    found = text.entities(comment.message.text, comment.message.attributes)
    if not found or found[0][0] != 0 or owner.wrote(found[0][2]):
        return None
    start, end, urn = found[0]
    if urns.kind_of(urn) not in ("person", "member", "organization"):
        return None
    return Profile(identity(urn), comment.message.text[start:end])


def names_in(comment: wire.Comment) -> dict[str, str]:
    """Names by URN that a comment's mentions tell."""
    words = comment.message.text
    found = text.entities(words, comment.message.attributes)
    return {urn: words[start:end] for start, end, urn in found if urns.kind_of(urn) != "hashtag"}


def mention(
    notification: wire.Notification, post: wire.Post | None, author: Profile
) -> SeenMessage | None:
    """A member's post that names our page; None where the notification does not say which."""
    generated = notification.decorated_generated_activity
    share = generated.share if generated else None
    urn = urns.normal(notification.generated_activity or (share.entity if share else ""))
    at = (post.published_at or post.created_at) if post else notification.last_modified_at
    if not urns.id_of(urn) or at is None:
        return None
    if post is not None and post.commentary is not None:
        words, spans = text.plain(post.commentary)
    else:
        words, spans = (share.text or "" if share else ""), ()
    changed = post.last_modified_at if post else None
    activity = urns.normal(notification.source_post or urn)
    return SeenMessage(
        network=NETWORK,
        kind=MessageKind.MENTION,
        place=PLACE.name,
        native_id=urn,
        direction=Direction.IN,
        author=author,
        counterpart=author,
        text=words,
        sent_at=from_ms(at),
        conversation_id=activity,
        edited_at=from_ms(changed) if changed is not None and changed > at else None,
        spans=spans,
        url=urns.post_url(urn),
        facts={"activity": activity, "object": urn, "mention": urn},
    )


def mention_again(target: Entry, post: wire.Post, author: Profile) -> SeenMessage:
    """A known mention with what its post says now."""
    words, spans = text.plain(post.commentary or "")
    changed, written = post.last_modified_at, post.published_at or post.created_at
    edited = changed is not None and written is not None and changed > written
    return replace(
        as_seen(target),
        author=author,
        counterpart=author,
        text=words,
        spans=spans,
        edited_at=from_ms(changed) if changed is not None and edited else target.edited_at,
    )


def decorated_comment(notification: wire.Notification) -> wire.Comment | None:
    """What a notification itself tells of its comment, for when it can't be read in full."""
    generated = notification.decorated_generated_activity
    short = generated.comment if generated else None
    urn = notification.generated_activity or (short.entity if short else "")
    named = urns.split_comment(urn)
    if short is None or named is None:
        return None
    written = wire.Stamp(short.owner, notification.last_modified_at)
    if notification.action == "COMMENT_EDIT":
        # The time told is that of the change; the id knows when it was written.
        written = wire.Stamp(short.owner, None)
    return wire.Comment(
        id=named[1],
        urn=urns.normal(urn),
        actor=short.owner,
        created=written,
        last_modified=wire.Stamp(short.owner, notification.last_modified_at),
        message=wire.Text(short.text or ""),
        object=short.object or named[0],
    )


def subject(activity: str, post: wire.Post | None, short: str | None = None) -> Subject:
    """The owner's post; `short` is what a notification tells of its words."""
    words = short or ""
    if post is not None and post.commentary is not None:
        words, _ = text.plain(post.commentary)
    posted = (post.published_at or post.created_at) if post else None
    at = from_ms(posted) if posted is not None else None
    return Subject(activity, words, urns.post_url(activity), None, at)


def image_urns(comment: wire.Comment) -> list[str]:
    """The pictures enclosed in a comment."""
    entities = [content.entity for content in comment.content or () if content.entity]
    found = [entity.image or entity.digitalmedia_asset for entity in entities]
    return [urns.normal(urn) for urn in found if urn]


def picture(urn: str, image: wire.Image | None) -> Attachment:
    """A picture enclosed in a comment, with its address where LinkedIn tells it."""
    if image is None or image.download_url is None:
        return Attachment(AttachmentKind.IMAGE, None, say("Picture on LinkedIn"), native_id=urn)
    return Attachment(AttachmentKind.IMAGE, image.download_url, native_id=urn)
