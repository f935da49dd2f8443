"""Times in words, and that they can be translated."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.ui import words
from tests.ui.people import NOW

TOOLS = Path(sys.executable).parent


@pytest.mark.parametrize(
    ("ago", "expected"),
    [
        (timedelta(days=1), "Yesterday"),
        (timedelta(days=3), "Tue"),
        (timedelta(days=20), "31 Oct"),
        (timedelta(days=400), "16 Oct 2025"),
    ],
)
def test_when(qapp: QApplication, ago: timedelta, expected: str) -> None:
    assert words.when(NOW - ago, NOW) == expected


def test_today_is_a_time_and_a_day_has_its_line(qapp: QApplication) -> None:
    assert ":" in words.when(NOW, NOW)
    assert words.day_line(NOW, NOW) == "Today"
    assert words.day_line(NOW - timedelta(days=8), NOW) == "Thursday 12 November"


@pytest.mark.parametrize(
    ("time", "short", "spoken"),
    [
        (timedelta(minutes=1), "1 min", "1 minute"),
        (timedelta(hours=3), "3 h", "3 hours"),
        (timedelta(hours=47), "47 h", "47 hours"),
        (timedelta(days=2), "2 d", "2 days"),
        (timedelta(minutes=-5), "0 min", "0 minutes"),
    ],
)
def test_stretches(qapp: QApplication, time: timedelta, short: str, spoken: str) -> None:
    assert words.stretch(time) == short
    assert words.spoken_stretch(time) == spoken
