"""A day and an hour that can be typed or chosen in a calendar."""

from datetime import datetime

from PySide6.QtCore import QDateTime, QEvent, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QDateTimeEdit, QWidget

from socialinbox.ui.language.patterns import pattern
from socialinbox.ui.words import tr


def show_as(field: QDateTimeEdit, format_: str) -> None:
    """Give a field its format, in the order in which the language writes its parts.

    Where the window runs to the left Qt turns the parts round, and the line of letters, which runs
    to the left by itself, then has its hour behind its minutes.
    """
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setDisplayFormat(format_)
    field.unsetLayoutDirection()


class MomentField(QDateTimeEdit):
    """Shows a moment in the owner's zone; `accepted` is Enter, `left` Escape."""

    accepted = Signal()
    left = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        hours = QLocale().timeFormat(QLocale.FormatType.ShortFormat)
        show_as(self, f"{pattern('due year')}  {hours}")
        self.setCalendarPopup(True)
        self.setToolTip(tr("Type a day and an hour, or press the arrow for a calendar"))
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        calendar.setGridVisible(False)
        self.lineEdit().installEventFilter(self)

    @property
    def moment(self) -> datetime:
        """What it shows, aware."""
        return datetime.fromtimestamp(self.dateTime().toSecsSinceEpoch()).astimezone()

    def put(self, moment: datetime) -> None:
        """Show a moment, to the minute."""
        self.setDateTime(QDateTime.fromSecsSinceEpoch(int(moment.timestamp()) // 60 * 60))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes it, Escape leaves; all else is typing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.accepted.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The typed-in part hands its Enter and Escape over."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
            if enter or event.key() == Qt.Key.Key_Escape:
                (self.accepted if enter else self.left).emit()
                return True
        return super().eventFilter(watched, event)
