"""Translators get what is missing as JSON and give it back filled in; what is wrong is refused."""

import json
from pathlib import Path

import pytest

from socialinbox.config import resources
from socialinbox.translation import __main__ as tool
from socialinbox.translation.catalogue import read_catalogue
from socialinbox.translation.texts import Found, Text

PLURAL = Text("%n message(s)")
FOUND = Found(
    {
        Text("Save {name}"): ["ui/one.py"],
        PLURAL: ["ui/two.py"],
        Text("Open", "a state"): ["ui/two.py"],
    }
)


@pytest.fixture(autouse=True)
def somewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "translations").mkdir()
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    monkeypatch.setattr(tool, "find_texts", lambda: FOUND)


def missing(capsys: pytest.CaptureFixture[str], *more: str) -> list[dict[str, object]]:
    capsys.readouterr()
    assert tool.main(["missing", "ar", *more]) == 0
    asked: list[dict[str, object]] = json.loads(capsys.readouterr().out)
    return asked


def test_what_is_missing_is_given_out_in_parts(capsys: pytest.CaptureFixture[str]) -> None:
    assert tool.main(["update"]) == 0
    everything = missing(capsys)
    assert [one["source"] for one in everything] == ["Save {name}", "%n message(s)", "Open"]
    assert everything[1]["translation"] == [""] * 6
    assert everything[2]["note"] == "a state"
    parts = missing(capsys, "--part", "1/2") + missing(capsys, "--part", "2/2")
    assert parts == everything
    assert len(missing(capsys, "--below", "ui/two")) == 2


def test_what_comes_back_is_taken_or_refused_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = missing(capsys)
    asked[0]["translation"] = "{nam}"
    asked[1]["translation"] = ["لا", "واحدة", "اثنتان", "%n", "%n", "%n"]
    asked[2]["translation"] = "مفتوح"
    file = tmp_path / "ar.json"
    file.write_text(json.dumps(asked), "utf-8")
    assert tool.main(["take", "ar", str(file)]) == 1
    said = capsys.readouterr()
    assert "has ['nam'] instead of ['name']" in said.err
    assert "1 missing, 1 refused" in said.out
    assert [one["source"] for one in missing(capsys)] == ["Save {name}"]
    file.write_text(json.dumps({"Save {name}": "حفظ {name}"}), "utf-8")
    assert tool.main(["take", "ar", str(file)]) == 0
    assert missing(capsys) == []
    assert read_catalogue("ar").forms[PLURAL][3] == "%n"
    assert (tmp_path / "translations" / "ar.qm").stat().st_size > 100


def test_what_left_the_code_leaves_the_catalogue(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = Found({Text("Gone"): ["ui/one.py"]})
    monkeypatch.setattr(tool, "find_texts", lambda: gone)
    assert tool.main(["update"]) == 0
    assert b"Gone" in (resources.resource("translations", "de.ts")).read_bytes()
    monkeypatch.setattr(tool, "find_texts", lambda: FOUND)
    assert tool.main(["update"]) == 0
    assert b"Gone" not in (resources.resource("translations", "de.ts")).read_bytes()
