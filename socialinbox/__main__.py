"""`python -m socialinbox`, `python main.py` and the command `socialinbox` all begin here."""

import sys


def main() -> int:
    """Run the command line; the exit code."""
    from socialinbox.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
