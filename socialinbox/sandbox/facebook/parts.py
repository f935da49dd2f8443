"""Smaller parts of the Graph API's nodes: tags, pictures and files."""

from socialinbox.sandbox import ids
from socialinbox.sandbox.facebook.fields import Field
from socialinbox.sandbox.facebook.graph import Resolver, View
from socialinbox.sandbox.media import media_url, picture, size
from socialinbox.sandbox.world import OWNER, Thing


def tags(view: View, thing: Thing, asked: Field) -> object:
    """The Page's name where it is written out; counted in UTF-16 units."""
    owner = view.site.world.owner
    at = thing.text.find(owner.name)
    if at < 0 or thing.by == OWNER:
        return None
    units = len(thing.text[:at].encode("utf-16-le")) // 2
    length = len(owner.name.encode("utf-16-le")) // 2
    page = owner.facebook.page_id
    return [{"id": page, "name": owner.name, "type": "page", "offset": units, "length": length}]


def message_tags(thing: Thing) -> list[dict[str, str]]:
    """Direction and source of a message."""
    names = ["inbox", "sent" if thing.by == OWNER else "read", "source:web"]
    return [{"name": name} for name in names]


def photo(view: View, name: str) -> dict[str, object]:
    """A picture on a comment."""
    width, height = size(picture(name))
    number = ids.facebook_number(f"photo/{name}")
    url = f"https://www.facebook.com/photo.php?fbid={number}"
    return {
        "media": {"image": {"height": height, "src": media_url(view.site, name), "width": width}},
        "target": {"id": number, "url": url},
        "type": "photo",
        "url": url,
    }


def story_attachment(view: View, name: str) -> dict[str, object]:
    """A picture on a post."""
    return {**photo(view, name), "media_type": "photo"}


def files(view: View, thing: Thing) -> object:
    """The attachments of a message."""
    if not thing.pictures:
        return None
    found = []
    for name in thing.pictures:
        width, height = size(picture(name))
        url = media_url(view.site, name)
        found.append(
            {
                "id": ids.facebook_number(f"{thing.id}/{name}"),
                "mime_type": "image/png",
                "name": f"{name}.png",
                "size": len(picture(name)),
                "image_data": {
                    "width": width, "height": height, "max_width": width, "max_height": height,
                    "url": url, "preview_url": url, "image_type": 2, "render_as_sticker": False,
                },
            }
        )  # fmt: skip
    return {"data": found}


def profile_picture(view: View, name: str | None) -> dict[str, object]:
    """Who somebody looks like; a silhouette for who has no picture."""
    url = media_url(view.site, name or "silhouette")
    return {"data": {"height": 50, "is_silhouette": name is None, "url": url, "width": 50}}


def other_page() -> dict[str, Resolver]:
    """A second Page of the owner's: listed, but without anything behind it."""
    return {
        "id": lambda v, _o, _f: ids.facebook_number(f"{v.site.world.name}/other-page"),
        "name": lambda v, _o, _f: f"{v.site.world.owner.name} (old)",
        "category": lambda _v, _o, _f: "Bicycle Shop",
        "access_token": lambda v, _o, _f: f"other-page-of-{v.site.world.name}",
        "tasks": lambda _v, _o, _f: ["ANALYZE"],
    }
