"""What docs/keeping.md says is what the rules say, and what must not be stored has no place."""

import re
from datetime import timedelta
from pathlib import Path

from socialinbox.networks.registry import all_rules
from socialinbox.storage.database import Database

TEXT = (Path(__file__).parent.parent.parent / "docs" / "keeping.md").read_text("utf-8")
SCORE = re.compile(r"score|sentiment|mood|rating|toxic|confidence|probab|weight|polarity")


def time(kept: timedelta | None) -> str:
    if kept is None:
        return "no limit"
    return f"{kept // timedelta(hours=1)} hours" if kept.days <= 2 else f"{kept.days} days"


def rows() -> dict[str, dict[str, str]]:
    """The table's cells by row and network."""
    lines = [
        [cell.strip() for cell in line.strip("|").split("|")]
        for line in TEXT.splitlines()
        if line.startswith("|")
    ]
    head, _, *body = lines
    return {row[0]: dict(zip(head[1:], row[1:], strict=True)) for row in body}


def test_the_table_says_what_the_rules_say() -> None:
    table = rows()
    said = {True: "yes", False: "no"}
    for rules in all_rules().values():
        kept, label = rules.retention, rules.label
        told = {row: cells[label] for row, cells in table.items()}
        assert list(told.values()) == [
            time(kept.messages),
            time(kept.profiles),
            time(kept.own_words),
            said[kept.exportable],
            said[kept.searchable],
        ], label


def test_every_source_stands_there_word_by_word_with_its_date() -> None:
    for rules in all_rules().values():
        assert f"- **{rules.label}**: {rules.retention.source}\n" in TEXT
        assert re.search(r"read \d{4}-\d\d-\d\d", rules.retention.source)


def test_where_a_time_is_set_no_former_words_are_kept() -> None:
    # What was edited away can't be shown again by anybody, so nothing could renew it.
    for rules in all_rules().values():
        assert rules.retention.messages is None or not rules.keeps_edits, rules.label


def test_where_a_time_is_set_things_are_looked_at_again() -> None:
    for rules in all_rules().values():
        assert rules.retention.messages is None or rules.rechecking is not None, rules.label


def test_no_table_has_a_place_for_a_score_of_a_message(tmp_path: Path) -> None:
    database = Database.open(tmp_path / "inbox.db")
    try:
        columns = database.read_now(
            lambda con: con.rows(
                "SELECT t.name, c.name, c.type FROM sqlite_master t, pragma_table_info(t.name) c "
                "WHERE t.type = 'table' AND t.name NOT LIKE 'message_fts%'"
            )
        )
    finally:
        database.close()
    assert ("message", "text", "TEXT") in columns
    assert [one for one in columns if SCORE.search(one[1].lower())] == []
    # A score would be a number with a point; everything stored is a count, a time or a word.
    assert [one for one in columns if one[2].upper() in ("REAL", "FLOAT", "NUMERIC")] == []
