"""Facts in one line: whole ones as far as there is room."""

from PySide6.QtWidgets import QApplication

from socialinbox.ui.parts import BETWEEN, Facts

THREE = ("4 networks", "all kept until 24 Nov 13:11", "since 3 May")


def line() -> Facts:
    made = Facts("second")
    made.tell(THREE)
    return made


def wide(made: Facts, *facts: str) -> int:
    """Pixels that these facts take."""
    return made.fontMetrics().horizontalAdvance(BETWEEN.join(facts))


def test_a_fact_that_does_not_fit_is_left_out_whole(qapp: QApplication) -> None:
    made = line()
    for count in (3, 2, 1):
        room = wide(made, *THREE[:count])
        assert made.fitting(room) == BETWEEN.join(THREE[:count])
    assert made.fitting(wide(made, *THREE) - 1) == BETWEEN.join(THREE[:2])


def test_the_first_is_cut_where_not_even_that_fits(qapp: QApplication) -> None:
    made = line()
    shown = made.fitting(wide(made, THREE[0]) - 1)
    assert shown != THREE[0]
    assert shown.endswith("…")
    assert THREE[0].startswith(shown[:-1])


def test_all_of_them_are_said(qapp: QApplication) -> None:
    assert line().text() == BETWEEN.join(THREE)


def test_no_facts_are_no_words(qapp: QApplication) -> None:
    made = Facts("second")
    made.tell([])
    assert made.fitting(100) == ""
