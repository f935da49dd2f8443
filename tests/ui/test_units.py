"""Python counts characters, Qt counts UTF-16 units."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from socialinbox.ui.units import in_units, units


@given(st.text(st.sampled_from("a ü🚲\u05d0🏴"), max_size=40), st.lists(st.integers(0, 40)))
def test_stretches_are_counted_as_places_are(text: str, places: list[int]) -> None:
    ends = sorted(min(one, len(text)) for one in places)
    spans = list(zip(ends[::2], ends[1::2], strict=False))
    counted = list(in_units(text, spans))
    assert counted == [(units(text, start), units(text, end)) for start, end in spans]


def test_a_place_is_where_qt_finds_it() -> None:
    text = "🚲 a 🚲b"
    document = QTextDocument(text)
    assert document.characterAt(units(text, text.index("b"))) == "b"
    assert units(text, len(text)) == document.characterCount() - 1
