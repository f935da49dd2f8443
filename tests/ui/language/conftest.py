"""The languages as they are delivered."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.ui.language.tongue import speak

Spoken = Callable[[str], object]


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Spoken]:
    """Speaks one of the languages, and English again at the end."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")
