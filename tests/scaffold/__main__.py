"""The command line of the scaffold."""

import argparse
import sys
from pathlib import Path

from tests.scaffold.skeleton import Unfit, write

ROOT = Path(__file__).parent.parent.parent


def main() -> int:
    """Write a skeleton and say what was written."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.scaffold",
        description="Write the skeleton of a network that passes the contract suite.",
    )
    parser.add_argument("name", help="the folder's name, such as mastodon")
    parser.add_argument("label", help="the network's name as people write it, such as Mastodon")
    parser.add_argument("--into", type=Path, default=ROOT, help="the checkout (this one)")
    options = parser.parse_args()
    try:
        written = write(options.name, options.label, options.into)
    except Unfit as error:
        print(error, file=sys.stderr)
        return 1
    for path in written:
        print(path.relative_to(options.into))
    print("docs/adding-a-network.md says what comes next.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
