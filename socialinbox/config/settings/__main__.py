"""Writes docs/settings.md from the declarations."""

import sys

from socialinbox.config.settings.declared import of
from socialinbox.config.settings.kinds import Group

HEAD = """\
# Settings

In the window: Ctrl+, or the gear at the foot of the sidebar. On the command line `socialinbox \
settings` lists them, `socialinbox settings KEY VALUE` changes one. They are kept in \
`settings.json` in the profile. A file that can't be read is put aside as `settings.broken.json`, \
and the defaults are used.

Written from `socialinbox/config/settings/declared.py` by `python -m socialinbox.config.settings`.
"""


def as_markdown() -> str:
    """docs/settings.md."""
    parts = [HEAD]
    for group in Group:
        lines = [
            f"| `{one.key}` | {', '.join(f'`{word}`' for word in one.words)} | "
            f"`{one.typed(one.default)}` | {one.label}. {one.help} |"
            for one in of(group)
        ]
        if lines:
            head = ["| key | values | default | what it does |", "|---|---|---|---|"]
            parts.append("\n".join([f"## {group.title}", "", *head, *lines, ""]))
    return "\n".join(parts)


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
