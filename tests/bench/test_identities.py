"""Finding people by their handles is measured as the numbers are defined, and well enough."""

import csv
import json
import random
from pathlib import Path

import pytest

from socialinbox.bench import identities, suggest
from socialinbox.domain.errors import BadInput

HEAD = "person,full_name,network,handle\n"
AIMS = {
    "twitter-facebook": (0.88, 0.88, 0.88),
    "twitter-youtube": (0.80, 0.80, 0.80),
    "facebook-youtube": (0.71, 0.71, 0.71),
}
"""Hit at 1, hit at 3 and recall that must be reached. Of the handles from Facebook to YouTube
one in four is a bare number or id, which nothing can find: more than 0.748 is not to be had."""


def people(tmp_path: Path, *rows: str) -> Path:
    file = tmp_path / "people.csv"
    file.write_text(HEAD + "\n".join(rows) + "\n", "utf-8")
    return file


def test_shares_are_of_those_who_are_on_both(tmp_path: Path) -> None:
    file = people(
        tmp_path,
        "1,Jane Doering,one,JaneDoering",
        "1,Jane Doering,two,jane.doering",
        "2,Peter Miller,one,PeterMiller",
        "2,Peter Miller,two,100088851021670",
        "3,Wanda Zeller,one,WandaZeller",
    )
    found = identities.measure(identities.read(file))["one-two"]
    assert (found.people, found.hit1, found.hit3) == (2, 0.5, 0.5)
    assert (found.recall_at_98, found.suggested) == (0.5, 1)
    assert (found.own_recall, found.own_precision, found.own_suggested) == (0.5, 1.0, 1)


def test_a_line_without_a_handle_says_nothing(tmp_path: Path) -> None:
    rows = ["1,J,one,JaneDoering", "1,J,two,jane_doering", "2,K,one,", "2,K,two", "2,K,two, "]
    found = identities.measure(identities.read(people(tmp_path, *rows)))["one-two"]
    assert (found.people, found.hit1) == (1, 1.0)


def test_suggestions_for_those_who_are_not_there_count_as_wrong(tmp_path: Path) -> None:
    file = people(
        tmp_path,
        "1,Jane Doering,one,JaneDoering",
        "2,Janet Doering,two,janedoering",
        "3,A B,one,ab3",
        "3,A B,two,ab3x",
    )
    found = identities.measure(identities.read(file))["one-two"]
    assert found.own_suggested >= 1
    assert found.own_precision < 1.0
    assert found.recall_at_98 == 0.0


def test_all_compete_also_when_some_are_looked_for(tmp_path: Path) -> None:
    rows = ["1,J,one,JaneDoering", "1,J,two,jdoering", "2,K,one,jdoering", "2,K,two,JaneDoering"]
    known = identities.read(people(tmp_path, *rows))
    found = identities.measure(known, {"1"})["one-two"]
    assert (found.people, found.hit1) == (1, 0.0)


def test_the_command_prints_a_table_or_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = people(tmp_path, "1,J,one,JaneDoering", "1,J,two,jane_doering")
    assert identities.run(file, None) == 0
    assert "one-two" in capsys.readouterr().out
    assert identities.run(file, identities.PRINTED) == 0
    printed = json.loads(capsys.readouterr().out)
    assert {"hit1", "hit3", "recall_at_98", "suggested"} <= set(printed["one-two"])
    assert identities.run(file, tmp_path / "out.json") == 0
    assert json.loads((tmp_path / "out.json").read_text("utf-8")) == printed


def test_what_can_not_be_measured_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file"):
        identities.run(None, None)
    with pytest.raises(BadInput, match="can't be read"):
        identities.run(tmp_path / "absent.csv", None)
    wrong = tmp_path / "wrong.csv"
    wrong.write_text("a,b\n1,2\n", "utf-8")
    with pytest.raises(BadInput, match="columns"):
        identities.run(wrong, None)
    with pytest.raises(BadInput, match="can't be written"):
        identities.run(people(tmp_path, "1,J,one,J", "1,J,two,J"), tmp_path / "no" / "out.json")


def test_nobody_in_common_is_no_trouble(tmp_path: Path) -> None:
    found = identities.measure(identities.read(people(tmp_path, "1,J,one,J", "2,K,two,K")))
    assert found["one-two"].people == 0


@pytest.mark.parametrize("half", ["all", "tuned", "held back"])
def test_real_people_are_found(shared_data: Path, half: str) -> None:
    """Tuned on one random half of the people; the other half was only measured."""
    file = shared_data / "identities" / "people.csv"
    with file.open(encoding="utf-8") as lines:
        everybody = list(dict.fromkeys(row["person"] for row in csv.DictReader(lines)))
    random.Random(1).shuffle(everybody)
    middle = (len(everybody) + 1) // 2
    chosen = {"all": everybody, "tuned": everybody[:middle], "held back": everybody[middle:]}[half]
    found = identities.measure(identities.read(file), set(chosen))
    for pair, (hit1, hit3, recall) in AIMS.items():
        assert found[pair].hit1 >= hit1, pair
        assert found[pair].hit3 >= hit3, pair
        assert found[pair].recall_at_98 >= recall, pair
        assert found[pair].own_precision >= 0.98, pair


def test_a_few_among_some_are_looked_for() -> None:
    (found,) = suggest.measure(people=300, new=5)
    assert len(found.ours) == 5
    assert min(found.ours) > 0
