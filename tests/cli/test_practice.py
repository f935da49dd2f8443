"""Practice has a window and a profile of its own; the owner's follows and holds nothing of it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.cli import window
from socialinbox.cli.options import Options
from socialinbox.cli.parser import build
from socialinbox.cli.startup import startup_of
from socialinbox.config.profile import Profile
from socialinbox.ui.startup import CONNECT, PRACTICE, Startup

Follow = Callable[[bool], None]


class Windows:
    """Opens windows on paper: what the owner does in each comes from the test."""

    def __init__(self, *acts: Callable[[Startup], None]) -> None:
        self._acts: Iterator[Callable[[Startup], None]] = iter(acts)
        self.opened: list[tuple[Path, bool]] = []

    def run(self, profile: Profile, link: str, *, demo: bool, unseen: bool, go_on: Follow) -> int:
        assert not unseen
        self.opened.append((profile.folder, demo))
        (profile.folder / "was-here").touch()
        app = App(profile)
        try:
            next(self._acts)(startup_of(app, demo, go_on))
        finally:
            app.database.close()
        return 0


@pytest.fixture
def opens(monkeypatch: pytest.MonkeyPatch) -> Callable[[Windows, list[str]], None]:
    def open_with(windows: Windows, words: list[str]) -> None:
        monkeypatch.setattr(window, "has_display", lambda: True)
        monkeypatch.setattr(window, "require_qt", lambda: None)
        monkeypatch.setattr(window, "_run", windows.run)
        assert window.open_window(build().parse_args(words, Options(opened_with=""))) == 0

    return open_with


def close(_startup: Startup) -> None:
    """The owner closes the window."""


def practise(startup: Startup) -> None:
    """The owner chooses the practice networks on the first start."""
    assert startup.leave_practice is None
    startup.on_first_run_choice(CONNECT)
    startup.on_first_run_choice(PRACTICE)


def leave(startup: Startup) -> None:
    """The owner leaves the practice networks."""
    assert startup.demo
    assert startup.leave_practice is not None
    startup.leave_practice()


def test_practice_and_back(opens: Callable[[Windows, list[str]], None], tmp_path: Path) -> None:
    own = tmp_path / "own"
    windows = Windows(practise, leave, close)
    opens(windows, ["--profile", str(own)])
    (first, _), (practice, made_up), (last, _) = windows.opened
    assert [demo for _, demo in windows.opened] == [False, True, False]
    assert first == last == own
    assert made_up
    assert practice != own
    assert own not in practice.parents
    assert not practice.exists(), "what was practised is not kept"


def test_a_closed_window_is_the_end(
    opens: Callable[[Windows, list[str]], None], tmp_path: Path
) -> None:
    windows = Windows(practise, close)
    opens(windows, ["--profile", str(tmp_path / "own")])
    assert [demo for _, demo in windows.opened] == [False, True]


def test_a_named_folder_of_the_practice_stays_and_is_not_the_owners(
    opens: Callable[[Windows, list[str]], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, named = tmp_path / "default", tmp_path / "practice"
    monkeypatch.setattr("socialinbox.config.profile.default_folder", lambda: own)
    windows = Windows(leave, close)
    opens(windows, ["--demo", "--profile", str(named)])
    assert windows.opened == [(named, True), (own, False)]
    assert named.exists()
