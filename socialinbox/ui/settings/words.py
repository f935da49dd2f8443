"""A setting's words in the owner's language; the declarations hold them in English."""

from typing import Any

from socialinbox.config.settings.kinds import Group, Option, Setting
from socialinbox.ui.words import said, tr


def title(group: Group) -> str:
    """The heading of a group."""
    return said(group.title)


def label(setting: Setting[Any]) -> str:
    """What it is."""
    return said(setting.label)


def explained(setting: Setting[Any]) -> str:
    """What it does."""
    return said(setting.help)


def option(chosen: Option) -> str:
    """One of the things to choose from."""
    return tr(chosen.words, note=chosen.note)
