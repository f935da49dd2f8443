"""LinkedIn's answers as they come: unknown fields are ignored, missing ones survive."""

from typing import Any, Generic, TypeVar

import msgspec

Number = int | str
T = TypeVar("T")


class Link(msgspec.Struct):
    """One of a page's links."""

    rel: str = ""
    href: str = ""


class Paging(msgspec.Struct):
    """Where a page of a collection stands; `total` can be absent."""

    start: int = 0
    count: int = 0
    links: list[Link] = []
    total: int | None = None


class Collection(msgspec.Struct, Generic[T]):
    """A page of a collection."""

    elements: list[T]
    paging: Paging = msgspec.field(default_factory=Paging)


class UserInfo(msgspec.Struct):
    """GET /v2/userinfo."""

    sub: str = ""
    name: str | None = None
    picture: str | None = None


class Acl(msgspec.Struct, rename="camel"):
    """A role of the member at a page; older versions say organizationTarget."""

    role: str = ""
    state: str = ""
    role_assignee: str = ""
    organization: str = ""
    organization_target: str = ""


class Acls(Collection[Acl]):
    """GET /rest/organizationAcls."""


class Logo(msgspec.Struct):
    """A page's picture as an image's URN."""

    original: str | None = None


class Organization(msgspec.Struct, rename="camel"):
    """GET /rest/organizations/{id}, or one of a list of brands."""

    id: Number = ""
    urn: str = msgspec.field(default="", name="$URN")
    localized_name: str | None = None
    vanity_name: str | None = None
    primary_organization_type: str | None = None
    logo_v2: Logo | None = None


class Member(msgspec.Struct, rename="camel"):
    """GET /rest/people/(id:…)."""

    id: str = ""
    localized_first_name: str | None = None
    localized_last_name: str | None = None
    localized_headline: str | None = None
    vanity_name: str | None = None


class Stamp(msgspec.Struct):
    """Who did something when, in milliseconds. `impersonator`: the admin behind the page."""

    actor: str = ""
    time: int | None = None
    impersonator: str | None = None


class Attribute(msgspec.Struct):
    """A stretch of text that names somebody or something; its value has many shapes."""

    start: int = 0
    length: int = 0
    value: dict[str, Any] | None = None


class Text(msgspec.Struct):
    """A comment's words."""

    text: str = ""
    attributes: list[Attribute] = []


class CommentsSummary(msgspec.Struct, rename="camel"):
    """How many comments stand below something."""

    selected_comments: list[str] = []
    total_first_level_comments: int = 0
    aggregated_total_comments: int = 0
    comments_state: str | None = None


class LikesSummary(msgspec.Struct, rename="camel"):
    """Who likes something; a recorded answer writes the truth value as "True"."""

    selected_likes: list[str] = []
    aggregated_total_likes: int = 0
    total_likes: int = 0
    liked_by_current_user: bool | str | None = None


class Entity(msgspec.Struct, rename="camel"):
    """What an enclosure is."""

    image: str | None = None
    digitalmedia_asset: str | None = None


class Content(msgspec.Struct):
    """Something enclosed in a comment."""

    type: str | None = None
    entity: Entity | None = None
    url: str | None = None


class Comment(msgspec.Struct, rename="camel"):
    """A comment; `object` names the thread it hangs on, mostly as an activity."""

    id: Number = ""
    urn: str = msgspec.field(default="", name="$URN")
    actor: str = ""
    agent: str | None = None
    created: Stamp = msgspec.field(default_factory=Stamp)
    last_modified: Stamp | None = None
    message: Text = msgspec.field(default_factory=Text)
    object: str = ""
    parent_comment: str | None = None
    likes_summary: LikesSummary | None = None
    comments_summary: CommentsSummary | None = None
    content: list[Content] | None = None


class Counts(msgspec.Struct, rename="camel"):
    """What is said and liked at a post or comment, in numbers."""

    comments_summary: CommentsSummary | None = None


class Comments(Collection[Comment]):
    """A page of comments."""


class BatchError(msgspec.Struct):
    """Why one of a batch was not given."""

    status: int | None = None


class CommentBatch(msgspec.Struct):
    """BATCH_GET of comments; the keys are numbers or names."""

    results: dict[str, Comment] = {}
    errors: dict[str, BatchError] = {}


class Media(msgspec.Struct):
    """The one picture or film of a post."""

    id: str | None = None


class PostContent(msgspec.Struct):
    """What a post shows besides its words."""

    media: Media | None = None


class Post(msgspec.Struct, rename="camel"):
    """A post; `commentary` is little text. Times in milliseconds."""

    id: str = ""
    author: str = ""
    commentary: str | None = None
    published_at: int | None = None
    created_at: int | None = None
    last_modified_at: int | None = None
    lifecycle_state: str | None = None
    content: PostContent | None = None


class Posts(Collection[Post]):
    """A page of posts."""


class Decorated(msgspec.Struct, rename="camel"):
    """A post or comment in short, inside a notification."""

    entity: str = ""
    owner: str = ""
    text: str | None = None
    object: str | None = None
    media_category: str | None = None


class Generated(msgspec.Struct):
    """What a notification is about."""

    comment: Decorated | None = None
    share: Decorated | None = None


class Notification(msgspec.Struct, rename="camel"):
    """One thing that happened to the page. `notification_id` may be negative."""

    notification_id: int = 0
    action: str = ""
    organizational_entity: str = ""
    source_post: str | None = None
    decorated_source_post: Decorated | None = None
    generated_activity: str | None = None
    decorated_generated_activity: Generated | None = None
    last_modified_at: int | None = None
    subscriber: str | None = None


class Notifications(Collection[Notification]):
    """A page of notifications."""


class Image(msgspec.Struct, rename="camel"):
    """Where a picture can be loaded from."""

    id: str = ""
    status: str | None = None
    download_url: str | None = None


class InputError(msgspec.Struct):
    """Why one input was not taken."""

    code: str = ""
    description: str = ""


class ErrorDetails(msgspec.Struct, rename="camel"):
    """The parts of a 422."""

    input_errors: list[InputError] = []


class Error(msgspec.Struct, rename="camel"):
    """The body of an error."""

    status: int | None = None
    service_error_code: int | None = None
    code: str = ""
    message: str = ""
    error_details: ErrorDetails | None = None
