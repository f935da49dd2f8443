"""Takes the icons the program uses out of Tabler's package, under the names the program knows.

    npm pack @tabler/icons && tar xzf tabler-icons-*.tgz
    python packaging/icons.py package

Another icon is another line of the table; see docs/decisions/icons.md.
"""

import re
import shutil
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "resources" / "icons"
OUTLINE = {
    "alarm": "alarm",
    "archive": "archive",
    "back": "arrow-left",
    "bell": "bell",
    "bell-off": "bell-off",
    "bolt": "bolt",
    "book": "book",
    "bookmark": "bookmark",
    "bulb": "bulb",
    "calendar": "calendar",
    "camera": "video",
    "card": "layout-sidebar-right",
    "check": "check",
    "check-double": "checks",
    "chevron-down": "chevron-down",
    "chevron-left": "chevron-left",
    "chevron-right": "chevron-right",
    "chevron-up": "chevron-up",
    "circle": "circle",
    "circle-check": "circle-check",
    "clip": "paperclip",
    "clock": "clock",
    "close": "x",
    "copy": "copy",
    "door": "door",
    "dots": "dots",
    "download": "download",
    "external": "external-link",
    "eye": "eye",
    "eye-off": "eye-off",
    "file": "file",
    "film": "movie",
    "filter": "filter",
    "flag": "flag",
    "globe": "world",
    "history": "history",
    "inbox": "inbox",
    "info": "info-circle",
    "keyboard": "keyboard",
    "language": "language",
    "link": "link",
    "lock": "lock",
    "mail": "mail",
    "menu": "menu-2",
    "message": "message-circle",
    "microphone": "microphone",
    "minus": "minus",
    "moon": "moon",
    "note": "note",
    "offline": "cloud-off",
    "palette": "palette",
    "pencil": "pencil",
    "people": "users",
    "person": "user",
    "phone": "phone",
    "picture": "photo",
    "pin": "pin",
    "play": "player-play",
    "plus": "plus",
    "quote": "quote",
    "refresh": "refresh",
    "reply": "corner-up-left",
    "search": "search",
    "send": "send",
    "send-later": "clock-share",
    "settings": "adjustments-horizontal",
    "sign-out": "logout",
    "smile": "mood-smile",
    "sparkles": "sparkles",
    "star": "star",
    "sun": "sun",
    "tag": "tag",
    "template": "template",
    "text-size": "text-size",
    "todo": "checklist",
    "trash": "trash",
    "undo": "arrow-back-up",
    "unlink": "unlink",
    "unread": "mail",
    "upload": "upload",
    "volume": "volume",
    "wand": "wand",
    "warning": "alert-triangle",
}
FILLED = {
    "bell-filled": "bell",
    "bookmark-filled": "bookmark",
    "flag-filled": "flag",
    "pin-filled": "pin",
    "play-filled": "player-play",
    "star-filled": "star",
}


def take(package: Path) -> None:
    """Write every icon of the tables and the licence."""
    for kind, table in (("outline", OUTLINE), ("filled", FILLED)):
        for ours, theirs in table.items():
            drawn = (package / "icons" / kind / f"{theirs}.svg").read_text("utf-8")
            (TARGET / f"{ours}.svg").write_text(plain(drawn), "utf-8")
    shutil.copy(package / "LICENSE", TARGET / "LICENSE")


def plain(svg: str) -> str:
    """The drawing on one line, without the empty ground and the names for style sheets."""
    svg = re.sub(r'<path stroke="none" d="M0 0h24v24H0z" fill="none" />', "", svg)
    svg = re.sub(r' class="[^"]*"', "", re.sub(r"\s+", " ", svg))
    svg = svg.replace("currentColor", "#000").replace("> <", "><").replace(" />", "/>")
    return svg.replace(" >", ">").strip() + "\n"


if __name__ == "__main__":
    take(Path(sys.argv[1]))
