"""An Arabic window: words begin at the right, and those of others run as they are written."""

from datetime import time, timedelta
from types import SimpleNamespace
from typing import cast
from unicodedata import bidirectional

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from socialinbox.config.settings.declared import QUIET_HOURS
from socialinbox.config.settings.kinds import Hours
from socialinbox.domain.ids import RuleId
from socialinbox.domain.own_rules import Deed, OwnRule, What
from socialinbox.domain.people import Share
from socialinbox.domain.views import Entry
from socialinbox.ui.accounts.parts import Words
from socialinbox.ui.moments import MomentField
from socialinbox.ui.own_rules.page import RuleList
from socialinbox.ui.parts import Elided, label
from socialinbox.ui.people.preview import _Span, _Strip
from socialinbox.ui.search.popup import ONE, ROW, _Rows
from socialinbox.ui.search.suggest import Suggestion
from socialinbox.ui.settings.controls import SpanControl
from socialinbox.ui.settings.toggle import Toggle
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.theme import Theme
from socialinbox.ui.timeline.context import context
from socialinbox.ui.timeline.mirror import mirror
from socialinbox.ui.timeline.parts import Body, MessageLayout
from socialinbox.ui.timeline.rows import Frame
from socialinbox.ui.words import isolate, led
from tests.ui.language.conftest import Spoken
from tests.ui.people import NOW

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
HELLO = "Hello there."


def dark(image: QImage) -> set[tuple[int, int]]:
    """Where something is drawn on a white ground."""
    return {
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 140
    }


def painted(widget: QWidget) -> QImage:
    image = QImage(widget.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    widget.setStyleSheet("background: white; color: black")
    widget.render(image)
    return image


def begins_at_the_right_and_ends_in_its_stop(widget: QWidget) -> None:
    """“Hello there.”: the last thing at the right is a dot, the first at the left an H."""
    widget.resize(400, 30)
    ink = dark(painted(widget))
    left, right = min(x for x, _ in ink), max(x for x, _ in ink)
    assert right > 380
    assert left > 200
    high = max(y for _, y in ink) - min(y for _, y in ink)

    def tall(x: int) -> int:
        rows = [y for at, y in ink if at == x]
        return max(rows) - min(rows)

    assert tall(right) < high / 3
    assert max(tall(x) for x in (left, left + 1)) > high / 2


def test_what_others_write_stands_where_lines_begin(qapp: QApplication, spoken: Spoken) -> None:
    spoken("ar")
    begins_at_the_right_and_ends_in_its_stop(label(HELLO, "second"))
    begins_at_the_right_and_ends_in_its_stop(Words(HELLO, "second", 400))
    for theirs in (False, True):
        elided = Elided("", theirs=theirs)
        elided.setText(HELLO)
        begins_at_the_right_and_ends_in_its_stop(elided)


def test_a_label_says_what_it_was_given_and_turns_with_the_window(spoken: Spoken) -> None:
    made = label(HELLO, "")
    assert QLabel.text(made) == HELLO
    made.setLayoutDirection(RTL)
    assert QLabel.text(made) != HELLO
    assert made.text() == HELLO
    made.setLayoutDirection(LTR)
    assert QLabel.text(made) == HELLO


@pytest.mark.parametrize(
    "text", ["مرحبا Ada.", f"{isolate('Ada')} · {isolate('@ada')}", f"{isolate('Ada')}: نعم"]
)
def test_a_sentence_of_ours_runs_to_the_left(text: str) -> None:
    assert led(text, LTR) == text
    assert bidirectional(led(text, RTL)[0]) == "R"
    assert led(text, RTL)[1:] == text
    assert led("", RTL) == ""


def test_hours_stand_before_their_minutes(qapp: QApplication, spoken: Spoken) -> None:
    spoken("ar")
    field = MomentField("when")
    field.put(NOW.astimezone().replace(month=11, day=27, hour=9, minute=5))
    assert field.text() == "الجمعة ٢٧ نوفمبر ٢٠٢٦  ٩:٠٥ ص"
    assert field.isRightToLeft()
    hours = SpanControl(QUIET_HOURS, Theme(qapp))
    hours.show_value(Hours(time(21, 30), time(7, 5)))
    assert (hours.begin.text(), hours.end.text()) == ("٩:٣٠ م", "٧:٠٥ ص")


def test_a_tick_is_never_mirrored(qapp: QApplication, spoken: Spoken) -> None:
    theme = Theme(qapp)
    knobs = []
    for way in (LTR, RTL):
        toggle = Toggle(theme, "on")
        toggle.setLayoutDirection(way)
        toggle.resize(toggle.sizeHint())
        toggle.setChecked(True)
        image = QImage(toggle.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        toggle.render(image)
        at = 4 + 3 if way is RTL else toggle.width() - 4 - 17
        knobs.append(image.copy(QRect(at, 4 + 3, 14, 14)))
    assert knobs[0] == knobs[1]
    assert knobs[0] != knobs[0].flipped(Qt.Orientation.Horizontal)


def test_a_suggestion_keeps_its_stop_behind_it(qapp: QApplication, spoken: Spoken) -> None:
    spoken("ar")
    rows = QListWidget()
    rows.setFrameShape(QListWidget.Shape.NoFrame)
    rows.setItemDelegate(_Rows(cast(Surroundings, SimpleNamespace(theme=Theme(qapp))), rows))
    item = QListWidgetItem(HELLO, rows)
    item.setData(ONE, Suggestion(0, 0, HELLO, HELLO, "", icon=""))
    begins_at_the_right_and_ends_in_its_stop(rows)
    assert rows.visualItemRect(item).height() == ROW


def test_the_bars_of_time_run_as_the_words_do(qapp: QApplication, spoken: Spoken) -> None:
    span = _Span(NOW - timedelta(days=100), NOW)
    first = Share("x", 1, NOW - timedelta(days=100), NOW - timedelta(days=90))
    for way, wanted in ((LTR, range(60)), (RTL, range(340, 400))):
        bar = _Strip(Theme(qapp), first, span, is_new=True)
        bar.setLayoutDirection(way)
        bar.resize(400, bar.height())
        ink = {x for x, _ in dark(painted(bar))}
        assert ink
        assert ink <= set(wanted)


def test_names_in_lists_run_as_they_are_written(qapp: QApplication, spoken: Spoken) -> None:
    spoken("ar")
    over = QWidget()
    rules = RuleList(over)
    rules.show_rules([OwnRule(RuleId(1), HELLO, "spoke", (Deed(What.DONE),), True, NOW)], None)
    assert rules.item(0).text().startswith(isolate(HELLO))


def test_a_title_runs_as_it_is_written_and_small_print_as_ours(
    qapp: QApplication, spoken: Spoken
) -> None:
    spoken("ar")
    frame = Frame(None, "تعليق على", HELLO, None, None, None, follows=False)
    entry = cast(Entry, SimpleNamespace(subject=None))
    how, what = context(entry, frame, (0.0, 0.0, 400.0), lambda _url: None).words
    assert what.text == isolate(HELLO)
    turned = mirror(
        MessageLayout(40, Body.IN, False, None, None, QPointF(), (how, what), (), (), ()), 400
    )
    assert [one.text for one in turned.words] == [led(how.text, RTL), led(what.text, RTL)]
    assert all(bidirectional(one.text[0]) == "R" for one in turned.words)
