"""The options of the command on who may be the same person; light, as every start builds it."""

import argparse

ACCEPT, LATER, NEVER = "accept", "later", "never"


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add this command to the parser."""
    suggestions = commands.add_parser("suggestions", help="who may be the same person, and why")
    suggestions.add_argument("--json", action="store_true")
    answers = suggestions.add_subparsers(dest="answer", metavar="ANSWER")
    for name, words in (
        (ACCEPT, "they are one person; prints the step that undoes it"),
        (LATER, "ask again in two weeks"),
        (NEVER, "they are different people; prints the step that undoes it"),
    ):
        answer = answers.add_parser(name, help=words)
        answer.add_argument("customer", type=int, metavar="CUSTOMER", help="the one that stays")
        answer.add_argument("other", type=int, metavar="CUSTOMER")
        answer.add_argument("--json", action="store_true")
