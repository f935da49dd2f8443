"""Which palette is in force, told to everything that draws."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QApplication

from socialinbox.ui.theme.icons import icon, mark
from socialinbox.ui.theme.palette import DARK, LIGHT, Palette
from socialinbox.ui.theme.style import qt_palette, style_sheet


class Scheme(StrEnum):
    """What the owner wants to see: SYSTEM follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The palette in force. `changed` is emitted after the application's own has been set."""

    changed = Signal()

    def __init__(self, app: QApplication, wanted: Scheme = Scheme.SYSTEM) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = wanted
        self.palette = LIGHT
        self._colours: dict[str, QColor] = {}
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    def want(self, scheme: Scheme) -> None:
        """Follow the desktop, or stay light or dark whatever it says."""
        self._wanted = scheme
        self._apply()

    @property
    def wanted(self) -> Scheme:
        """What the owner chose."""
        return self._wanted

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as "text_2"."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(getattr(self.palette, role))
        return found

    def icon(self, name: str, role: str, size: int, dpr: float) -> QPixmap:
        """An icon in a role's colour; null where it is missing."""
        return icon(name, getattr(self.palette, role), size, dpr)

    def mark(self, name: str, size: int, dpr: float) -> QPixmap:
        """A network's mark for this palette; null where it is missing."""
        return mark(name, self.palette.dark, size, dpr)

    def _on_scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._wanted is Scheme.SYSTEM:
            self._apply()

    def _palette(self) -> Palette:
        if self._wanted is not Scheme.SYSTEM:
            return DARK if self._wanted is Scheme.DARK else LIGHT
        dark = self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT

    def _apply(self) -> None:
        self.palette = self._palette()
        self._colours.clear()
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette))
        self.changed.emit()
