"""The colours of tags by their number: a ground and the words on it, once for light and for dark.

A tag keeps its number for ever, so that its colour can be learnt; its name is always there as well.
"""

LIGHT = (
    ("#dbe9fd", "#1d4f9c"),
    ("#d9f0df", "#1b5e34"),
    ("#fde4d3", "#8a3c0b"),
    ("#ece1fb", "#59329c"),
    ("#fbdfe8", "#95214f"),
    ("#d5eff0", "#0f5a60"),
    ("#f6ecc4", "#6a5100"),
    ("#e3e6ea", "#3d4753"),
    ("#f9dcdc", "#97231f"),
    ("#e4f0c8", "#47600b"),
)
DARK = (
    ("#1e3a64", "#b4d2fd"),
    ("#1c4329", "#a9e2bc"),
    ("#552c12", "#f9c8a6"),
    ("#3c2a66", "#d5c3fa"),
    ("#561f38", "#f8bdd2"),
    ("#134548", "#a5e0e3"),
    ("#4a3d0e", "#efdc97"),
    ("#3a4149", "#cfd6de"),
    ("#582220", "#f7bfbc"),
    ("#38480f", "#d0e59c"),
)


def tag_colours(number: int, dark: bool) -> tuple[str, str]:
    """Ground and words of a tag; numbers of a newer version go round."""
    shades = DARK if dark else LIGHT
    return shades[number % len(shades)]
