"""docs/cli.md and the parser name the same commands and options."""

import argparse
import re
from collections.abc import Iterator

from socialinbox.cli import parser
from tests.cli.conftest import ROOT

TEXT = (ROOT / "docs" / "cli.md").read_text("utf-8")


def commands(
    of: argparse.ArgumentParser, name: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every parser with what is typed to reach it."""
    yield name, of
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for verb, below in action.choices.items():
                yield from commands(below, f"{name} {verb}".strip())


def rows() -> dict[str, str]:
    """The table's first cells by the command they begin with."""
    known = sorted((name for name, _ in commands(parser.build())), key=len, reverse=True)
    found: dict[str, str] = {}
    for cell in re.findall(r"^\| `(.+?)` \|", TEXT.partition("## ")[0], re.MULTILINE):
        words = cell.replace("\\|", "|").removeprefix("socialinbox ")
        name = next((n for n in known if n and f"{words} ".startswith(f"{n} ")), "")
        assert name not in found, f"{name} stands there twice"
        found[name] = words
    return found


def test_every_command_stands_in_the_table_and_no_other() -> None:
    assert set(rows()) == {name for name, _ in commands(parser.build())}


def test_every_option_of_every_command() -> None:
    table = rows()
    for name, found in commands(parser.build()):
        takes = {o for a in found._actions for o in a.option_strings} - {"-h", "--help"}
        told = set(re.findall(r"--[a-z-]+", table[name]))
        if not name:
            takes.discard("--version")
        assert takes == told, name
        values = [
            a.metavar
            for a in found._actions
            if isinstance(a.metavar, str) and not isinstance(a, argparse._SubParsersAction)
        ]
        for value in values:
            assert value in table[name], (name, value)


def test_every_command_explains_itself() -> None:
    for name, found in commands(parser.build()):
        if name:
            assert found.format_help()
    listed = parser.build().format_help()
    for name, _ in commands(parser.build()):
        assert name.partition(" ")[0] in listed
