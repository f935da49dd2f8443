"""Builds what the window needs around it from the registry's light data."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QApplication

from socialinbox.config.settings.declared import COLOURS, DENSITY, TEXT_SIZE
from socialinbox.domain.times import now
from socialinbox.networks.registry import all_places, all_rules
from socialinbox.ui.aio import Tasks
from socialinbox.ui.settings.choices import Choices
from socialinbox.ui.startup import Startup
from socialinbox.ui.surroundings import NetworkLook, Surroundings
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme, Theme


def network_looks() -> tuple[NetworkLook, ...]:
    """Every network as the sidebar shows it, under the mark of its first place."""
    return tuple(
        NetworkLook(r.name, r.label, r.places[0].mark, frozenset(p.name for p in r.places))
        for r in all_rules().values()
    )


def _follow_looks(theme: Theme, choices: Choices) -> None:
    choices.follow_later(COLOURS, theme, lambda chosen: theme.want(Scheme(chosen)))
    choices.follow(TEXT_SIZE, theme, theme.set_text_size)
    densities = {"comfortable": ROOMY, "compact": COMPACT}
    choices.follow(DENSITY, theme, lambda chosen: theme.set_density(densities[chosen]))


def surroundings(
    app: QApplication,
    startup: Startup,
    tasks: Tasks,
    theme: Theme | None = None,
    clock: Callable[[], datetime] = now,
) -> Surroundings:
    """What every part of the window gets."""
    choices = Choices(startup.settings, startup.choose, tasks)
    startup.decode_in(tasks)
    theme = theme or Theme(app, Scheme(choices[COLOURS]))
    _follow_looks(theme, choices)
    return Surroundings(
        open_inbox=startup.open_inbox,
        places=all_places(),
        networks=network_looks(),
        theme=theme,
        tasks=tasks,
        pictures=startup.pictures,
        picture_comes=startup.picture_comes,
        files=startup.files,
        lending=startup.lending,
        choices=choices,
        clock=clock,
        unnamed=tuple(rules.unnamed for rules in all_rules().values()),
    )
