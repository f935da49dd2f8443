"""Keys, quotations, amounts, dates and numbers are written as the owner's language does."""

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.config.settings.declared import COLOURS
from socialinbox.domain.answers import HOURS
from socialinbox.domain.money import read_dollars
from socialinbox.domain.saved_reply import Blank, blank_of
from socialinbox.domain.sentence import say
from socialinbox.domain.suggestions import ClueKind
from socialinbox.translation.texts import Text, find_texts
from socialinbox.ui import words
from socialinbox.ui.card.suggestion_words import clue_words
from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.commands.menu import command_menu
from socialinbox.ui.commands.written import key_words
from socialinbox.ui.guard.words_page import _word
from socialinbox.ui.keys_sheet import _lines
from socialinbox.ui.palette.entries import Entry, Section
from socialinbox.ui.palette.model import sentence
from socialinbox.ui.parts import IconButton
from socialinbox.ui.people.words import evidence_words
from socialinbox.ui.saved_replies.blank_names import blank_names
from socialinbox.ui.settings import words as setting_words
from socialinbox.ui.storm.words import about_words
from socialinbox.ui.theme.theme import Theme
from tests.ui.language.conftest import Spoken

LANGUAGES = ("en", "de", "es", "fr", "ar")
LATE = datetime(2026, 11, 24, 9, 5, tzinfo=UTC)


def bare(text: str) -> str:
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", text)


class Part:
    """Has one command."""

    def commands(self) -> list[Command]:
        return [Command("a.b", Group.GO, "Los", print, ("Ctrl+Shift+F", "Alt+Left"))]


def test_palette_sheet_menu_and_button_name_a_key_alike(qapp: QApplication, spoken: Spoken) -> None:
    spoken("de")
    book = CommandBook(lambda _command: True)
    book.add(Part())
    (command,) = book
    (line,) = _lines(book, Group.GO)
    assert line == ("Strg+Umschalt+F · Alt+Links", "Los")
    parent = QWidget()
    (action,) = command_menu(book, book, parent).actions()
    assert action.text() == "Los\tStrg+Umschalt+F"
    entry = Entry(command.name, Section.COMMANDS, "Los", print, keys=command.keys)
    assert "Strg+Umschalt+F" in sentence(entry)
    button = IconButton(Theme(qapp), "inbox", "Los", "Ctrl+Shift+F", parent)
    assert button.toolTip() == "Los (Strg+Umschalt+F)"


def test_a_key_has_one_name_wherever_it_stands(spoken: Spoken) -> None:
    spoken("de")
    assert key_words("Ctrl+Shift+F") == "Strg+Umschalt+F"
    assert "Strg+K" in words.tr("Choose one on the left, or press Ctrl+K.")
    assert words.tr("Send (Ctrl+Enter)") == "Senden (Strg+Enter)"
    spoken("en")
    assert key_words("Ctrl+Shift+F") == "Ctrl+Shift+F"
    assert words.tr("Send (Ctrl+Enter)") == "Send (Ctrl+Enter)"


@pytest.mark.parametrize(
    ("language", "quotation"),
    [
        ("en", "“so”"),
        ("de", "„so“"),
        ("es", "«so»"),
        ("fr", "«\u202fso\u202f»"),
        ("ar", "«so»"),
    ],
)
def test_quotations_are_in_the_languages_own_marks(
    spoken: Spoken, language: str, quotation: str
) -> None:
    spoken(language)
    assert bare(words.quoted("so")) == quotation
    assert bare(evidence_words("so")) == quotation
    assert bare(about_words(("so",))) == quotation
    assert bare(evidence_words("She said “so”.")) == "She said “so”."
    assert "“" not in about_words((HOURS,))


def test_a_list_is_parted_as_the_language_does(spoken: Spoken) -> None:
    spoken("ar")
    said = clue_words((ClueKind.SAME_NAME, ClueKind.SAME_HANDLE), "X")
    assert "،" in said
    assert "," not in said


@pytest.mark.parametrize(
    ("language", "amounts"),
    [
        ("en", {5000: "$5", 3120: "$3.12", 15: "$0.015"}),
        ("de", {5000: "5 $", 3120: "3,12 $", 15: "0,015 $"}),
        ("fr", {5000: "5 $", 3120: "3,12 $", 15: "0,015 $"}),
        ("ar", {5000: "٥ $", 3120: "٣٫١٢ $", 15: "٠٫٠١٥ $"}),
    ],
)
def test_amounts_are_written_and_read_as_the_owner_writes_them(
    spoken: Spoken, language: str, amounts: dict[int, str]
) -> None:
    spoken(language)
    shown = {milli: bare(words.money(milli)).replace("\u00a0", " ") for milli in amounts}
    assert {milli: text.replace("\u202f", " ") for milli, text in shown.items()} == amounts
    assert read_dollars(words.amount(3120)) == 3120
    assert read_dollars(words.amount(1_234_000)) == 1_234_000
    assert bare(words.said(say("{cost:dollars}", cost=5000))) == bare(words.money(5000))
    assert read_dollars("3,12 $") == 3120
    assert read_dollars("3,123") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_ends_in_two_full_stops(spoken: Spoken, language: str) -> None:
    spoken(language)
    for month in range(1, 13):
        day = LATE.replace(month=month)
        for said in (words.short_date(day, LATE), words.when(day, LATE)):
            assert not said.endswith("."), said
    assert words.month(LATE, LATE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_blank_is_understood_by_the_name_that_is_shown(spoken: Spoken, language: str) -> None:
    spoken(language)
    names = blank_names()
    assert list(names) == list(Blank)
    assert {blank_of(name) for name in names.values()} == set(Blank)
    assert {blank: blank_of(name) for blank, name in names.items()} == {b: b for b in Blank}


def test_an_english_word_of_two_meanings_has_a_note_for_each(spoken: Spoken) -> None:
    texts = find_texts().texts
    for word in ("Then", "Done", "Take back", "Dark", "Light"):
        notes = [text.note for text in texts if text.source == word]
        assert len(notes) > 1, word
        assert all(notes), word
    assert Text("Inbox", "the list of threads") in texts
    spoken("de")
    assert [setting_words.option(one) for one in COLOURS.options][1:] == ["Hell", "Dunkel"]


def test_numbers_within_a_text_have_the_digits_of_those_put_into_it(spoken: Spoken) -> None:
    spoken("ar")
    assert "٢٤" in words.tr("The 24 words, with spaces between them")
    assert "١٤:٣٠" in words.tr("tomorrow 9:00, Friday 14:30, in 2 hours")
    assert ">2d" in words.tr("words, from:, on:, tag:, has:, waiting:>2d")
    for text in find_texts().texts:
        said = words.tr(text.source, note=text.note) if not text.is_plural else ""
        for number in re.finditer(r"(?<![\w.:>{/-])\d+(?![\w.:/}-])", said, re.ASCII):
            # What is left is a part of a name: OAuth 2, RFC 3339.
            assert re.search(r"[A-Za-z] $", said[: number.start()]), said
    spoken("de")
    assert "24" in words.tr("The 24 words, with spaces between them")


def test_names_of_standards_and_addresses_keep_their_digits(spoken: Spoken) -> None:
    spoken("ar")
    shown = [words.said(text.source) for text in find_texts().texts if "2.0" in text.source]
    assert shown
    assert all("OAuth 2.0" in one for one in shown)
    assert "127.0.0.1" in words.tr(
        "Use https, or plain http for a server on this computer (127.0.0.1)."
    )


def test_the_words_to_write_down_are_numbered_as_the_owner_counts(
    qapp: QApplication, spoken: Spoken
) -> None:
    spoken("ar")
    made = _word(12, "bullet")
    assert made.text() == "١٢  bullet"
    assert made.accessibleName() == "١٢ bullet"
