"""How the commands that put threads in order are written: snooze, done."""

import argparse


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to the whole parser."""
    snooze = commands.add_parser("snooze", help="what is snoozed; or snooze threads")
    snooze.add_argument("thread", nargs="*", type=int, metavar="THREAD")
    when = snooze.add_mutually_exclusive_group()
    when.add_argument(
        "--until", metavar="WHEN", help="tomorrow (default), this-evening, …, or words"
    )
    when.add_argument("--off", action="store_true", help="back into the inbox now")
    snooze.add_argument("--json", action="store_true")
    done = commands.add_parser("done", help="move threads to Done")
    done.add_argument("thread", nargs="+", type=int, metavar="THREAD")
    done.add_argument("--off", action="store_true", help="back into the inbox")
