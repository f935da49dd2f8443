"""`forget --everything`: the profile, its sign-ins and its key go together, or nothing does."""

from pathlib import Path

import pytest

from socialinbox.ui.single import Place
from tests.cli.conftest import Here
from tests.vault.fakes import FakeBackend


def test_everything_goes(connected: Here, backend: FakeBackend) -> None:
    connected("sync")
    assert backend.entries
    said = connected("forget", "--everything")
    assert "are gone" in said.out
    assert not connected.profile.exists()
    assert not backend.entries


def test_it_is_not_done_by_mistake(connected: Here, backend: FakeBackend) -> None:
    kept = dict(backend.entries)
    said = connected("forget", code=2)
    assert "forget --everything" in said.err
    assert connected.profile.exists()
    assert backend.entries == kept


def test_an_open_window_keeps_it(connected: Here, backend: FakeBackend) -> None:
    place = Place(connected.profile)
    assert place.take()
    said = connected("forget", "--everything", code=2)
    assert "Close it first." in said.err
    assert backend.entries
    place.leave()


def test_without_a_keychain_nothing_is_deleted(
    connected: Here, no_keychain: None, backend: FakeBackend
) -> None:
    connected("forget", "--everything", code=2)
    assert (connected.profile / "profile.json").is_file()


@pytest.mark.parametrize("name", ["nowhere", "holiday pictures"])
def test_what_is_no_profile_is_left_alone(here: Here, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "holiday pictures"
    folder.mkdir()
    (folder / "beach.jpg").write_bytes(b"x")
    said = here.with_profile(tmp_path / name)("forget", "--everything", code=2)
    assert "There is no profile in" in said.err
    assert (folder / "beach.jpg").is_file()
