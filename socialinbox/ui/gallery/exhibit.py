"""What the gallery shows: a part made alone, and how tall it is at a width."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from PySide6.QtWidgets import QListView, QTableView, QWidget

from socialinbox.config.settings.kept import Settings
from socialinbox.inbox.contract import Inbox
from socialinbox.networks.contract import Length, Route
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.ui.aio import Tasks, Work
from socialinbox.ui.compose import network_looks
from socialinbox.ui.gallery.odd import NOW, TAGS
from socialinbox.ui.settings.choices import Choices
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.theme import Theme

LOWEST = 100

MOST_MARKS = 12
MOST_LETTERS = 280


Make = Callable[[Surroundings, QWidget], QWidget]


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A part of the window. `make` builds it; `narrowest` is the least width it is made for."""

    name: str
    make: Make
    narrowest: int = 240


class Crowded(Surroundings):
    """Surroundings in which every thread was met on a dozen networks."""

    def marks(self, places: tuple[str, ...]) -> list[str]:
        """Twelve, for any places."""
        known = [network.mark for network in self.networks]
        return [known[n % len(known)] for n in range(MOST_MARKS)] if len(places) > 1 else known[:1]


class _Nobody:
    """Stands where the inbox does: parts alone ask it little, and nothing comes of it."""

    def offers(self, _entry: object) -> tuple[()]:
        return ()

    def measure(self, _route: Route, text: str) -> Length:
        return Length(len(text), MOST_LETTERS)

    def price(self, _route: Route, _text: str) -> None:
        return None

    def file_limits(self, _route: Route) -> None:
        return None

    @property
    def videos(self) -> "_Nobody":
        return self

    def hear(self, _listener: object) -> Callable[[], None]:
        return lambda: None

    def account_for(self, _route: Route) -> None:
        return None


class _NoTasks(Tasks):
    """What parts want to read or write is let go."""

    def _start(self, coroutine: Work, _name: str, *, asked: bool) -> None:
        coroutine.close()


def surroundings(theme: Theme, clock: Callable[[], datetime] = lambda: NOW) -> Surroundings:
    """What parts need around them where there is no profile: nothing is read and nothing kept."""
    tasks = _NoTasks(lambda _problem: None)
    inbox = cast(Inbox, _Nobody())
    return Crowded(
        open_inbox=lambda: inbox,
        places=all_places(),
        networks=network_looks(),
        theme=theme,
        tasks=tasks,
        choices=Choices(lambda: Settings({}), lambda _setting, _value: None, tasks),
        pictures=lambda _url: None,
        clock=clock,
        unnamed=tuple(rules.unnamed for rules in all_rules().values()),
        tags={tag.id: tag for tag in TAGS},
    )


def height_at(part: QWidget, width: int) -> int:
    """How tall a part is where it is that wide: all rows of a list, else what it asks for."""
    part.resize(width, max(part.height(), LOWEST))
    layout = part.layout()
    if layout is not None:
        layout.activate()
    if isinstance(part, QTableView):
        return sum(part.rowHeight(row) for row in range(part.model().rowCount()))
    if isinstance(part, QListView):
        rows = range(part.model().rowCount())
        return sum(part.sizeHintForIndex(part.model().index(row, 0)).height() for row in rows)
    asked = part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
    return max(asked, part.minimumSizeHint().height(), part.minimumHeight())
