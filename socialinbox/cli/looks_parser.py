"""Commands that show what the program looks like: every screen as a picture, every part alone."""

import argparse
from pathlib import Path

from socialinbox.config.languages import LANGUAGES, PSEUDO
from socialinbox.ui.poses.variants import VARIANTS


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add them to the parser."""
    shots = commands.add_parser("screenshots", help="every screen and state, in several looks")
    shots.add_argument("directory", type=Path, metavar="DIR")
    shots.add_argument("poses", nargs="*", metavar="NAME", help="only these")
    shots.add_argument(
        "--variants",
        type=_variants,
        default=("light", "dark"),
        metavar="LIST",
        help=f"of {','.join(VARIANTS)}, or all (default: light,dark)",
    )
    shots.add_argument(
        "--language",
        choices=(*LANGUAGES, PSEUDO),
        help="of looks without one of their own; xx is made-up and long",
    )
    gallery = commands.add_parser("gallery", help="each part alone, with odd data")
    gallery.add_argument("directory", nargs="?", type=Path, metavar="DIR", help="PNGs, no window")
    gallery.add_argument("exhibits", nargs="*", metavar="NAME", help="only these")


def _variants(text: str) -> tuple[str, ...]:
    names = tuple(VARIANTS) if text == "all" else tuple(dict.fromkeys(text.split(",")))
    if unknown := [name for name in names if name not in VARIANTS]:
        raise argparse.ArgumentTypeError(f"there is no look called {', '.join(unknown)}")
    return names
