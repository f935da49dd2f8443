"""In which looks the pictures are made: colours, language, and the scale of the screen."""

from dataclasses import dataclass

WIDE = (1280, 800)


@dataclass(frozen=True, slots=True)
class Variant:
    """One look of every picture. `size` in pixels of the window before the scale."""

    name: str
    dark: bool = False
    language: str | None = None
    """None: the one that is set."""
    scale: float = 1.5
    size: tuple[int, int] = WIDE


LIGHT = Variant("light")
VARIANTS = {
    one.name: one
    for one in (
        LIGHT,
        Variant("dark", dark=True),
        Variant("de", language="de"),
        Variant("ar", language="ar"),
        # A screen of 1920 by 1200 at 200 % and at 300 %.
        Variant("200", scale=2.0, size=(960, 600)),
        Variant("300", scale=3.0, size=(640, 400)),
    )
}
"""By the names that stand behind a picture's own in its file name."""
