"""The strip of what is known: time runs with the line of reading, for the eye and for the keys."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.coverage import StreamCoverage, Stretch, StretchKind
from socialinbox.domain.ids import AccountId
from socialinbox.ui.accounts.strip import Strip
from socialinbox.ui.theme.theme import Scheme, Theme
from tests.ui.people import NOW


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_oldest_stands_where_the_line_begins(qapp: QApplication, mirrored: bool) -> None:
    strip = Strip(Theme(qapp, Scheme.LIGHT), lambda: NOW)
    if mirrored:
        strip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    gap = Stretch(NOW - timedelta(days=9), NOW - timedelta(days=8), StretchKind.GAP)
    whole = Stretch(NOW - timedelta(days=8), NOW, StretchKind.COMPLETE)
    strip.show_coverage(StreamCoverage(AccountId(1), "mentions", "Mentions", (gap, whole)))
    strip.resize(400, strip.height())
    oldest, newest = strip._rooms()
    assert (oldest.left() > newest.left()) is mirrored
    told: list[str] = []
    strip.told.connect(told.append)
    newer = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
    QTest.keyClick(strip, Qt.Key.Key_Home)
    QTest.keyClick(strip, newer)
    assert "missing" in told[0]
    assert "complete" in told[1]
    strip.deleteLater()
