"""Quiet hours of a customer's and of an account's own, on the command line."""

import pytest

from tests.cli.conftest import Here
from tests.cli.test_story import first

ALL_WEEK = "mon,tue,wed,thu,fri,sat,sun"


def test_chosen_listed_and_taken_back(offline: Here) -> None:
    thread = first(offline)
    account = offline.json("accounts")[0]["id"]
    assert [one["of"] for one in offline.json("quiet-hours")] == ["settings"]
    offline("quiet-hours", "--thread", str(thread), "--whole-days", ALL_WEEK)
    offline("quiet-hours", "--account", str(account), "--hours", "20:00-08:00", "--days", "fri")
    general, of_account, of_thread = offline.json("quiet-hours")
    assert (general["hours"], general["now"]) == ("never", "It is not quiet now.")
    assert (of_account["id"], of_account["hours"], of_account["days"]) == (
        account,
        "20:00-08:00",
        "fri",
    )
    assert (of_thread["id"], of_thread["whole_days"]) == (thread, ALL_WEEK)
    assert of_thread["now"].endswith("because of this customer’s hours.")
    said = offline("quiet-hours").out
    assert f"thread {thread}, " in said
    assert "because of this customer’s hours." in said
    offline("quiet-hours", "--thread", str(thread), "--as-in-settings")
    offline("quiet-hours", "--account", str(account), "--as-in-settings")
    assert [one["of"] for one in offline.json("quiet-hours")] == ["settings"]


def test_never_quiet(offline: Here) -> None:
    thread = first(offline)
    offline("settings", "quiet_whole_days", ALL_WEEK)
    offline("quiet-hours", "--thread", str(thread), "--hours", "never")
    general, own = offline.json("quiet-hours")
    assert general["now"].endswith("because of the hours in the settings.")
    assert own["now"] == "It is not quiet now."


@pytest.mark.parametrize(
    "arguments",
    [
        ("--hours", "22:00-07:00"),
        ("--thread", "999", "--hours", "22:00-07:00"),
        ("--account", "999", "--hours", "22:00-07:00"),
        ("--thread", "1", "--hours", "at night"),
        ("--thread", "1", "--days", "someday"),
    ],
)
def test_what_is_refused_says_why(offline: Here, arguments: tuple[str, ...]) -> None:
    assert offline("quiet-hours", *arguments, code=2).err
