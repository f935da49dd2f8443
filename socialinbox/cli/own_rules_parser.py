"""The words of `rules` on the command line."""

import argparse

from socialinbox.domain.own_rules import Pause


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    rules = commands.add_parser("rules", help="what is done by itself with what arrives")
    rules.add_argument("--json", action="store_true")
    verbs = rules.add_subparsers(dest="verb", metavar="VERB")
    add = verbs.add_parser("add", help="write a rule down")
    add.add_argument("name", metavar="NAME")
    add.add_argument("--if", required=True, dest="asks", metavar="QUERY", help="as in `search`")
    add.add_argument("--tag", action="append", default=[], metavar="NAME")
    add.add_argument("--done", action="store_true")
    add.add_argument("--snooze", choices=list(Pause), metavar="FOR", help=", ".join(Pause))
    add.add_argument("--alert", action="store_true", help="tell me, whatever else is not told")
    attempt = verbs.add_parser("try", help="what a rule would have acted on; nothing changes")
    attempt.add_argument("asks", metavar="QUERY")
    attempt.add_argument("--json", action="store_true")
    trace = verbs.add_parser("trace", help="which rule did what, the latest first")
    trace.add_argument("--json", action="store_true")
    undo = verbs.add_parser("undo", help="take back what a rule did, by its number in the trace")
    undo.add_argument("number", type=int, metavar="RUN")
    for name, words in (
        ("remove", "forget a rule; what it did stays"),
        ("on", "let a rule act"),
        ("off", "let a rule rest"),
    ):
        verb = verbs.add_parser(name, help=words)
        verb.add_argument("number", type=int, metavar="RULE")
