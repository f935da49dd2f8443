"""X's JSON as types: both vocabularies, every field optional, unknown ones ignored."""

import msgspec


class Entity(msgspec.Struct, kw_only=True):
    """A stretch of text, in code points of the escaped text, end exclusive."""

    start: int = -1
    end: int = -1


class UrlEntity(Entity, kw_only=True):
    """A t.co link; with `media_key` it stands for an attachment."""

    url: str = ""
    expanded_url: str | None = None
    display_url: str | None = None
    unwound_url: str | None = None
    media_key: str | None = None


class MentionEntity(Entity, kw_only=True):
    """A user's handle."""

    username: str = ""
    id: str | None = None


class TagEntity(Entity, kw_only=True):
    """A hashtag or cashtag."""

    tag: str = ""


class Entities(msgspec.Struct, kw_only=True):
    """What X found in a text."""

    urls: list[UrlEntity] | None = None
    mentions: list[MentionEntity] | None = None
    hashtags: list[TagEntity] | None = None
    cashtags: list[TagEntity] | None = None


class Note(msgspec.Struct, kw_only=True):
    """The whole text of a long post."""

    text: str = ""
    entities: Entities | None = None


class Reference(msgspec.Struct, kw_only=True):
    """Another post that this one answers, quotes or repeats. Direct messages give no type."""

    id: str
    type: str = ""


class Attached(msgspec.Struct, kw_only=True):
    """Keys of the media of a post or message."""

    media_keys: list[str] | None = None


class Post(msgspec.Struct, kw_only=True):
    """A post in either vocabulary; the properties give the one meaning."""

    id: str
    text: str = ""
    author_id: str | None = None
    conversation_id: str | None = None
    created_at: str | None = None
    in_reply_to_user_id: str | None = None
    referenced_tweets: list[Reference] | None = None
    referenced_posts: list[Reference] | None = None
    edit_history_tweet_ids: list[str] | None = None
    edit_history_post_ids: list[str] | None = None
    note_tweet: Note | None = None
    note_post: Note | None = None
    entities: Entities | None = None
    attachments: Attached | None = None
    display_text_range: list[int] | None = None
    reply_settings: str | None = None
    lang: str | None = None
    possibly_sensitive: bool = False

    @property
    def note(self) -> Note | None:
        """The whole text, where `text` is only its beginning."""
        return self.note_post or self.note_tweet

    @property
    def references(self) -> list[Reference]:
        """The posts that this one refers to."""
        return self.referenced_posts or self.referenced_tweets or []

    @property
    def history(self) -> list[str]:
        """The ids of all versions, oldest first; X has been seen to send empty ones."""
        listed = self.edit_history_post_ids or self.edit_history_tweet_ids or []
        return [post_id for post_id in listed if post_id] or [self.id]

    @property
    def is_repost(self) -> bool:
        """Whether this only passes on another's post, without words of its own."""
        return any(ref.type in ("retweeted", "reposted") for ref in self.references)

    @property
    def parent_id(self) -> str | None:
        """The post that this one answers."""
        return next((ref.id for ref in self.references if ref.type == "replied_to"), None)


class ProfileLinks(msgspec.Struct, kw_only=True):
    """The links in a user's own words."""

    description: Entities | None = None


class User(msgspec.Struct, kw_only=True):
    """A user."""

    id: str
    name: str | None = None
    username: str | None = None
    profile_image_url: str | None = None
    description: str | None = None
    location: str | None = None
    entities: ProfileLinks | None = None
    receives_your_dm: bool | None = None
    protected: bool = False


class Variant(msgspec.Struct, kw_only=True):
    """One encoding of a film."""

    url: str | None = None
    content_type: str | None = None
    bit_rate: int | None = None


class Media(msgspec.Struct, kw_only=True):
    """A picture or film."""

    media_key: str = ""
    type: str = ""
    url: str | None = None
    preview_image_url: str | None = None
    alt_text: str | None = None
    width: int | None = None
    height: int | None = None
    variants: list[Variant] | None = None


class Includes(msgspec.Struct, kw_only=True):
    """What expansions bring along."""

    users: list[User] | None = None
    tweets: list[Post] | None = None
    posts: list[Post] | None = None
    media: list[Media] | None = None


class Problem(msgspec.Struct, kw_only=True):
    """An error, whole or partial, in any of X's shapes."""

    title: str | None = None
    detail: str | None = None
    type: str | None = None
    message: str | None = None
    code: int | None = None
    parameters: dict[str, list[str]] | None = None
    parameter: str | None = None
    value: str | None = None
    resource_id: str | None = None
    resource_type: str | None = None


class Meta(msgspec.Struct, kw_only=True):
    """The place of a page in its list."""

    result_count: int | None = None
    newest_id: str | None = None
    oldest_id: str | None = None
    next_token: str | None = None
    previous_token: str | None = None


class Listed(msgspec.Struct, kw_only=True):
    """A page of a list."""

    includes: Includes | None = None
    errors: list[Problem] | None = None
    meta: Meta | None = None

    def after(self, token: str | None) -> str | None:
        """The token of the page behind this one, which `token` brought; None: there is none.

        A page may be empty and yet have one behind it: what was left out of it was counted.
        """
        following = self.meta.next_token if self.meta else None
        return None if following == token else following


class Posts(Listed, kw_only=True):
    """A page of posts."""

    data: list[Post] | None = None


class OnePost(msgspec.Struct, kw_only=True):
    """A single post, or partial errors."""

    data: Post | None = None
    includes: Includes | None = None
    errors: list[Problem] | None = None


class OneUser(msgspec.Struct, kw_only=True):
    """A single user."""

    data: User | None = None
    errors: list[Problem] | None = None


class DmEvent(msgspec.Struct, kw_only=True):
    """A direct message, or somebody joining or leaving a conversation."""

    id: str
    event_type: str = ""
    text: str = ""
    sender_id: str | None = None
    dm_conversation_id: str | None = None
    created_at: str | None = None
    attachments: Attached | None = None
    entities: Entities | None = None
    urls: list[UrlEntity] | None = None
    mentions: list[MentionEntity] | None = None
    hashtags: list[TagEntity] | None = None
    cashtags: list[TagEntity] | None = None
    participant_ids: list[str] | None = None
    referenced_tweets: list[Reference] | None = None
    referenced_posts: list[Reference] | None = None

    @property
    def found(self) -> Entities:
        """The entities, wherever this version of the API puts them."""
        return self.entities or Entities(
            urls=self.urls,
            mentions=self.mentions,
            hashtags=self.hashtags,
            cashtags=self.cashtags,
        )

    @property
    def references(self) -> list[Reference]:
        """The posts that the message passes on."""
        return self.referenced_posts or self.referenced_tweets or []


class DmEvents(Listed, kw_only=True):
    """A page of direct messages."""

    data: list[DmEvent] | None = None


class OneDmEvent(msgspec.Struct, kw_only=True):
    """A single direct message."""

    data: DmEvent | None = None
    includes: Includes | None = None
    errors: list[Problem] | None = None


class SentMessage(msgspec.Struct, kw_only=True):
    """The ids of a direct message just sent."""

    dm_event_id: str
    dm_conversation_id: str | None = None


class SentDm(msgspec.Struct, kw_only=True):
    """The answer to sending a direct message."""

    data: SentMessage


class CreatedPost(msgspec.Struct, kw_only=True):
    """The answer to creating a post."""

    data: Post


class Failure(msgspec.Struct, kw_only=True):
    """The body of an answer with a status of 400 and above."""

    title: str | None = None
    detail: str | None = None
    type: str | None = None
    reason: str | None = None
    period: str | None = None
    errors: list[Problem] | None = None


class Processing(msgspec.Struct, kw_only=True):
    """How far X has come with a film."""

    state: str = "succeeded"
    check_after_secs: int | None = None


class UploadedPart(msgspec.Struct, kw_only=True):
    """A file that X has, or is getting."""

    id: str
    processing_info: Processing | None = None


class UploadedMedia(msgspec.Struct, kw_only=True):
    """The answer to each step of an upload."""

    data: UploadedPart | None = None


class Done(msgspec.Struct, kw_only=True):
    """The answer to a verb: what holds from now on, or why not."""

    data: dict[str, bool] | None = None
    errors: list[Problem] | None = None
