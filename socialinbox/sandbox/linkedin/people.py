"""Who is who: the signed-in member, the pages they administer, and other members."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from socialinbox.sandbox.linkedin import answers, render, restli, urns
from socialinbox.sandbox.linkedin.gate import guarded, has_role, paged, text
from socialinbox.sandbox.site import Site


def routes(site: Site) -> list[BaseRoute]:
    """userinfo, organizationAcls, organizations and people."""
    admin = "rw_organization_admin"
    return [
        Route("/v2/userinfo", guarded(site, userinfo, "profile")),
        Route("/rest/organizationAcls", guarded(site, acls, admin)),
        Route("/rest/organizations", guarded(site, by_vanity_name, admin)),
        Route("/rest/organizations/{id}", guarded(site, organization, admin)),
        Route("/rest/people/{key}", guarded(site, person, "r_basicprofile")),
    ]


async def userinfo(site: Site, request: Request) -> Response:
    """OpenID Connect's answer for the owner as a member."""
    owner = site.world.owner
    given, _, family = owner.person.partition(" ")
    return answers.good(
        {
            "sub": owner.linkedin.member_id,
            "email_verified": True,
            "name": owner.person,
            "locale": {"country": "US", "language": "en"},
            "given_name": given,
            "family_name": family,
            "email": "owner@example.invalid",
        },
        extra={"x-restli-protocol-version": "1.0.0"},
    )


async def acls(site: Site, request: Request) -> Response:
    """The owner's roles; the option “role” gives another than ADMINISTRATOR.

    With the option “linkedin_pages” the owner's page is the last of so many.
    """
    query = restli.query(request)
    if text(query, "q") != "roleAssignee":
        raise answers.illegal("Unknown finder")
    entry = {
        "roleAssignee": urns.member(site),
        "state": "APPROVED",
        "role": site.options.get("role", "ADMINISTRATOR"),
        "organization": urns.organization(site),
    }
    fits = all(query.get(name, entry[name]) == entry[name] for name in ("role", "state"))
    others = range(1, int(site.options.get("linkedin_pages", "1")))
    held = [*(entry | {"organization": f"urn:li:organization:{n}"} for n in others), entry]
    return answers.good(paged(request, query, held if fits else [], total=False))


def _organization(site: Site) -> dict[str, Any]:
    owner = site.world.owner
    locale = {"country": "US", "language": "en"}
    wire: dict[str, Any] = {
        "id": int(owner.linkedin.organization_id),
        "$URN": urns.organization(site),
        "vanityName": owner.linkedin.vanity,
        "localizedName": owner.name,
        "name": {"localized": {"en_US": owner.name}, "preferredLocale": locale},
        "defaultLocale": locale,
        "primaryOrganizationType": "NONE",
        "localizedSpecialties": [],
        "groups": [],
        "alternativeNames": [],
    }
    if owner.about:
        wire["localizedDescription"] = owner.about
    if owner.picture:
        image = render.image_urn(owner.picture)
        wire["logoV2"] = {"original": image, "cropped": image}
    return wire


async def organization(site: Site, request: Request) -> Response:
    """The page by its number."""
    number = restli.atom(request, 2)
    if number != site.world.owner.linkedin.organization_id:
        raise answers.missing(f"urn:li:organization:{number}")
    return answers.good(_organization(site))


async def by_vanity_name(site: Site, request: Request) -> Response:
    """The page by the name in its address."""
    query = restli.query(request)
    if text(query, "q") != "vanityName":
        raise answers.illegal("Unknown finder")
    same = text(query, "vanityName") == site.world.owner.linkedin.vanity
    found = [_organization(site)] if same and has_role(site) else []
    return answers.good(paged(request, query, found))


async def person(site: Site, request: Request) -> Response:
    """A member; for most apps this is closed, as the option “people” set to “closed” plays it."""
    key = restli.segment(request, 2)
    number = key.get("id") if isinstance(key, dict) else None
    if site.options.get("people") == "closed":
        raise answers.denied("people.GET")
    if number == site.world.owner.linkedin.member_id:
        return answers.good(_member(str(number), site.world.owner.person, ""))
    for someone in site.world.people.values():
        if someone.linkedin is not None and someone.linkedin.id == number:
            return answers.good(_member(str(number), someone.name, someone.about))
    raise answers.missing(f"urn:li:person:{number}")


def _member(number: str, name: str, headline: str) -> dict[str, Any]:
    first, _, last = name.partition(" ")
    wire = {"id": number, "localizedFirstName": first, "localizedLastName": last}
    if headline:
        wire["localizedHeadline"] = headline
    return wire
