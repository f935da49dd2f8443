"""How days are written: each language has its own order and signs, which Qt knows only in full."""

from PySide6.QtCore import QCoreApplication, QLocale

_MONTH_FIRST = {
    "weekday": "ddd",
    "short": "MMM d",
    "short year": "MMM d, yyyy",
    "due": "ddd, MMM d",
    "due year": "ddd, MMM d, yyyy",
    "long": "dddd, MMMM d",
    "long year": "MMMM d, yyyy",
    "month": "MMMM",
    "month year": "MMMM yyyy",
}
"""English in the United States."""


def pattern(kind: str) -> str:
    """Qt's pattern for a day: a key of the table above."""
    locale = QLocale()
    in_short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    if locale.language() is QLocale.Language.English and in_short.lower().startswith("m"):
        return _MONTH_FIRST[kind]
    return _patterns()[kind]


def _patterns() -> dict[str, str]:
    def tr(text: str, note: str) -> str:
        return QCoreApplication.translate("", text, note)

    return {
        "weekday": tr("ddd", "date pattern: Tue"),
        "short": tr("d MMM", "date pattern: 3 Mar"),
        "short year": tr("d MMM yyyy", "date pattern: 3 Mar 2025"),
        "due": tr("ddd d MMM", "date pattern: Tue 3 Mar"),
        "due year": tr("ddd d MMM yyyy", "date pattern: Tue 3 Mar 2025"),
        "long": tr("dddd d MMMM", "date pattern: Tuesday 3 March"),
        "long year": tr("d MMMM yyyy", "date pattern: 3 March 2025"),
        "month": tr("MMMM", "date pattern: March"),
        "month year": tr("MMMM yyyy", "date pattern: March 2025"),
    }
