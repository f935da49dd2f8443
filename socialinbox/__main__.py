"""`python -m socialinbox`, `python main.py` and the command `socialinbox` all begin here."""

import sys


def main() -> int:
    """Run the command line; the exit code."""
    try:
        from socialinbox.cli.main import main as run
    except ImportError as error:
        # Too little is there for anything but plain words.
        if sys.stderr is not None:
            part = error.name or error
            sys.stderr.write(
                f"A part of Social Inbox is missing or can't be loaded: {part}.\n"
                "Install it again. Your messages, accounts and settings stay as they are.\n"
            )
        return 2
    return run()


if __name__ == "__main__":
    sys.exit(main())
