"""X's two vocabularies: what clients may ask for by name, and what the answers call it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One vocabulary. `fields` is the query name for a post's fields; the rest are body names."""

    name: str
    version: str
    fields: str
    post_fields: frozenset[str]
    post_expansions: frozenset[str]
    dm_fields: frozenset[str]
    dm_expansions: frozenset[str]
    user_fields: frozenset[str]
    referenced: str
    parents: str
    """The expansion that brings the posts referred to."""
    history: str
    note: str
    included: str
    reposts: str
    posts: str
    """How many posts a user has, among the public metrics."""


def named(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


_POST = named(
    "article attachments card_uri community_id context_annotations conversation_id created_at "
    "display_text_range edit_controls entities geo id lang media_metadata non_public_metrics "
    "organic_metrics possibly_sensitive promoted_metrics public_metrics reply_settings scopes "
    "source suggested_source_links suggested_source_links_with_counts text withheld"
)
_POST_EXPANSIONS = named(
    "article.cover_media article.media_entities attachments.media_keys "
    "attachments.media_source_tweet attachments.poll_ids author_id entities.mentions.username "
    "geo.place_id in_reply_to_user_id"
)
_DM = named("attachments created_at dm_conversation_id entities event_type id text")
_DM_EXPANSIONS = named("attachments.media_keys participant_ids sender_id")
_USER = named(
    "confirmed_email connection_status created_at description entities id is_identity_verified "
    "location name parody profile_banner_url profile_image_url protected public_metrics "
    "receives_your_dm subscription subscription_type url username verified "
    "verified_followers_count verified_type withheld"
)
MEDIA_FIELDS = named(
    "alt_text duration_ms height media_key non_public_metrics organic_metrics preview_image_url "
    "promoted_metrics public_metrics type url variants width"
)

LEGACY = Words(
    name="legacy",
    version="2.163",
    fields="tweet.fields",
    post_fields=_POST
    | named("author_id edit_history_tweet_ids in_reply_to_user_id note_tweet referenced_tweets"),
    post_expansions=_POST_EXPANSIONS
    | named(
        "edit_history_tweet_ids entities.note.mentions.username referenced_tweets.id "
        "referenced_tweets.id.attachments.media_keys referenced_tweets.id.author_id"
    ),
    dm_fields=_DM | named("participant_ids referenced_tweets sender_id"),
    dm_expansions=_DM_EXPANSIONS | {"referenced_tweets.id"},
    user_fields=_USER | named("affiliation most_recent_tweet_id pinned_tweet_id"),
    referenced="referenced_tweets",
    parents="referenced_tweets.id",
    history="edit_history_tweet_ids",
    note="note_tweet",
    included="tweets",
    reposts="retweet_count",
    posts="tweet_count",
)
NEW = Words(
    name="new",
    version="2.170",
    fields="post.fields",
    post_fields=_POST
    | named(
        "article_title matched_media_notes note_post note_request_suggestions paid_partnership"
    ),
    post_expansions=_POST_EXPANSIONS | named("edit_history_post_ids referenced_posts username"),
    dm_fields=_DM,
    dm_expansions=_DM_EXPANSIONS | {"referenced_posts"},
    user_fields=_USER | {"subscribes_to_you"},
    referenced="referenced_posts",
    parents="referenced_posts",
    history="edit_history_post_ids",
    note="note_post",
    included="posts",
    reposts="repost_count",
    posts="post_count",
)
