"""Words are checked by the dictionary of their language; what is no word is left alone."""

import zipfile
from pathlib import Path

import pytest

from socialinbox.domain.errors import BadInput
from socialinbox.ui.spelling.checker import Checker, words
from socialinbox.ui.spelling.dictionaries import Dictionary, dictionaries, take_in


def made(folder: Path, name: str, *known: str) -> None:
    """A tiny dictionary."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.aff").write_text("SET UTF-8\nTRY esianrtolcdugmphbyfvkwz\n", "utf-8")
    (folder / f"{name}.dic").write_text("\n".join((str(len(known)), *known)) + "\n", "utf-8")


@pytest.fixture
def checker(tmp_path: Path) -> Checker:
    folder = tmp_path / "Łódź عجلة"
    made(folder, "en_US", "the", "wheel", "is", "ready", "don't", "come")
    made(folder, "de_DE", "das", "Rad", "ist", "fertig", "kommen", "Größe")
    found = {one.language: one for one in (Dictionary(n, folder) for n in ("en_US", "de_DE"))}
    return Checker(lambda: found)


BOTH = ("en", "de")


def test_by_the_language_of_the_words(checker: Checker) -> None:
    english = checker.check("The wheel is raedy", "", "", BOTH)
    assert (english.language, english.wrong) == ("en", frozenset({"raedy"}))
    german = checker.check("Das Rad ist fertg", "", "", BOTH)
    assert (german.language, german.wrong) == ("de", frozenset({"fertg"}))
    assert checker.check("Größe fertig", "", "", BOTH).wrong == frozenset()


def test_the_customers_words_tell_the_language_of_a_short_answer(checker: Checker) -> None:
    assert checker.check("fertg", "das Rad ist", "", BOTH).language == "de"


def test_what_is_written_tells_its_language_before_the_customer_does(checker: Checker) -> None:
    german = "das Rad ist fertig, kommen, das Rad ist fertig, Größe, das Rad ist fertig"
    for text, wrong in (
        ("Come", set()),
        ("The wheel is ready", set()),
        ("The wheel is raedy", {"raedy"}),
    ):
        english = checker.check(text, german, "", ("de", "en"))
        assert (english.language, english.wrong) == ("en", frozenset(wrong))
    # One odd word among the customer's own says nothing.
    mixed = checker.check("Das Rad ist the", german, "", ("de", "en"))
    assert (mixed.language, mixed.wrong) == ("de", frozenset({"the"}))
    # A customer whose language no dictionary knows does not keep an answer from being checked.
    assert checker.check("The wheel is raedy", "Pyörä on valmis " * 9, "", BOTH).wrong == {"raedy"}


def test_a_word_in_letters_that_a_dictionary_has_not_is_none_of_its_words(tmp_path: Path) -> None:
    made(tmp_path, "en_US", "the", "wheel")
    (tmp_path / "en_US.aff").write_text("SET ISO8859-1\n", "latin-1")
    found = {"en": Dictionary("en_US", tmp_path)}
    checker = Checker(lambda: found)
    assert checker.check("the wheel شكرا", "", "en", ("en",)).wrong == frozenset({"شكرا"})
    assert checker.suggest("شكرا", "en") == []


def test_where_no_dictionary_fits_nothing_is_marked(checker: Checker) -> None:
    strange = checker.check("Pyörä on valmis ja odottaa", "", "", BOTH)
    assert (strange.language, strange.wrong) == ("", frozenset())
    assert checker.check("عجلة جاهزة", "", "", BOTH).language == ""


def test_addresses_handles_tags_blanks_and_numbers_are_no_words() -> None:
    text = "See https://exampel.org/xq @handel #tagg {frist name} 3pm a@b.example, dont’t 12"
    assert [text[a:b] for a, b in words(text)] == ["See", "dont’t"]


def test_own_words_are_right_and_others_are_suggested(checker: Checker) -> None:
    assert checker.check("The wheeel is ready", "", "", BOTH).wrong == {"wheeel"}
    assert checker.suggest("wheeel", "en") == ["wheel"]
    checker.teach(frozenset({"wheeel"}))
    assert checker.check("The Wheeel is ready", "", "", BOTH).wrong == frozenset()
    assert checker.check("don’t come", "", "en", BOTH).wrong == frozenset()


def test_the_program_brings_english(tmp_path: Path) -> None:
    found = dictionaries(tmp_path / "none")
    book = Checker(lambda: found)
    assert book.check("We definitly open at nine", "", "", ("en",)).wrong == {"definitly"}


def test_a_dictionary_is_added_from_an_extension(tmp_path: Path) -> None:
    made(tmp_path / "made", "xx_XX", "kalo")
    with zipfile.ZipFile(tmp_path / "dict.oxt", "w") as packed:
        for ending in (".aff", ".dic"):
            packed.write(tmp_path / "made" / f"xx_XX{ending}", f"dictionaries/xx_XX{ending}")
        packed.writestr("../evil.dic", "0")
    own = tmp_path / "own"
    assert take_in(tmp_path / "dict.oxt", own) == ["xx_XX"]
    assert sorted(path.name for path in own.iterdir()) == ["xx_XX.aff", "xx_XX.dic"]
    assert dictionaries(own)["xx"].folder == own
    (tmp_path / "nothing.oxt").write_text("no", "utf-8")
    with pytest.raises(BadInput, match="no dictionary"):
        take_in(tmp_path / "nothing.oxt", own)
