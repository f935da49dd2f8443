"""A setting's words in the owner's language; the declarations hold them in English."""

from typing import Any

from PySide6.QtCore import QCoreApplication

from socialinbox.config.settings.kinds import Group, Option, Setting


def _in_words(text: str) -> str:
    return QCoreApplication.translate("Settings", text) if text else ""


def title(group: Group) -> str:
    """The heading of a group."""
    return _in_words(group.title)


def label(setting: Setting[Any]) -> str:
    """What it is."""
    return _in_words(setting.label)


def explained(setting: Setting[Any]) -> str:
    """What it does."""
    return _in_words(setting.help)


def option(chosen: Option) -> str:
    """One of the things to choose from."""
    return _in_words(chosen.words)
