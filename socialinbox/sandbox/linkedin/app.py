"""LinkedIn's app of the sandbox, and the way in."""

from datetime import timedelta

from starlette.applications import Starlette

from socialinbox.sandbox.linkedin import comments, images, notifications, oauth, people, posts
from socialinbox.sandbox.linkedin.answers import fault
from socialinbox.sandbox.linkedin.gate import SCOPES
from socialinbox.sandbox.media import media_route
from socialinbox.sandbox.site import Site, build

TOKEN_LIFE = timedelta(days=60)
"""How long an access token lives."""


def entrance(site: Site) -> dict[str, str]:
    """Tokens for the owner, and what else a client must know."""
    token, refresh = site.grants.issue(oauth.SUBJECT, SCOPES, refresh=True)
    info = {
        "url": site.url,
        "auth_url": site.url,
        "client_id": site.grants.client_id,
        "client_secret": site.grants.client_secret,
        "access_token": token.value,
        "user_id": site.world.owner.linkedin.member_id,
        "organization_id": site.world.owner.linkedin.organization_id,
    }
    return info if refresh is None else {**info, "refresh_token": refresh.value}


def app(site: Site) -> Starlette:
    """All of LinkedIn that the sandbox has."""
    parts = (people, posts, comments, notifications, images, oauth)
    routes = [route for part in parts for route in part.routes(site)]
    return build(site, [*routes, media_route(site)], fault)
