"""Settings survive everything that a file can suffer, and the docs say the same as the code."""

import json
from pathlib import Path

import pytest

from socialinbox.config.profile import Profile
from socialinbox.config.settings import (
    ALL,
    HIDE_CONTENT,
    MARK_SEEN,
    NOTIFICATIONS,
    as_markdown,
    by_key,
    change_setting,
    read_settings,
)
from socialinbox.domain.errors import BadInput, StorageUnavailable

DOCS = Path(__file__).parents[2] / "docs" / "settings.md"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path, "test")


def test_the_docs_are_in_step() -> None:
    assert DOCS.read_text("utf-8") == as_markdown(), (
        "run: python -m socialinbox.config.settings > docs/settings.md"
    )


def test_without_a_file_the_defaults_hold(profile: Profile) -> None:
    found = read_settings(profile)
    assert [found[one] for one in ALL] == ["never", True, False, False, "never"]
    assert found.complaint is None
    assert not profile.settings.exists()


def test_a_choice_is_kept(profile: Profile) -> None:
    change_setting(profile, MARK_SEEN, MARK_SEEN.read("Answered"))
    change_setting(profile, NOTIFICATIONS, NOTIFICATIONS.read("off"))
    found = read_settings(profile)
    assert (found[MARK_SEEN], found[NOTIFICATIONS]) == ("answered", False)
    assert found.chosen(NOTIFICATIONS) == "off"
    assert found[HIDE_CONTENT] is False


def test_what_a_newer_version_wrote_stays(profile: Profile) -> None:
    profile.settings.write_text('{"later": [1], "mark_seen": "opened"}', "utf-8")
    change_setting(profile, NOTIFICATIONS, value=False)
    kept = json.loads(profile.settings.read_text("utf-8"))
    assert kept == {"later": [1], "mark_seen": "opened", "notifications": False}


@pytest.mark.parametrize("data", [b"{", b"[1]", b"\xff\xfe{", b'"words"', b""])
def test_a_broken_file_is_put_aside(profile: Profile, data: bytes) -> None:
    profile.settings.write_bytes(data)
    found = read_settings(profile)
    assert found[MARK_SEEN] == "never"
    assert found.complaint is not None
    assert "defaults" in found.complaint
    aside = profile.folder / "settings.broken.json"
    assert aside.read_bytes() == data
    assert str(aside) in found.complaint
    assert read_settings(profile).complaint is None


def test_a_value_that_cannot_be(profile: Profile) -> None:
    profile.settings.write_text('{"mark_seen": "always", "notifications": 0}', "utf-8")
    found = read_settings(profile)
    assert (found[MARK_SEEN], found[NOTIFICATIONS]) == ("never", True)
    assert found.complaint is not None


def test_typing_is_checked() -> None:
    with pytest.raises(BadInput) as wrong:
        MARK_SEEN.read("sometimes")
    assert "never, answered, opened" in wrong.value.advice
    with pytest.raises(BadInput):
        NOTIFICATIONS.read("opened")
    with pytest.raises(BadInput) as unknown:
        by_key("colour")
    assert "mark_seen" in unknown.value.advice


def test_what_cannot_be_written_is_said(profile: Profile) -> None:
    profile.settings.with_suffix(".part").mkdir()
    with pytest.raises(StorageUnavailable):
        change_setting(profile, NOTIFICATIONS, value=False)
