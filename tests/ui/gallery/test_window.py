"""The gallery's window: another exhibit, another width, another look."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.ui.gallery.every import EXHIBITS
from socialinbox.ui.gallery.window import Gallery
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.run import application
from socialinbox.ui.theme.theme import Scheme, Theme


@pytest.fixture
def gallery(qapp: QApplication) -> Iterator[Gallery]:
    application()
    theme = Theme(qapp, Scheme.LIGHT)
    made = Gallery(qapp, theme, "en")
    made.show()
    yield made
    made.close()
    made.deleteLater()
    theme.want(Scheme.LIGHT)
    theme.set_text_size(100)
    theme.deleteLater()
    speak(qapp, "en")


def hung(gallery: Gallery) -> QWidget:
    found = gallery.room.widget()
    assert found is not None
    return found


def test_each_choice_makes_the_exhibit_anew(gallery: Gallery) -> None:
    names = [exhibit.name for exhibit in EXHIBITS]
    gallery.exhibits.setCurrentRow(names.index("chips"))
    gallery.width_slider.setValue(333)
    assert hung(gallery).width() == 333
    narrow = hung(gallery).height()
    gallery.width_slider.setValue(200)
    assert hung(gallery).height() > narrow
    gallery.mirrored.setChecked(True)
    assert hung(gallery).isRightToLeft()
    gallery.dark.setChecked(True)
    ground = hung(gallery).grab().toImage().pixelColor(199, 1)
    assert ground.lightness() < 80
