"""Which palette is in force, told to everything that draws."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontInfo, QPixmap
from PySide6.QtWidgets import QApplication

from socialinbox.ui.theme.focus import FocusRing
from socialinbox.ui.theme.icons import icon, mark
from socialinbox.ui.theme.metrics import ROOMY, Density
from socialinbox.ui.theme.motion import SHORT, system_wants_motion
from socialinbox.ui.theme.palette import DARK, LIGHT, Palette
from socialinbox.ui.theme.style import qt_palette, style_sheet


class Scheme(StrEnum):
    """What the owner wants to see: SYSTEM follows the desktop where it tells."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SMALLEST, LARGEST = 80, 200
"""How far the size of the text goes, in percent of the system's."""
_SYSTEM_FONT = "socialinbox_system_font"


class Theme(QObject):
    """Colours, size of the text, density and motion in force.

    `changed` is emitted after the application's own palette and font have been set. `moves` is a
    question to the desktop, asked once; a test gives its own.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        wanted: Scheme = Scheme.SYSTEM,
        moves: Callable[[], bool] = system_wants_motion,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._wanted = wanted
        self._moves = moves()
        self._text_size = 100
        self.density: Density = ROOMY
        if app.property(_SYSTEM_FONT) is None:
            app.setProperty(_SYSTEM_FONT, app.font())
        self.palette = LIGHT
        self._colours: dict[str, QColor] = {}
        app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()
        FocusRing(self)

    def want(self, scheme: Scheme) -> None:
        """Follow the desktop, or stay light or dark whatever it says."""
        self._wanted = scheme
        self._apply()

    @property
    def wanted(self) -> Scheme:
        """What the owner chose."""
        return self._wanted

    @property
    def text_size(self) -> int:
        """In percent of the system's."""
        return self._text_size

    def set_text_size(self, percent: int) -> None:
        """Make all words, and what stands in a line with them, larger or smaller."""
        percent = min(LARGEST, max(SMALLEST, percent))
        if percent != self._text_size:
            self._text_size = percent
            self._apply()

    def set_density(self, density: Density) -> None:
        """Give rows and messages much room or little."""
        if density != self.density:
            self.density = density
            self.changed.emit()

    @property
    def duration(self) -> int:
        """Milliseconds that a movement takes; 0 where the desktop asks for none."""
        return SHORT if self._moves else 0

    def let_move(self, moves: bool) -> None:
        """What a desktop said that answers later."""
        self._moves = moves

    def colour(self, role: str) -> QColor:
        """The colour of a role, such as "text_2"."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(getattr(self.palette, role))
        return found

    def icon(self, name: str, role: str, size: int, dpr: float) -> QPixmap:
        """An icon in a role's colour; null where it is missing."""
        turned = self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return icon(name, getattr(self.palette, role), size, dpr, turned)

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
        self._set_font()
        self._app.setPalette(qt_palette(self.palette))
        self._app.setStyleSheet(style_sheet(self.palette))
        self.changed.emit()

    def _set_font(self) -> None:
        system = QFont(self._app.property(_SYSTEM_FONT))
        wanted = round(QFontInfo(system).pixelSize() * self._text_size / 100)
        if QFontInfo(self._app.font()).pixelSize() != wanted:
            system.setPixelSize(wanted)
            self._app.setFont(system)
