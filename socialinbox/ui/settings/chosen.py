"""Tells which setting was chosen, with the way back."""

from typing import Any

from PySide6.QtCore import QObject

from socialinbox.config.settings.kinds import Choice, Setting, Switch
from socialinbox.ui.settings import words
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.verbs import Verbs


class Chosen(QObject):
    """Whatever the owner chooses, wherever it is chosen, is undone as everything else is."""

    def __init__(self, around: Surroundings, verbs: Verbs, parent: QObject) -> None:
        super().__init__(parent)
        self._choices = around.choices
        self._verbs = verbs
        self._choices.chosen.connect(self._on_chosen)

    def _on_chosen(self, setting: Setting[Any], before: object) -> None:
        async def back() -> None:
            self._choices.change(setting, before)

        said = self.tr("{setting}: {choice}")
        said = said.format(setting=words.label(setting), choice=self._in_words(setting))
        self._verbs.tell(said, back)

    def _in_words(self, setting: Setting[Any]) -> str:
        value = self._choices[setting]
        if isinstance(setting, Switch):
            return self.tr("On") if value else self.tr("Off")
        if isinstance(setting, Choice):
            return next(words.option(one) for one in setting.options if one.key == value)
        return self.tr("changed", "a setting")
