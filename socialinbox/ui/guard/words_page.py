"""The recovery phrase, to be written down or printed."""

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QFont, QPaintDevice, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from socialinbox.ui.guard.page import Page
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.words import number as in_digits
from socialinbox.ui.words import tr

WRITTEN, PRINT, LATER = "written", "print", "later"
COLUMNS = 4


def words_page(words: tuple[str, ...]) -> Page:
    """Shows the words in numbered rows."""
    page = Page(
        tr("Write down these 24 words"),
        tr(
            "They open your messages if this computer’s keychain loses the key, and on another "
            "computer. Whoever has them can read everything; without them and without the key "
            "nobody can. Keep them on paper. They are shown this once."
        ),
    )
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.S)
    rows = -(-len(words) // COLUMNS)
    for at, word in enumerate(words):
        grid.addWidget(_word(at + 1, word), at % rows, at // rows)
    page.place.addLayout(grid)
    page.button(WRITTEN, tr("I have written them down"), "main")
    page.button(PRINT, tr("Print…"))
    page.button(LATER, tr("Later"))
    # An Enter that was meant for the page before must not say that they are on paper.
    page.begins_with = LATER
    return page


def _word(number: int, word: str) -> QLabel:
    made = label(f"{in_digits(number)}  {word}", "strong")
    made.setAccessibleName(f"{in_digits(number)} {word}")
    return made


def ask_to_print(words: tuple[str, ...], over: QWidget) -> None:
    """The system's own dialog; the paper is drawn when it is accepted. The window goes on."""
    # A hundred milliseconds of import that nothing else needs.
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter()
    printer.setDocName(tr("Recovery phrase of Social Inbox"))
    dialog = QPrintDialog(printer, over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: draw(printer, words))
    # Not QPrintDialog.open, which wants a slot by its name.
    dialog.setModal(True)
    dialog.show()


def draw(paper: QPaintDevice, words: tuple[str, ...]) -> None:
    """One page with the words, for a printer or a picture."""
    painter = QPainter(paper)
    try:
        inch = paper.logicalDpiX()
        width = paper.width() - 2 * inch
        area = QRectF(0, 0, paper.width(), paper.height()).marginsRemoved(
            QMarginsF(inch, inch, inch, inch)
        )
        painter.setFont(QFont(painter.font().family(), 18))
        painter.drawText(area, tr("Recovery phrase of Social Inbox"))
        painter.setFont(QFont(painter.font().family(), 11))
        about = QRectF(area.left(), area.top() + inch * 0.6, width, inch)
        painter.drawText(
            about,
            Qt.TextFlag.TextWordWrap,
            tr(
                "These 24 words open your messages on any computer: “socialinbox recover”, or in "
                "the window. Whoever has them can read everything. Keep this paper where you keep "
                "what matters."
            ),
        )
        painter.setFont(QFont(painter.font().family(), 13))
        rows = -(-len(words) // COLUMNS)
        for at, word in enumerate(words):
            x = area.left() + (at // rows) * width / COLUMNS
            y = area.top() + inch * (1.8 + 0.4 * (at % rows))
            painter.drawText(int(x), int(y), f"{in_digits(at + 1)}  {word}")
    finally:
        painter.end()
