"""Makes the palette's lines of what is there: commands, settings, lists and customers."""

from collections.abc import Callable, Iterable
from typing import Any

from socialinbox.config.settings.declared import ALL
from socialinbox.config.settings.kinds import Choice, Setting, Switch
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Group
from socialinbox.ui.keys_sheet import heading
from socialinbox.ui.palette.entries import Entry, Section
from socialinbox.ui.settings import words
from socialinbox.ui.settings.choices import Choices
from socialinbox.ui.sidebar.items import Item
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, tr, when

ICONS = {Group.GO: "chevron-right", Group.THREAD: "mail", Group.PICK: "check", Group.WINDOW: "card"}
OWN = frozenset({"window.palette", "go.customer", "window.back"})
"""Commands that lead to where the owner is already."""


def commands(book: CommandBook) -> list[Entry]:
    """Every command of the book, as it can be done now."""
    return [
        Entry(
            f"command:{command.name}",
            Section.COMMANDS,
            command.words,
            lambda name=command.name: book.do(name),  # type: ignore[misc]
            beside=heading(command.group),
            why_not=book.why_not(command),
            keys=command.keys,
            icon=ICONS.get(command.group, "chevron-right"),
            possible=book.possible(command),
        )
        for command in book
        if command.name not in OWN
    ]


def settings(choices: Choices, show: Callable[[Setting[Any]], object]) -> list[Entry]:
    """Every setting; a switch is switched at once, a choice also has a line for each option."""
    found: list[Entry] = []
    for setting in ALL:
        label = words.label(setting)

        open_it = _opened(show, setting)
        beside, do = words.title(setting.group), open_it
        second: Callable[[], object] | None = None
        if isinstance(setting, Switch):
            beside = tr("On") if choices[setting] else tr("Off")
            do, second = _switched(choices, setting), open_it
        elif isinstance(setting, Choice):
            held = next((o for o in setting.options if o.key == choices[setting]), None)
            beside = words.option(held) if held is not None else beside
        found.append(
            Entry(
                f"setting:{setting.key}",
                Section.SETTINGS,
                label,
                do,
                beside=beside,
                also=f"{setting.also} {words.title(setting.group)}",
                icon="settings",
                second=second,
            )
        )
        if isinstance(setting, Choice):
            found += _options(choices, setting, label)
    return found


def _opened(show: Callable[[Setting[Any]], object], setting: Setting[Any]) -> Callable[[], object]:
    return lambda: show(setting)


def _switched(choices: Choices, setting: Switch) -> Callable[[], object]:
    return lambda: choices.choose(setting, not choices[setting])


def _options(choices: Choices, setting: Choice, label: str) -> list[Entry]:
    def chosen(key: str) -> Callable[[], object]:
        return lambda: choices.choose(setting, key)

    return [
        Entry(
            f"setting:{setting.key}={option.key}",
            Section.SETTINGS,
            tr("{setting}: {choice}").format(setting=label, choice=words.option(option)),
            chosen(option.key),
            beside=words.title(setting.group),
            also=setting.also,
            icon="settings",
        )
        for option in setting.options
        if option.key != choices[setting]
    ]


def places(items: Iterable[Item]) -> list[Entry]:
    """Every list that stands in the sidebar, by pressing its line there."""
    found: dict[str, Entry] = {}
    for item in items:

        def go(pressed: Item = item) -> None:
            if not pressed.isChecked():
                pressed.click()

        found.setdefault(
            f"place:{item.text()}",
            Entry(
                f"place:{item.text()}",
                Section.PLACES,
                item.text(),
                go,
                beside=item.count_words,
                icon=item.icon_name or "inbox",
                picture=item.picture if not item.icon_name else None,
            ),
        )
    return list(found.values())


def customers(
    around: Surroundings, rows: Iterable[ThreadRow], go: Callable[[CustomerId], object]
) -> list[Entry]:
    """Customers as they were found."""

    def one(row: ThreadRow) -> Entry:
        says = [when(row.last_at, around.clock())]
        if row.waiting_since is not None:
            says.insert(0, tr("waiting"))
        return Entry(
            f"customer:{row.id}",
            Section.CUSTOMERS,
            row.name,
            lambda: go(row.id),
            beside=" · ".join(says),
            also=isolate(row.handle or ""),
            picture=lambda size, dpr: around.avatar(row.name, row.avatar_url, size, dpr),
            marks=tuple(around.marks(row.places)),
        )

    return [one(row) for row in rows]
