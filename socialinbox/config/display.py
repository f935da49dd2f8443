"""Whether a window can be opened here, and in words what is missing where it can't."""

import ctypes
import os
import sys
from collections.abc import Callable, Mapping

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libxkbcommon.so.0": "libxkbcommon0",
}
"""What every Qt window needs on Linux: shared library to Debian's package."""
X11_LIBRARIES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What Qt needs besides under X11."""


def has_display(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether windows can be shown, as far as the environment tells."""
    if platform in {"darwin", "win32"}:
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "")
    if chosen:
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def missing_packages(
    environ: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
    load: Callable[[str], object] = ctypes.CDLL,
) -> list[str]:
    """Debian's names of the packages that Qt lacks here; empty elsewhere than on Linux."""
    if platform != "linux":
        return []
    needed = dict(QT_LIBRARIES)
    offscreen = environ.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))
    if environ.get("DISPLAY") and not offscreen:
        needed |= X11_LIBRARIES
    missing = []
    for library, package in needed.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing


def require_qt() -> None:
    """Raise BadInput with the packages to install, before Qt fails in its own words."""
    missing = missing_packages()
    if missing:
        raise BadInput(
            say("Some of the system's libraries that the window needs are not installed."),
            say("On Debian or Ubuntu: sudo apt install {missing}", missing=" ".join(missing)),
        )
