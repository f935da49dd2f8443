"""How the commands about a customer's story are written: note, tag, follow-up, follow, todo."""

import argparse
from pathlib import Path

from socialinbox.domain.story import NoteKind


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to the whole parser."""
    note = commands.add_parser("note", help="write down what happened outside the networks")
    note.add_argument("thread", type=int, metavar="THREAD")
    note.add_argument("--text", metavar="T")
    note.add_argument("--kind", choices=[kind.value for kind in NoteKind])
    note.add_argument("--at", metavar="TIME", help="when it happened (default: now)")
    note.add_argument("--file", type=Path, action="append", default=[], metavar="FILE")
    which = note.add_mutually_exclusive_group()
    which.add_argument("--edit", metavar="NOTE", help="change this note of the thread")
    which.add_argument("--remove", metavar="NOTE", help="forget this note of the thread")
    note.add_argument("--json", action="store_true")
    tag = commands.add_parser("tag", help="all tags, or those of a thread; with names, add them")
    tag.add_argument("thread", nargs="?", type=int, metavar="THREAD")
    tag.add_argument("name", nargs="*", metavar="NAME")
    tag.add_argument("--remove", action="append", default=[], metavar="TAG", help="take it off")
    tag.add_argument("--rename", nargs=2, metavar=("OLD", "NEW"), help="everywhere")
    tag.add_argument("--delete", metavar="TAG", help="everywhere")
    tag.add_argument("--json", action="store_true")
    up = commands.add_parser("follow-up", help="something to do for a customer, at a moment")
    up.add_argument("thread", nargs="?", type=int, metavar="THREAD")
    up.add_argument("--text", metavar="T")
    up.add_argument(
        "--due", metavar="WHEN", help="later, tomorrow, next-week, a day, or a day with an hour"
    )
    up.add_argument("--done", type=int, metavar="ID")
    up.add_argument("--reopen", type=int, metavar="ID")
    up.add_argument("--remove", type=int, metavar="ID")
    up.add_argument("--json", action="store_true")
    follow = commands.add_parser("follow", help="be told of whatever a customer says")
    follow.add_argument("thread", type=int, metavar="THREAD")
    follow.add_argument("--off", action="store_true", help="no longer")
    todo = commands.add_parser("todo", help="all that is to be done, the first due first")
    todo.add_argument("--json", action="store_true")
