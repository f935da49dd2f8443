"""Qt speaks the chosen language, whoever asks, with its own plural forms, numbers and direction."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.config import resources
from socialinbox.domain.sentence import say
from socialinbox.translation import catalogue
from socialinbox.translation.texts import Text
from socialinbox.ui import words
from socialinbox.ui.language import tongue
from socialinbox.ui.language.tongue import pseudo, speak

Speak = Callable[[str], None]
PLURAL = Text("%n message(s)")


@pytest.fixture
def speaking(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Speak]:
    """Speaks a language that knows a few texts."""
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    (tmp_path / "translations").mkdir()

    def begin(language: str) -> None:
        if language in catalogue.FORMS:
            forms = tuple(f"%n {number}." for number in range(catalogue.FORMS[language]))
            texts = {
                Text("Yesterday"): ("Gestern",),
                PLURAL: forms,
                Text("{name} until {at:clock}"): ("{at:clock}: bis {name}",),
                Text("Open", "a state"): ("offen",),
                Text("Open"): ("öffnen",),
                Text("broken {name}"): ("kaputt {nam}",),
            }
            made = catalogue.Catalogue(language, texts)
            made.write({text: ["here"] for text in texts})
            catalogue.compiled(language)
        speak(qapp, language)

    yield begin
    monkeypatch.undo()
    speak(qapp, "en")


class Part(QWidget):
    pass


class Special(Part):
    pass


def test_any_class_and_function_gets_the_same_text(speaking: Speak) -> None:
    speaking("de")
    part = Special()
    assert part.tr("Yesterday") == "Gestern"
    assert words.tr("Yesterday") == "Gestern"
    assert QCoreApplication.translate("Elsewhere", "Yesterday") == "Gestern"
    assert part.tr("Nobody knows this") == "Nobody knows this"


def test_a_note_tells_equal_texts_apart(speaking: Speak) -> None:
    speaking("de")
    assert words.tr("Open", note="a state") == "offen"
    assert words.tr("Open") == "öffnen"


@pytest.mark.parametrize(
    ("language", "counts"),
    [
        ("de", {0: "0 1.", 1: "1 0.", 2300: "2.300 1."}),
        ("fr", {0: "0 0.", 1: "1 0.", 2: "2 1."}),
        ("es", {0: "0 1.", 1: "1 0.", 2: "2 1."}),
        ("ar", {0: "٠ 0.", 1: "١ 1.", 2: "٢ 2.", 3: "٣ 3.", 11: "١١ 4.", 100: "١٠٠ 5."}),
        ("en", {0: "0 messages", 1: "1 message", 2300: "2,300 messages"}),
    ],
)
def test_plural_forms_and_numbers_are_the_languages_own(
    speaking: Speak, language: str, counts: dict[int, str]
) -> None:
    speaking(language)
    part = Part()
    assert {count: words.tr("%n message(s)", count) for count in counts} == counts
    assert {count: part.tr("%n message(s)", "", count) for count in counts} == counts


def test_sentences_from_elsewhere_are_said_by_their_template(speaking: Speak) -> None:
    speaking("de")
    from socialinbox.domain.times import now

    at = now()
    assert words.said(say("{name} until {at:clock}", name="Ada", at=at)) == (
        f"{words.clock(at)}: bis Ada"
    )
    assert words.said(say("%n message(s)", n=1)) == "1 0."
    assert words.said("Yesterday") == "Gestern"
    assert words.said(say("broken {name}", name="Ada")) == "broken Ada"


def test_qts_own_texts_and_the_direction_follow(qapp: QApplication, speaking: Speak) -> None:
    speaking("de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    speaking("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    speaking("en")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("wanted", "system", "language", "locale"),
    [
        ("system", "de_AT", "de", "de_AT"),
        ("system", "it_IT", "en", "en_GB"),
        ("system", "C", "en", "en_GB"),
        ("system", "en_US", "en", "en_US"),
        ("de", "de_CH", "de", "de_CH"),
        ("de", "fr_FR", "de", "de_DE"),
        ("en", "de_DE", "en", "en_GB"),
        ("xx", "de_DE", "xx", "en_GB"),
        ("nonsense", "de_DE", "en", "en_GB"),
    ],
)
def test_the_owners_country_counts_where_the_language_is_spoken(
    wanted: str, system: str, language: str, locale: str
) -> None:
    found, customs = tongue.chosen(wanted, QLocale(system))
    assert (found, customs.name()) == (language, locale)


def test_the_pseudo_language_keeps_what_must_stay(speaking: Speak) -> None:
    assert pseudo("Save {name} and &go, %n") == "[!! Šåvé {name} åñd &ğö, %n ~~~~~~!!]"
    speaking("xx")
    assert words.tr("%n message(s)", 1).startswith("[!! 1 méššåğé ~")
