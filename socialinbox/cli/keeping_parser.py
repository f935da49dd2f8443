"""The command about how long things are kept."""

import argparse

_Commands = argparse._SubParsersAction


def declare(commands: "_Commands[argparse.ArgumentParser]") -> None:
    """Add `keeping` with its verbs."""
    keeping = commands.add_parser("keeping", help="what is kept until when, and by which rule")
    keeping.add_argument("--json", action="store_true")
    verbs = keeping.add_subparsers(dest="verb", metavar="VERB")
    allow = verbs.add_parser("allow", help="state that a contract with a network allows more")
    allow.add_argument("network", metavar="NETWORK")
    allow.add_argument(
        "--for", dest="time", required=True, metavar="DAYS", help="a number of days, or ever"
    )
    allow.add_argument("--words", required=True, metavar="W", help="which contract it is")
    allow.add_argument("--account", type=int, metavar="ID", help="for this account only")
    allow.add_argument("--by", metavar="NAME", help="who says so (default: who is logged in)")
    back = verbs.add_parser("take-back", help="take such a statement back; too old things go")
    back.add_argument("id", type=int, metavar="ID")
    back.add_argument("--by", metavar="NAME", help="who says so (default: who is logged in)")
