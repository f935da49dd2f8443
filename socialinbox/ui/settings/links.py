"""What the settings lead to that has a place of its own."""

from collections.abc import Callable
from pathlib import Path

from socialinbox.ui.settings.page import Link
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.words import tr


def links(
    folder: Path | None,
    open_file: Callable[[Path], object],
    connect: Callable[[], object],
    sheets: Sheets,
    rules: Callable[[], object],
) -> list[Link]:
    """Accounts, rules, keys, and the profile's folder where there is one."""
    found = [
        Link(
            tr("Accounts"),
            tr("Each stands at the foot of the sidebar, with how it is doing and what it costs."),
            tr("Connect an account…"),
            connect,
        ),
        Link(
            tr("Rules"),
            tr("What is done by itself with messages that arrive, and what was done so far."),
            tr("Show the rules"),
            rules,
        ),
        Link(
            tr("Quiet hours of customers and accounts"),
            tr("Some may have hours of their own, which decide instead of those above."),
            tr("Show the quiet hours"),
            sheets.ask_own_hours,
        ),
        Link(
            tr("Keys"),
            tr("All commands with their keys. Ctrl+K finds them by their words."),
            tr("Show all keys"),
            sheets.show_keys,
        ),
    ]
    if folder is not None:
        found.append(
            Link(
                tr("Folder of the profile"),
                # A path has no direction of its own: it stays as it is typed.
                f"\u2066{folder}\u2069",
                tr("Open the folder"),
                lambda: open_file(folder),
            )
        )
    return found
