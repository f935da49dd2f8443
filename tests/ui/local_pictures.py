"""The pictures of a profile for a window, with what stands around them in the program."""

from typing import Any

from socialinbox.config.profile import Profile
from socialinbox.ui.pictures import LocalPictures


def pictures_of(profile: Profile) -> dict[str, Any]:
    """What a `Startup` has of them; none is fetched."""
    pictures = LocalPictures(profile, lambda _url: None)
    return {
        "pictures": pictures,
        "decode_in": pictures.decode_in,
        "picture_comes": pictures.coming,
        "hear_pictures": pictures.hear,
    }
