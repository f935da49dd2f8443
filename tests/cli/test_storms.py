"""storms and told on the command line: they read, and say so where there is nothing."""

import json

from tests.cli.conftest import Here


def test_both_answer_in_words_and_as_json(offline: Here) -> None:
    assert offline.json("storms") == []
    assert offline("storms").out == "Nobody asks what others ask as well.\n"
    thread = str(offline.json("threads")[0]["thread"])
    found = json.loads(offline("told", thread, "--text", "qqqq", "--json").out)
    assert isinstance(found, list)
    offline("told", "999999", code=2)
