"""Every colour of the window by what it is for, once for light and once for dark."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours as #rrggbb, those of `scrim` and `shadow` as #aarrggbb.

    text_1 is for words, text_2 for what is secondary, text_3 for hints.
    """

    dark: bool
    window: str
    side: str
    pane: str
    hover: str
    selected: str
    line: str
    text_1: str
    text_2: str
    text_3: str
    accent: str
    on_accent: str
    accent_hover: str
    bubble_in: str
    bubble_out: str
    note: str
    note_line: str
    note_text: str
    warn: str
    warn_ground: str
    good: str
    bad: str
    bad_ground: str
    mark: str
    """The ground of what a search has found."""
    raised: str
    """The ground of what stands over the window."""
    edge: str
    """The line around it."""
    scrim: str
    """The veil between it and the window."""
    shadow: str


LIGHT = Palette(
    dark=False,
    window="#f6f7f9",
    side="#f1f3f6",
    pane="#ffffff",
    hover="#edf0f4",
    selected="#e3edfc",
    line="#e2e5ea",
    text_1="#1b1f24",
    text_2="#56606b",
    text_3="#616b76",
    accent="#2563c9",
    on_accent="#ffffff",
    accent_hover="#1d54b0",
    bubble_in="#f0f2f5",
    bubble_out="#dce8fb",
    note="#fff6dc",
    note_line="#efd98f",
    note_text="#6b5200",
    warn="#8f5400",
    warn_ground="#fdf0dd",
    good="#1e7b45",
    bad="#b92c2c",
    bad_ground="#fdeaea",
    mark="#ffe28a",
    raised="#ffffff",
    edge="#d5dae1",
    scrim="#6e0a0e14",
    shadow="#400a0e14",
)

DARK = Palette(
    dark=True,
    window="#141619",
    side="#17191d",
    pane="#1b1e22",
    hover="#2b3036",
    selected="#1f3150",
    line="#2f343b",
    text_1="#e8eaed",
    text_2="#a9b1bb",
    text_3="#949da8",
    accent="#7aabf8",
    on_accent="#0d1b30",
    accent_hover="#94bcfa",
    bubble_in="#262a30",
    bubble_out="#1f3a63",
    note="#2f2915",
    note_line="#5a4c1d",
    note_text="#e5cf87",
    warn="#f0b765",
    warn_ground="#33270f",
    good="#6fcf97",
    bad="#f08c8c",
    bad_ground="#3a1f22",
    mark="#665214",
    raised="#22262b",
    edge="#3c434b",
    scrim="#6e0a0e14",
    shadow="#66000000",
)

AVATARS = (
    "#7a5bb5",
    "#2f7f79",
    "#b0563b",
    "#426a92",
    "#7f6f24",
    "#9a4270",
    "#356d4c",
    "#6a4fa0",
    "#7a5a36",
    "#3f6fb0",
    "#a34a4a",
    "#55702f",
)
"""Grounds of initials; white words on each have a contrast of at least 4.5:1."""

PLACEHOLDER = "#56626f"
"""The ground of somebody whose name the network withholds."""


def contrast(first: str, second: str) -> float:
    """The contrast of two colours after WCAG 2: 1 to 21."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: str) -> float:
        value = int(part, 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(colour[i : i + 2]) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
