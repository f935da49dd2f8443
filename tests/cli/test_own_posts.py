"""The owner's own posts that nobody answered are no conversation: kept, shown, but not listed."""

import json
from pathlib import Path

from tests.cli.conftest import Here


def test_kept_and_shown_but_not_listed(offline: Here, tmp_path: Path) -> None:
    listed = {row["thread"] for row in offline.json("threads")}
    file = tmp_path / "out.jsonl"
    offline("export", "--format", "jsonl", str(file))
    lines = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    own = {line["thread"] for line in lines} - listed
    assert own, "the owner has posts that nobody answered"
    for number in own:
        shown = offline.json("show", str(number))
        assert shown
        assert {message["direction"] for message in shown} == {"out"}
        assert offline("show", str(number)).out
    for number in listed:
        assert any(message["direction"] == "in" for message in offline.json("show", str(number)))
    docs = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
    assert "`threads` lists customers and so leaves these out" in docs
