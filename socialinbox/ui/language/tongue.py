"""Makes Qt speak the owner's language: texts, plural forms, dates, numbers and direction."""

import os
import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from socialinbox.config.languages import LANGUAGES, PSEUDO, SYSTEM
from socialinbox.config.resources import resource
from socialinbox.domain.sentence import plural
from socialinbox.ui.commands.written import keys_named

CONTEXT = "SocialInbox"
OVERRIDE = "SOCIALINBOX_LANGUAGE"
"""The variable that chooses a language for one run, before the setting."""
LONGER = 0.4
"""What the pseudo-language adds to a text."""
PATTERN = ("date pattern", "Translate this string to the string 'LTR'")
"""How the notes of texts begin that are no words."""
_KEPT = re.compile(r"(\{[^{}]*\}|%L?n|&(?=\w)|<[^<>]*>)")
_IN_PROSE = re.compile(
    r"(?<![A-Za-z] )(?<![\w%.,:/<>=-])\d+(?:[.,:]\d+)?(?![\w/-])(?![.,:]\d)", re.ASCII
)
"""A number in a sentence, and none of a name (OAuth 2.0), an address, or what is typed (>2d)."""
_ACCENTS = str.maketrans("aceginosuyACEGINOSUY", "åçéğîñöšüýÅÇÉĞÎÑÖŠÜÝ")


class Tongue(QTranslator):
    """Our texts in one language, whichever class asks for them.

    English has no catalogue: its texts are the code's own, with their plural in them.
    """

    def __init__(self, language: str, app: QCoreApplication) -> None:
        super().__init__(app)
        self._spoken = language
        self._digits = _digits(QLocale())
        self._catalogue = QTranslator(self)
        if language in LANGUAGES and language != "en":
            self._catalogue.load(str(resource("translations", f"{language}.qm")))

    def isEmpty(self) -> bool:
        """Never: Qt asks an empty translator nothing."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """The text in this language; None leaves Qt's own texts to Qt, and English as it is."""
        found = self._catalogue.translate(CONTEXT, source, disambiguation or "", n)
        if n >= 0:
            found = (found or plural(source, n)).replace("%n", "%Ln")
        if (disambiguation or "").startswith(PATTERN):
            return found or None
        if self._spoken == PSEUDO:
            return pseudo(found or source)
        if found:
            return self._numbered(keys_named(found))
        named = keys_named(source)
        return named if named != source else None

    def _numbered(self, text: str) -> str:
        """Numbers within a text in the digits of those that are put into it."""
        if not self._digits:
            return text
        return _IN_PROSE.sub(lambda number: number[0].translate(self._digits), text)


def _digits(customs: QLocale) -> dict[int, str]:
    """How numbers are written by these customs, for str.translate; empty where as in the code."""
    if customs.zeroDigit() == "0":
        return {}
    digits = {ord(str(at)): customs.toString(at) for at in range(10)}
    return {**digits, ord("."): customs.decimalPoint(), ord(","): customs.groupSeparator()}


def pseudo(text: str) -> str:
    """A text that shows what is not translated, and what a longer language cuts off."""
    parts = _KEPT.split(text)
    words = "".join(part if at % 2 else part.translate(_ACCENTS) for at, part in enumerate(parts))
    longer = "~" * round(sum(map(len, parts[::2])) * LONGER)
    return f"[!! {words} {longer}!!]" if text.strip() else text


def speak(app: QApplication, wanted: str) -> str:
    """Let the program speak the language of the setting; returns which that is.

    Everything that is built from now on speaks it. What is there already keeps its words.
    """
    language, locale = chosen(os.environ.get(OVERRIDE) or wanted, QLocale.system())
    for old in app.findChildren(QTranslator, options=Qt.FindChildOption.FindDirectChildrenOnly):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale)
    qts_own = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if qts_own.load(f"qtbase_{language}", folder):
        app.installTranslator(qts_own)
    # The last one is asked first.
    app.installTranslator(Tongue(language, app))
    app.setLayoutDirection(locale.textDirection())
    return language


def chosen(wanted: str, system: QLocale) -> tuple[str, QLocale]:
    """The language and its customs: those of the owner's own country where they speak it there."""
    codes = [wanted] if wanted != SYSTEM else [name.split("-")[0] for name in system.uiLanguages()]
    language = next((code for code in codes if code in LANGUAGES or code == PSEUDO), "en")
    spoken = "en" if language == PSEUDO else language
    if QLocale(spoken).language() is system.language():
        return language, system
    if spoken == "en":
        return language, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return language, QLocale(spoken)
