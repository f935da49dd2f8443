"""Every screen in several looks: a process for each, files by name, and a page of them all."""

import pytest
from PySide6.QtGui import QImage

from tests.cli.conftest import Here


@pytest.mark.slow
def test_looks_of_one_screen_and_their_page(here: Here) -> None:
    folder = here.profile.parent / "pictures"
    said = here("screenshots", str(folder), "keys", "--variants", "ar,200,300")
    assert "Wrote 3 pictures" in said.out
    wide, large = QImage(str(folder / "keys-ar.png")), QImage(str(folder / "keys-200.png"))
    assert (wide.width(), wide.height()) == (1920, 1200)
    assert (large.width(), large.height()) == (1920, 1200)
    assert wide != large
    largest = QImage(str(folder / "keys-300.png"))
    assert (largest.width(), largest.height()) == (1920, 1200)
    assert largest != large
    page = (folder / "index.html").read_text("utf-8")
    assert 'src="keys-ar.png"' in page
    assert page.index("<th>ar</th>") < page.index("<th>200</th>")


def test_a_screen_that_there_is_not(here: Here) -> None:
    said = here("screenshots", str(here.profile), "nothing-of-the-kind", code=2)
    assert "no picture called nothing-of-the-kind" in said.err


@pytest.mark.slow
def test_a_screen_with_unsaved_words_lets_the_next_one_come(here: Here) -> None:
    folder = here.profile.parent / "pictures"
    names = ("rules-unsaved", "rules-trace")
    said = here("screenshots", str(folder), *names, "--variants", "light")
    assert "Wrote 2 pictures" in said.out
