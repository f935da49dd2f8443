"""What is missing for a window is named as packages."""

from collections.abc import Callable

import pytest

from socialinbox.config.display import has_display, missing_packages


def refuse(*broken: str) -> Callable[[str], object]:
    """A loader that can't find some libraries."""

    def load(name: str) -> object:
        if name in broken:
            raise OSError(f"{name}: cannot open shared object file")
        return object()

    return load


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_has_display(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environ, platform) is expected


def test_missing_libraries_become_packages() -> None:
    load = refuse("libEGL.so.1", "libxcb-cursor.so.0")
    assert missing_packages({}, "linux", load) == ["libegl1"]
    at_screen = missing_packages({"DISPLAY": ":0"}, "linux", load)
    assert at_screen == ["libegl1", "libxcb-cursor0"]
    assert missing_packages({"DISPLAY": ":0"}, "win32", load) == []
