"""What the Graph API sends, as far as we read it; unknown fields are ignored, none is required."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from msgspec import UNSET, Struct, UnsetType, field


class Ref(Struct):
    """Anything that is only named."""

    id: str = ""
    name: str | None = None


class PictureData(Struct):
    """Where a picture lies; a silhouette stands for who has none."""

    url: str | None = None
    is_silhouette: bool = False


class Picture(Struct):
    """A profile picture; in old answers its bare address stands instead."""

    data: PictureData | None = None


class Author(Struct):
    """Who wrote a post or comment: a person or a Page."""

    id: str = ""
    name: str | None = None
    picture: Picture | str | None = None
    email: str | None = None
    profile_pic: str | None = None
    """Only where a Messenger profile was asked for."""


class Image(Struct):
    """A picture of an attachment; sizes in pixels."""

    src: str | None = None
    width: int | None = None
    height: int | None = None


class Media(Struct):
    """What an attachment shows; `source` is a film."""

    image: Image | None = None
    source: str | None = None


class Target(Struct):
    """What an attachment leads to."""

    id: str | None = None
    url: str | None = None


class StoryAttachment(Struct):
    """A picture, film, sticker or link on a post or comment."""

    type: str | None = None
    media_type: str | None = None
    media: Media | None = None
    target: Target | None = None
    url: str | None = None
    title: str | None = None
    description: str | None = None
    subattachments: "StoryAttachments | None" = None


class StoryAttachments(Struct):
    """The attachments of a post or album."""

    data: list[StoryAttachment] = []


class Cursors(Struct):
    """Marks of the first and last item of a page."""

    before: str | None = None
    after: str | None = None


class Paging(Struct):
    """`next` holds the token: of it no more than the cursor is read."""

    cursors: Cursors | None = None
    next: str | None = None

    def after(self) -> str | None:
        """The cursor to go on with; None: there is no more."""
        if not self.next:
            return None
        # What the Page may not see is left out: such a page can be empty, and without cursors.
        named = parse_qs(urlsplit(self.next).query).get("after", [None])
        return (self.cursors.after if self.cursors else None) or named[0]


class Summary(Struct):
    """How many there are in all."""

    total_count: int | None = None
    can_comment: bool | None = None


class CommentCount(Struct):
    """A comments edge that was asked for its summary alone."""

    summary: Summary | None = None


class Comment(Struct):
    """A comment. `message_tags` comes as a list, or as an object keyed by offset."""

    id: str = ""
    author: Author | None = field(default=None, name="from")
    message: str | None = None
    message_tags: Any = None
    created_time: str | int | None = None
    parent: Ref | None = None
    object: Ref | None = None
    attachment: StoryAttachment | None = None
    can_comment: bool | None = None
    can_hide: bool | None = None
    can_like: bool | None = None
    can_remove: bool | None = None
    can_reply_privately: bool | None = None
    user_likes: bool | None = None
    """Whether the Page likes it, where the Page's token asked."""
    is_hidden: bool | None = None
    permalink_url: str | None = None
    private_reply_conversation: Any = None


class Post(Struct):
    """A post of the Page, of a visitor, or one that mentions the Page."""

    id: str = ""
    author: Author | None = field(default=None, name="from")
    message: str | None = None
    story: str | None = None
    message_tags: Any = None
    created_time: str | int | None = None
    updated_time: str | None = None
    permalink_url: str | None = None
    full_picture: str | None = None
    attachments: StoryAttachments | None = None
    comments: CommentCount | None = None
    is_hidden: bool | None = None
    can_reply_privately: bool | None = None


class Participants(Struct):
    """The people of a conversation, the Page among them."""

    data: list[Author] = []


class ImageData(Struct):
    """A picture in Messenger."""

    url: str | None = None
    preview_url: str | None = None
    width: int | None = None
    height: int | None = None
    render_as_sticker: bool | None = None


class VideoData(Struct):
    """A film in Messenger."""

    url: str | None = None
    preview_url: str | None = None
    width: int | None = None
    height: int | None = None


class File(Struct):
    """An attachment of a message; in Europe it may have neither name nor address."""

    id: str | None = None
    mime_type: str | None = None
    name: str | None = None
    size: int | None = None
    image_data: ImageData | None = None
    video_data: VideoData | None = None
    file_url: str | None = None


class Files(Struct):
    """The attachments of a message."""

    data: list[File] = []


class Share(Struct):
    """A link shared in Messenger."""

    id: str | None = None
    link: str | None = None
    name: str | None = None
    description: str | None = None


class Shares(Struct):
    """The links of a message."""

    data: list[Share] = []


class Message(Struct):
    """A Messenger message. Without `from` it is too old for its details."""

    id: str = ""
    created_time: str | int | None = None
    author: Author | None = field(default=None, name="from")
    to: Participants | None = None
    message: str | None = None
    message_tags: Any = None
    attachments: Files | None = None
    shares: Shares | None = None
    sticker: str | None = None
    is_unsupported: bool | None = None


class Conversation(Struct):
    """A Messenger conversation, without its messages."""

    id: str = ""
    link: str | None = None
    updated_time: str | None = None
    message_count: int | None = None
    unread_count: int | None = None
    can_reply: bool | None = None
    participants: Participants | None = None


class Posts(Struct):
    """A page of posts."""

    data: list[Post] = []
    paging: Paging | None = None


class Comments(Struct):
    """A page of comments."""

    data: list[Comment] = []
    paging: Paging | None = None
    summary: Summary | None = None


class Conversations(Struct):
    """A page of conversations."""

    data: list[Conversation] = []
    paging: Paging | None = None


class Messages(Struct):
    """A page of messages."""

    data: list[Message] = []
    paging: Paging | None = None


class Page(Struct):
    """The Page itself, or the user a token belongs to."""

    id: str = ""
    name: str | None = None
    username: str | None = None
    about: str | None = None
    link: str | None = None
    picture: Picture | str | None = None
    category: str | None = None
    access_token: str | None = None
    tasks: list[str] | None = None
    """What the owner's role there allows, where a user's token asked."""


class Pages(Struct):
    """The Pages that a user's token reaches."""

    data: list[Page] = []
    paging: Paging | None = None


class Created(Struct):
    """What was written, or that something was done."""

    id: str = ""
    success: bool | None = None
    recipient_id: str | None = None
    message_id: str | None = None


class Uploaded(Struct):
    """A file that can be sent in Messenger."""

    attachment_id: str = ""


class ErrorBody(Struct):
    """The inner part of an error answer."""

    code: int | None = None
    error_subcode: int | None = None
    error_user_msg: str | None = None
    is_transient: bool | None = None


class ErrorAnswer(Struct):
    """An error answer in its present and its very old shape."""

    error: ErrorBody | UnsetType = UNSET
    error_code: int | None = None


class Usage(Struct):
    """Percent of a budget; the last in minutes."""

    call_count: float = 0
    total_cputime: float = 0
    total_time: float = 0
    estimated_time_to_regain_access: float = 0

    def spent(self) -> bool:
        """Whether nothing is left."""
        return max(self.call_count, self.total_cputime, self.total_time) >= 100
