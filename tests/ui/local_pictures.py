"""The pictures of a profile for a window, with what stands around them in the program."""

from collections.abc import Callable
from typing import Any

from socialinbox.config.profile import Profile
from socialinbox.ui.pictures import LocalPictures


def pictures_of(profile: Profile) -> dict[str, Any]:
    """What a `Startup` has of them; none is fetched."""
    listeners: list[Callable[[str], None]] = []

    def arrived(url: str) -> None:
        for listener in listeners:
            listener(url)

    pictures = LocalPictures(profile, lambda _url: None, arrived)
    return {
        "pictures": pictures,
        "decode_in": pictures.decode_in,
        "picture_comes": pictures.coming,
        "hear_pictures": listeners.append,
    }
