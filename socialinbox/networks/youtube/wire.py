"""YouTube's resources as they come over the wire; anything may be missing."""

import msgspec


class Wire(msgspec.Struct, rename="camel", frozen=True):
    """A JSON object in camelCase; unknown names are ignored."""


class Picture(Wire, frozen=True):
    """One size of a thumbnail, in pixels."""

    url: str | None = None
    width: int | None = None
    height: int | None = None


class ChannelSnippet(Wire, frozen=True):
    """Who a channel is."""

    title: str = ""
    description: str = ""
    custom_url: str | None = None
    """The handle with its @."""
    country: str | None = None
    thumbnails: dict[str, Picture] = {}


class RelatedPlaylists(Wire, frozen=True):
    """A channel's own playlists."""

    uploads: str | None = None


class ChannelDetails(Wire, frozen=True):
    """A channel's contentDetails."""

    related_playlists: RelatedPlaylists | None = None


class Channel(Wire, frozen=True):
    """A channel resource."""

    id: str = ""
    snippet: ChannelSnippet | None = None
    content_details: ChannelDetails | None = None


class VideoSnippet(Wire, frozen=True):
    """What a video is called."""

    title: str = ""
    published_at: str | None = None
    thumbnails: dict[str, Picture] = {}


class VideoStatus(Wire, frozen=True):
    """Who may see a video."""

    privacy_status: str | None = None


class Video(Wire, frozen=True):
    """A video resource."""

    id: str = ""
    snippet: VideoSnippet | None = None
    status: VideoStatus | None = None


class AuthorId(Wire, frozen=True):
    """The author's channel."""

    value: str | None = None


class CommentSnippet(Wire, frozen=True):
    """What a comment says, and who says it."""

    author_display_name: str = ""
    author_profile_image_url: str | None = None
    author_channel_url: str | None = None
    author_channel_id: AuthorId | None = None
    channel_id: str | None = None
    video_id: str | None = None
    text_display: str = ""
    text_original: str | None = None
    parent_id: str | None = None
    moderation_status: str | None = None
    image_url: str | None = None
    published_at: str | None = None
    updated_at: str | None = None


class Comment(Wire, frozen=True):
    """A comment resource: a top comment or a reply."""

    id: str = ""
    snippet: CommentSnippet | None = None


class ThreadSnippet(Wire, frozen=True):
    """A thread's top comment and how many replies there are."""

    channel_id: str | None = None
    video_id: str | None = None
    top_level_comment: Comment | None = None
    can_reply: bool = True
    total_reply_count: int = 0


class ThreadReplies(Wire, frozen=True):
    """Some of a thread's replies: at most five."""

    comments: list[Comment] = []


class CommentThread(Wire, frozen=True):
    """A commentThread resource."""

    id: str = ""
    snippet: ThreadSnippet | None = None
    replies: ThreadReplies | None = None


class Channels(Wire, frozen=True):
    """A channelListResponse; without items where nothing was found."""

    items: list[Channel] = []


class Videos(Wire, frozen=True):
    """A videoListResponse."""

    items: list[Video] = []


class Threads(Wire, frozen=True):
    """A commentThreadListResponse."""

    etag: str | None = None
    items: list[CommentThread] = []
    next_page_token: str | None = None


class Comments(Wire, frozen=True):
    """A commentListResponse."""

    items: list[Comment] = []
    next_page_token: str | None = None


class ErrorDetail(Wire, frozen=True):
    """One reason of a refusal."""

    domain: str = ""
    reason: str = ""


class ErrorBody(Wire, frozen=True):
    """A refusal."""

    code: int = 0
    message: str = ""
    status: str = ""
    errors: list[ErrorDetail] = []


class ErrorAnswer(Wire, frozen=True):
    """The body of every answer of 400 and above."""

    error: ErrorBody | None = None
