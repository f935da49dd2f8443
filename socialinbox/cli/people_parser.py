"""The options of the commands on who is who; light, because every start builds the parser."""

import argparse

from socialinbox.domain.people import Basis

BASES = [basis.value for basis in Basis if basis is not Basis.HOME]


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to the parser."""
    people = commands.add_parser("people", help="who a customer is, why, and all that was said")
    people.add_argument("customer", type=int, metavar="CUSTOMER")
    people.add_argument("--json", action="store_true")
    link = commands.add_parser("link", help="two customers are one person")
    link.add_argument("customer", type=int, metavar="CUSTOMER", help="the one that stays")
    link.add_argument("other", type=int, metavar="CUSTOMER", help="the one that joins it")
    _say(link)
    split = commands.add_parser("split", help="identities, or messages, are somebody else's")
    split.add_argument("customer", type=int, metavar="CUSTOMER", help="out of whose thread")
    split.add_argument("--identity", type=int, action="append", default=[], metavar="NUMBER")
    split.add_argument("--message", action="append", default=[], metavar="MESSAGE")
    split.add_argument("--to", type=int, metavar="CUSTOMER", help="whose they are; none: a new one")
    split.add_argument("--name", default="", metavar="N", help="what a new customer is called")
    _say(split)
    unlink = commands.add_parser("unlink", help="end links; their threads part again")
    unlink.add_argument("link", type=int, nargs="+", metavar="LINK")
    undo = commands.add_parser("undo", help="take back a statement about who is who")
    undo.add_argument("step", type=int, metavar="STEP", help="as `people` lists them")
    undo.add_argument("--why", default="", metavar="W")
    _look(undo)


def _say(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--basis", choices=BASES)
    parser.add_argument("--evidence", default="", metavar="W")
    _look(parser)


def _look(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--dry-run", action="store_true", help="only say what would change")
    parser.add_argument("--json", action="store_true")
