"""Every command and option, in one place; docs/cli.md is checked against it."""

import argparse
from pathlib import Path

from socialinbox import __version__
from socialinbox.cli import (
    keeping_parser,
    looks_parser,
    own_rules_parser,
    people_parser,
    quiet_hours,
    saved_replies,
    storms,
    story_parser,
    suggestions_parser,
    triage_parser,
    views,
)

BENCHMARKS = ("start", "list", "thread", "search", "many", "ingest", "all")
ENCRYPTION = "encryption"
"""Compares with a readable profile, and so is not part of all."""
SUGGEST = "suggest"
"""Takes some minutes, and so is not part of all."""
STALLS = "stalls"
"""Works in the window on the practice networks for a minute, and so is not part of all."""
IDENTITIES = "identities"
"""Measures how well people are found again; needs a file."""
WINDOW = "window"
"""Opens a profile's window, tells when it was painted, and ends: what `bench start` times."""


def build() -> argparse.ArgumentParser:
    """The whole parser. Without a command the window opens."""
    parser = argparse.ArgumentParser(
        prog="socialinbox",
        description="One thread per customer from X, Facebook, LinkedIn and YouTube.",
        epilog="Exit codes: 0 done, 2 wrong use, 3 some account failed.",
    )
    parser.add_argument("--version", action="version", version=f"Social Inbox {__version__}")
    parser.add_argument(
        "--profile", type=Path, metavar="DIR", help="folder of all data (default: the platform's)"
    )
    parser.add_argument(
        "--demo", action="store_true", help="open the window on the practice networks"
    )
    parser.add_argument(
        "--in-background",
        action="store_true",
        help="start in the tray, without opening the window",
    )
    parser.add_argument(
        "--self-test", action="store_true", help="prove that this copy of the program is whole"
    )
    parser.add_argument(
        "--json",
        type=Path,
        metavar="FILE",
        dest="report",
        help="with --self-test: what was found",
    )
    parser.add_argument(
        "--picture", type=Path, metavar="FILE", help="with --self-test: its window, as a PNG"
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _accounts(commands)
    _threads(commands)
    people_parser.declare(commands)
    suggestions_parser.declare(commands)
    story_parser.declare(commands)
    saved_replies.declare(commands)
    storms.declare(commands)
    triage_parser.declare(commands)
    own_rules_parser.declare(commands)
    quiet_hours.declare(commands)
    views.declare(commands)
    keeping_parser.declare(commands)
    _transfer(commands)
    _rights(commands)
    _protection(commands)
    _workshop(commands)
    return parser


_Commands = argparse._SubParsersAction


def _accounts(commands: "_Commands[argparse.ArgumentParser]") -> None:
    accounts = commands.add_parser("accounts", help="who is connected, state, coverage")
    accounts.add_argument("--json", action="store_true")
    verbs = accounts.add_subparsers(dest="verb", metavar="VERB")
    add = verbs.add_parser("add", help="connect an account with a token you already have")
    add.add_argument("network", metavar="NETWORK")
    add.add_argument(
        "--from-stdin",
        action="store_true",
        required=True,
        help="read JSON from standard input, so that no secret stands in the process list",
    )
    connect = verbs.add_parser("connect", help="sign in through the browser")
    connect.add_argument("network", metavar="NETWORK")
    connect.add_argument("--client-id", metavar="ID", help="of your own app at the network")
    connect.add_argument("--page", metavar="PAGE", help="name or id of what is to be connected")
    connect.add_argument("--no-browser", action="store_true", help="only print the link")
    remove = verbs.add_parser("remove", help="forget an account and its secrets; messages stay")
    remove.add_argument("id", type=int, metavar="ID")
    remove.add_argument(
        "--erase", action="store_true", help="also erase everything that came from this network"
    )
    cap = verbs.add_parser("cap", help="what reading may cost in a month at most")
    cap.add_argument("id", type=int, metavar="ID")
    cap.add_argument("dollars", metavar="DOLLARS", help="US dollars, such as 5; none lifts it")
    option = verbs.add_parser("option", help="say something of an account that its network asks")
    option.add_argument("id", type=int, metavar="ID")
    option.add_argument("name", metavar="NAME")
    option.add_argument("answer", metavar="yes|no", choices=["yes", "no"])
    initials = verbs.add_parser("initials", help="what signs the public replies of an account")
    initials.add_argument("id", type=int, metavar="ID")
    initials.add_argument("initials", metavar="WORDS|none|default")
    sync = commands.add_parser("sync", help="one full round of all streams")
    sync.add_argument("--account", type=int, metavar="ID")


def _threads(commands: "_Commands[argparse.ArgumentParser]") -> None:
    threads = commands.add_parser("threads", help="all threads, newest first")
    threads.add_argument("--tag", metavar="NAME", help="only those that bear it")
    threads.add_argument("--view", metavar="NAME", help="only those that fit it")
    threads.add_argument("--json", action="store_true")
    show = commands.add_parser("show", help="one thread in order of time")
    show.add_argument("thread", type=int, metavar="THREAD")
    show.add_argument("--json", action="store_true")
    search = commands.add_parser("search", help="find messages, newest first")
    search.add_argument("query", metavar="QUERY")
    search.add_argument("--json", action="store_true")
    reply = commands.add_parser("reply", help="answer a customer on one network")
    reply.add_argument("thread", type=int, metavar="THREAD")
    reply.add_argument("--on", required=True, metavar="NETWORK", help="a network or a place on it")
    reply.add_argument("--to", metavar="MESSAGE", help="the native id of the message answered")
    reply.add_argument("--text", required=True, metavar="T")
    reply.add_argument("--wait", action="store_true", help="until it is confirmed or refused")


def _rights(commands: "_Commands[argparse.ArgumentParser]") -> None:
    saved = commands.add_parser("saved", help="threads kept for offline: how fresh, how complete")
    saved.add_argument("thread", type=int, nargs="?", metavar="THREAD", help="save this one")
    saved.add_argument("--off", action="store_true", help="keep it no longer")
    saved.add_argument("--json", action="store_true")
    stored = commands.add_parser("stored", help="what is stored about a customer, and until when")
    stored.add_argument("customer", type=int, metavar="CUSTOMER")
    stored.add_argument("--json", action="store_true")
    stored.add_argument("--copy", type=Path, metavar="FILE", help="for them: .html, .pdf, .jsonl")
    erase = commands.add_parser("erase", help="remove everything about a customer for good")
    erase.add_argument("customer", type=int, metavar="CUSTOMER")
    erase.add_argument("--with-our-words", action="store_true", help="also what you wrote to them")
    erase.add_argument("--receipt", type=Path, metavar="FILE", help="a PDF of what was done")
    erase.add_argument("--yes", action="store_true", help="you have looked at what is stored")
    receipts = commands.add_parser("receipts", help="what was erased so far, without names")
    receipts.add_argument("number", type=int, nargs="?", metavar="NUMBER")
    receipts.add_argument("file", type=Path, nargs="?", metavar="FILE", help="write it as PDF")


def _transfer(commands: "_Commands[argparse.ArgumentParser]") -> None:
    export = commands.add_parser("export", help="write threads to a file")
    export.add_argument(
        "--thread", type=int, action="append", metavar="T", help="may be given several times"
    )
    export.add_argument("--format", required=True, choices=["html", "pdf", "csv", "jsonl"])
    export.add_argument("file", type=Path, metavar="FILE")
    take = commands.add_parser("import", help="read messages from an export")
    take.add_argument("file", type=Path, metavar="FILE")


def _protection(commands: "_Commands[argparse.ArgumentParser]") -> None:
    protect = commands.add_parser("protect", help="how the profile is protected; or choose it")
    ways = ["keychain", "pass-phrase", "none"]
    protect.add_argument("way", nargs="?", choices=ways, metavar="WAY", help=", ".join(ways))
    recover = commands.add_parser("recover", help="open the profile with its recovery phrase")
    recover.add_argument(
        "--pass-phrase", action="store_true", help="choose a new pass phrase, on the second line"
    )
    phrase = commands.add_parser("recovery-phrase", help="the 24 words to write down, once")
    phrase.add_argument("--again", action="store_true", help="although it was shown before")


def _workshop(commands: "_Commands[argparse.ArgumentParser]") -> None:
    settings = commands.add_parser("settings", help="what you have chosen; with a value, choose")
    settings.add_argument("key", nargs="?", metavar="KEY")
    settings.add_argument("value", nargs="?", metavar="VALUE")
    forget = commands.add_parser(
        "forget", help="delete a whole profile: messages, settings, sign-ins, key"
    )
    forget.add_argument("--everything", action="store_true", help="it can't be brought back")
    commands.add_parser("doctor", help="what works here: Qt, keychain, database, networks")
    sandbox = commands.add_parser("sandbox", help="serve the practice networks")
    sandbox.add_argument(
        "--world",
        default="demo",
        metavar="W",
        help="demo, empty, generated:SEED:MESSAGES or a file",
    )
    sandbox.add_argument("--port", type=int, default=0, metavar="P", help="first of four ports")
    sandbox.add_argument("--fault", action="append", default=[], metavar="NETWORK:KIND")
    looks_parser.declare(commands)
    bench = commands.add_parser("bench", help="measure speed and memory beside their floors")
    kinds = (*BENCHMARKS, ENCRYPTION, SUGGEST, STALLS, IDENTITIES, WINDOW)
    bench.add_argument("what", nargs="?", default="all", choices=kinds)
    bench.add_argument(
        "of", nargs="?", type=Path, metavar="OF", help="for identities a file, for window a profile"
    )
    bench.add_argument("--messages", type=int, default=100_000, metavar="N")
    bench.add_argument("--json", type=Path, nargs="?", const=Path("-"), metavar="FILE")
