"""Every package inside the program has terms and their text."""

from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]


def test_every_package_has_terms_and_their_text(script: Script, tmp_path: Path) -> None:
    licences = script("licences")
    inside = licences.packages()
    assert {"pyside6-essentials", "shiboken6", "chunspell-next", "sqlcipher3"} <= set(inside)
    assert not {"pytest", "pyinstaller", "mypy"} & set(inside)
    for name in inside:
        line = licences.terms(name, tmp_path / name)
        assert line.rpartition(": ")[2]
        assert any(file.stat().st_size > 300 for file in (tmp_path / name).iterdir()), name


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6"])
def test_qt_comes_with_the_licence_that_it_is_used_under(
    script: Script, tmp_path: Path, name: str
) -> None:
    assert "LGPL-3.0" in script("licences").terms(name, tmp_path / name)
    lesser = (tmp_path / name / "LGPL-3.0.txt").read_text("utf-8")
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lesser
    assert "GNU GENERAL PUBLIC LICENSE" in (tmp_path / name / "GPL-3.0.txt").read_text("utf-8")


def test_a_package_without_terms_stops_the_build(
    script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    licences = script("licences")
    monkeypatch.setattr(licences, "TEXTS", {})
    with pytest.raises(licences.Unknown, match="shiboken6 brings no licence text"):
        licences.terms("shiboken6", tmp_path / "shiboken6")
