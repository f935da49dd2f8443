"""Opens Social Inbox: the same as the command `socialinbox`."""

import sys

from socialinbox.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
