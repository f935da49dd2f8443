"""Builds what the window needs around it from the registry's light data."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QApplication

from socialinbox.domain.times import now
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.ui.aio import Tasks
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.theme import Theme


def network_looks() -> tuple[NetworkLook, ...]:
    """Every network as the sidebar shows it, under the mark of its first place."""
    return tuple(
        NetworkLook(r.name, r.label, r.places[0].mark, frozenset(p.name for p in r.places))
        for r in all_rules().values()
    )


def surroundings(
    app: QApplication,
    startup: Startup,
    tasks: Tasks,
    theme: Theme | None = None,
    clock: Callable[[], datetime] = now,
) -> Surroundings:
    """What every part of the window gets."""
    return Surroundings(
        open_inbox=startup.open_inbox,
        places=all_places(),
        networks=network_looks(),
        theme=theme or Theme(app),
        tasks=tasks,
        pictures=startup.pictures,
        files=startup.files,
        lending=startup.lending,
        settings=startup.settings,
        choose=startup.choose,
        clock=clock,
        unnamed=tuple(rules.unnamed for rules in all_rules().values()),
    )
