"""The gallery on a screen: exhibits at the left, one of them at the right, and all its looks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from socialinbox.config.languages import LANGUAGES, PSEUDO
from socialinbox.ui.gallery.every import EXHIBITS
from socialinbox.ui.gallery.exhibit import surroundings
from socialinbox.ui.gallery.pictures import hang
from socialinbox.ui.language.tongue import speak
from socialinbox.ui.run import application
from socialinbox.ui.theme.metrics import COMPACT, ROOMY, Space
from socialinbox.ui.theme.theme import Scheme, Theme

NAMES, SIZE = 200, (1100, 800)

NARROWEST, WIDEST, FIRST = 200, 1200, 480
"""Widths of an exhibit in pixels."""


class Gallery(QWidget):
    """Every change makes the exhibit anew."""

    def __init__(self, app: QApplication, theme: Theme, language: str) -> None:
        super().__init__()
        self._app, self._theme = app, theme
        self._around = surroundings(theme)
        self.setWindowTitle("Social Inbox: gallery")
        self.exhibits = QListWidget(self)
        self.exhibits.addItems([exhibit.name for exhibit in EXHIBITS])
        self.exhibits.setFixedWidth(NAMES)
        self.exhibits.setAccessibleName("Exhibits")
        self.width_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.width_slider.setRange(NARROWEST, WIDEST)
        self.width_slider.setValue(FIRST)
        self.width_slider.setAccessibleName("Width")
        self.dark, self.mirrored, self.compact = (
            QCheckBox(words, self) for words in ("Dark", "Right to left", "Compact")
        )
        self.text_size = QSpinBox(self)
        self.text_size.setRange(80, 200)
        self.text_size.setSingleStep(10)
        self.text_size.setValue(100)
        self.text_size.setSuffix(" %")
        self.text_size.setAccessibleName("Size of the text")
        self.language = QComboBox(self)
        self.language.addItems([*LANGUAGES, PSEUDO])
        self.language.setCurrentText(language)
        self.language.setAccessibleName("Language")
        self.room = QScrollArea(self)
        self._lay_out()
        self.exhibits.currentRowChanged.connect(self.show_exhibit)
        self.width_slider.valueChanged.connect(self.show_exhibit)
        for box in (self.dark, self.mirrored, self.compact):
            box.toggled.connect(self._on_look)
        self.text_size.valueChanged.connect(self._on_look)
        self.language.currentTextChanged.connect(self._on_look)
        self.exhibits.setCurrentRow(0)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Space.S)
        bar.addWidget(QLabel("Width", self))
        bar.addWidget(self.width_slider, 1)
        for part in (self.dark, self.mirrored, self.compact, self.text_size, self.language):
            bar.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(Space.S)
        right.addLayout(bar)
        right.addWidget(self.room, 1)
        row = QHBoxLayout(self)
        row.setSpacing(Space.S)
        row.addWidget(self.exhibits)
        row.addLayout(right, 1)

    def _on_look(self) -> None:
        speak(self._app, self.language.currentText())
        if self.mirrored.isChecked():
            self._app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._theme.want(Scheme.DARK if self.dark.isChecked() else Scheme.LIGHT)
        self._theme.set_density(COMPACT if self.compact.isChecked() else ROOMY)
        self._theme.set_text_size(self.text_size.value())
        self.show_exhibit()

    def show_exhibit(self) -> None:
        """The chosen one, as wide as the slider says."""
        exhibit = EXHIBITS[max(0, self.exhibits.currentRow())]
        frame, _ = hang(exhibit, self._around, self.width_slider.value())
        frame.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen, False)
        self.room.setWidget(frame)
        frame.show()


def show() -> int:
    """Open the gallery and stay until it is closed."""
    app = application()
    language = speak(app, "en")
    app.setQuitOnLastWindowClosed(True)
    gallery = Gallery(app, Theme(app), language)
    gallery.resize(*SIZE)
    gallery.show()
    return app.exec()
