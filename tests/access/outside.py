"""Run by Debian's own Python: starts the program, reads it over AT-SPI as a screen reader does.

Prints as JSON what it found. The arguments are the command of the program.
"""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
Atspi: Any = import_module("gi.repository.Atspi")
GLib: Any = import_module("gi.repository.GLib")

NAME = "Social Inbox"
WORKED = {
    *("push button", "toggle button", "check box", "radio button", "combo box", "text", "entry"),
    *("spin button", "slider", "list", "list item", "table", "table cell", "tree", "tree item"),
    *("menu item", "link", "page tab"),
}
MOST_ROWS = 40
MOST_TABS = 200
TAB, F5 = 0xFF09, 0xFFC2


class Reader:
    """What a screen reader has: the tree, where the focus went, and what was announced."""

    def __init__(self) -> None:
        self.focused: list[tuple[str, str]] = []
        self.announced: list[str] = []
        for kind, hear in (
            ("object:state-changed:focused", self._on_focus),
            ("object:announcement", self._on_announcement),
        ):
            listener = Atspi.EventListener.new(hear)
            listener.register(kind)
            setattr(self, f"_{hear.__name__}", listener)

    def _on_focus(self, event: Any, *_more: object) -> None:
        if event.detail1:
            self.focused.append((event.source.get_role_name(), event.source.get_name() or ""))

    def _on_announcement(self, event: Any, *_more: object) -> None:
        self.announced.append(str(event.any_data))

    def until(self, true: Callable[[], object], seconds: float) -> bool:
        """Listen until something is so; False where it never was."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if true():
                return True
            time.sleep(0.01)
        return False

    def press(self, key: int) -> None:
        """A key of the keyboard, wherever the keys go."""
        Atspi.generate_keyboard_event(key, None, Atspi.KeySynthType.SYM)


def program() -> Any:
    """The program among all that can be read, or None."""
    desktop = Atspi.get_desktop(0)
    found = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    return next((one for one in found if one and (one.get_name() or "").startswith(NAME)), None)


def walk(node: Any, seen: list[dict[str, Any]]) -> None:
    """Everything in sight below a node."""
    try:
        states = node.get_state_set()
        role, name = node.get_role_name(), node.get_name() or ""
        showing = states.contains(Atspi.StateType.SHOWING)
        focusable = states.contains(Atspi.StateType.FOCUSABLE)
        count = node.get_child_count()
    except GLib.Error:
        return  # It went while it was being read.
    seen.append({"role": role, "name": name, "showing": showing, "focusable": focusable})
    if not showing and role not in ("application", "frame"):
        return
    for at in range(min(count, MOST_ROWS)):
        child = node.get_child_at_index(at)
        if child is not None:
            walk(child, seen)


def tab_round(reader: Reader) -> tuple[list[tuple[str, str]], str]:
    """Tab until it comes round: what it came by, and where it came no further."""
    came_by: list[tuple[str, str]] = []
    for _ in range(MOST_TABS):
        reader.focused.clear()
        reader.press(TAB)
        if not reader.until(lambda: reader.focused, 3.0):
            return came_by, f"after {came_by[-1:]} Tab leads nowhere"
        now = reader.focused[-1]
        if len(came_by) > 3 and now == came_by[0]:
            return came_by, ""
        came_by.append(now)
    return came_by, "Tab never comes round"


def rows(seen: list[dict[str, Any]]) -> list[str]:
    """The rows of lists."""
    return [one["name"] for one in seen if one["role"] in ("table cell", "list item")]


def main() -> None:
    """Start, read, press, end."""
    app = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        Atspi.init()
        reader = Reader()
        seen: list[dict[str, Any]] = []

        def filled() -> bool:
            seen.clear()
            if (root := program()) is not None:
                walk(root, seen)
            return len(rows(seen)) > 20

        ready = reader.until(filled, 60.0)
        reader.until(lambda: False, 1.0)
        filled()
        came_by, lost = tab_round(reader)
        reader.press(F5)
        reader.until(lambda: reader.announced, 5.0)
    finally:
        app.send_signal(signal.SIGTERM)
        try:
            said = app.communicate(timeout=20)[1].decode()
        except subprocess.TimeoutExpired:
            app.kill()
            said = app.communicate()[1].decode()
    unnamed = [one for one in seen if one["role"] in WORKED and one["showing"] and not one["name"]]
    print(
        json.dumps(
            {
                "ready": ready,
                "nodes": len(seen),
                "unnamed": unnamed,
                "rows": rows(seen),
                "came_by": came_by,
                "lost": lost,
                "announced": reader.announced,
                "said": said[-2000:],
            }
        )
    )


main()
