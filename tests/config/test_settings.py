"""Settings survive everything that a file can suffer, and the docs say the same as the code."""

import json
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from socialinbox.config.profile import Profile
from socialinbox.config.settings.__main__ import as_markdown
from socialinbox.config.settings.declared import (
    ALL,
    HIDE_CONTENT,
    MARK_SEEN,
    NOTIFICATIONS,
    by_key,
    of,
)
from socialinbox.config.settings.kept import change_setting, read_settings
from socialinbox.config.settings.kinds import (
    Clock,
    Group,
    Hours,
    Number,
    Option,
    Setting,
    Several,
    Span,
    Text,
)
from socialinbox.domain.errors import BadInput, StorageUnavailable
from tests.no_room import no_room

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
    assert all(found[one] == one.default for one in ALL)
    assert (found[MARK_SEEN], found[NOTIFICATIONS], found[HIDE_CONTENT]) == ("never", True, False)
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


@pytest.mark.parametrize("data", [b"{", b"[1]", b"\xff\xfe{", b'"words"', b"", b"[" * 100_000])
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
        by_key("color")
    assert "mark_seen" in unknown.value.advice


def test_what_cannot_be_written_is_said(profile: Profile) -> None:
    profile.settings.with_suffix(".part").mkdir()
    with pytest.raises(StorageUnavailable):
        change_setting(profile, NOTIFICATIONS, value=False)


def test_every_setting_is_whole() -> None:
    assert len({one.key for one in ALL}) == len(ALL) > 5
    assert [one for group in Group for one in of(group)] == sorted(
        ALL, key=lambda one: list(Group).index(one.group)
    )
    for one in ALL:
        assert one.label[0].isupper(), one.key
        assert not one.label.endswith("."), one.key
        assert one.help.endswith("."), one.key
        assert one.load(json.loads(json.dumps(one.keep(one.default)))) == one.default
        assert one.read(one.typed(one.default)) == one.default
        assert one.key in DOCS.read_text("utf-8")


NUMBER = Number("n", Group.LOOKS, 10, "N", "N.", least=0, most=30, unit="seconds")
TEXT = Text("t", Group.LOOKS, "", "T", "T.", longest=5)
CLOCK = Clock("c", Group.LOOKS, time(9), "C", "C.")
SPAN = Span("s", Group.LOOKS, None, "S", "S.")
DAYS = Several(
    "d", Group.LOOKS, frozenset(), "D", "D.", options=(Option("mon", "M"), Option("tue", "T"))
)


@pytest.mark.parametrize(
    ("setting", "typed", "value", "kept"),
    [
        (NUMBER, "30", 30, 30),
        (NUMBER, " 5 seconds", 5, 5),
        (TEXT, " a b ", "a b", "a b"),
        (CLOCK, "8:05", time(8, 5), "08:05"),
        (SPAN, "22:00-7:00", Hours(time(22), time(7)), "22:00-07:00"),
        (SPAN, "9:30 – 12:00", Hours(time(9, 30), time(12)), "09:30-12:00"),
        (SPAN, "never", None, None),
        (DAYS, "tue, mon", frozenset({"mon", "tue"}), ["mon", "tue"]),
        (DAYS, "none", frozenset(), []),
    ],
)
def test_each_kind_reads_what_is_typed_and_keeps_it(
    setting: Setting[Any], typed: str, value: object, kept: object
) -> None:
    read = setting.read(typed)
    assert read == value
    assert setting.keep(read) == kept
    assert setting.load(json.loads(json.dumps(kept))) == value
    assert setting.read(setting.typed(read)) == value


@pytest.mark.parametrize(
    ("setting", "typed"),
    [
        (NUMBER, "31"),
        (NUMBER, "-1"),
        (NUMBER, "ten"),
        (NUMBER, ""),
        (TEXT, "too long"),
        (TEXT, "a\nb"),
        (CLOCK, "25:00"),
        (CLOCK, "9-10"),
        (SPAN, "22:00"),
        (SPAN, "22:00-24:00"),
        (DAYS, "wed"),
        (DAYS, ""),
    ],
)
def test_what_a_kind_cannot_be_is_said(setting: Setting[Any], typed: str) -> None:
    with pytest.raises(BadInput) as wrong:
        setting.read(typed)
    assert wrong.value.advice


@pytest.mark.parametrize(
    ("setting", "found"),
    [
        (NUMBER, True),
        (NUMBER, 31),
        (NUMBER, "5"),
        (TEXT, "too long"),
        (TEXT, 5),
        (CLOCK, "noon"),
        (CLOCK, 9),
        (SPAN, "22:00"),
        (SPAN, 22),
        (DAYS, ["wed"]),
        (DAYS, "mon"),
    ],
)
def test_what_the_file_cannot_hold(setting: Setting[Any], found: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        setting.load(found)


def test_hours_hold_over_midnight() -> None:
    night, morning = Hours(time(22), time(7)), Hours(time(9), time(12))
    assert [hour for hour in range(24) if night.hold(time(hour))] == [*range(7), 22, 23]
    assert [hour for hour in range(24) if morning.hold(time(hour))] == [9, 10, 11]
    assert Hours(time(8), time(8)).hold(time(3))


def test_what_cannot_be_read_is_not_written_over(profile: Profile) -> None:
    # Leads to itself: it can't be read, but something else could be put in its place.
    profile.settings.symlink_to(profile.settings)
    complaint = read_settings(profile).complaint
    assert complaint is not None
    assert "can't be read" in complaint
    with pytest.raises(StorageUnavailable):
        change_setting(profile, NOTIFICATIONS, False)
    assert profile.settings.is_symlink()


def test_a_full_disk_leaves_the_choices_as_they_were(profile: Profile) -> None:
    change_setting(profile, NOTIFICATIONS, False)
    with no_room(), pytest.raises(StorageUnavailable, match="can't be written"):
        change_setting(profile, NOTIFICATIONS, True)
    assert read_settings(profile)[NOTIFICATIONS] is False
    assert list(profile.folder.glob("*.part")) == []
