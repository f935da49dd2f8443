"""Kept answers on the command line."""

from pathlib import Path

import pytest

from socialinbox.cli.main import main
from tests.plain import plain_profile


def run(profile: Path, *words: str) -> int:
    return main(["--profile", str(profile), "saved-replies", *words])


def test_kept_changed_carried_over_and_deleted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, other, file = tmp_path / "one", tmp_path / "other", tmp_path / "kept.jsonl"
    for profile in (one, other):
        plain_profile(profile)
    assert run(one, "--put", "Hours", "Nine to five.") == 0
    assert run(one, "--put", "hours", "Nine to six, {first name}.") == 0
    assert run(one, "--export", str(file)) == 0
    assert run(other, "--import", str(file)) == 0
    capsys.readouterr()
    assert run(other) == 0
    assert capsys.readouterr().out == "hours: Nine to six, {first name}.\n"
    assert run(other, "--delete", "HOURS") == 0
    assert run(other, "--delete", "HOURS") == 2
    assert run(other, "--import", str(tmp_path / "none")) == 2
