"""Every text is in every catalogue, translated, and nothing else is; no text is left unmarked."""

import pytest

from socialinbox.translation.catalogue import (
    FORMS,
    Catalogue,
    compiled,
    complaint,
    read_catalogue,
    ts_file,
)
from socialinbox.translation.texts import Found, Text, find_texts
from socialinbox.translation.unmarked import find_unmarked

WHOLE = True
"""Whether all languages are to be complete and in step with the code. Off only while texts are
still being added: then what there is must be right, but something may be missing or left over."""


@pytest.fixture(scope="module")
def found() -> Found:
    return find_texts()


@pytest.fixture(params=FORMS)
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    language: str = request.param
    return read_catalogue(language)


def test_every_text_is_translated(found: Found, catalogue: Catalogue) -> None:
    missing = [text.source for text in catalogue.missing(list(found.texts))]
    if not WHOLE:
        pytest.skip(f"not yet complete: {len(missing)} texts of {len(found.texts)} are missing")
    assert missing == [], f"{ts_file(catalogue.language)} lacks these"


def test_nothing_is_left_over(found: Found, catalogue: Catalogue) -> None:
    left = [text.source for text in catalogue.forms if text not in found.texts]
    if not WHOLE:
        pytest.skip(f"not yet in step with the code: {len(left)} texts are no longer in it")
    assert left == [], "run `python -m socialinbox.translation update`"


def test_placeholders_and_plural_forms_agree(catalogue: Catalogue) -> None:
    wrong = {
        text.source: said
        for text, forms in catalogue.forms.items()
        if (said := complaint(catalogue.language, text, forms)) is not None
    }
    assert wrong == {}


def test_the_compiled_file_is_what_qts_tool_makes(
    catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory
) -> None:
    made = compiled(catalogue.language, tmp_path_factory.mktemp("qm") / "made.qm")
    there = ts_file(catalogue.language).with_suffix(".qm")
    assert there.read_bytes() == made.read_bytes(), (
        "run `python -m socialinbox.translation compile`"
    )


def test_no_words_for_the_owner_are_left_unmarked() -> None:
    unmarked = find_unmarked()
    if not WHOLE:
        pytest.skip(f"{len(unmarked)} are unmarked: {'; '.join(unmarked)}")
    assert unmarked == []


@pytest.mark.parametrize(
    ("language", "source", "forms", "said"),
    [
        ("de", "Save {name}", ("{name} speichern",), None),
        ("de", "Save {name}", ("{nam} speichern",), "has ['nam'] instead of ['name']"),
        ("de", "At {at:clock}", ("Um {at}",), "has ['at'] instead of ['at:clock']"),
        ("de", "Save {name}", ("{name speichern",), "can't be read"),
        ("de", "%n message(s)", ("%n Nachricht", "%n Nachrichten"), None),
        ("de", "%n message(s)", ("%n Nachrichten",), "has 1 forms instead of 2"),
        ("ar", "%n message(s)", ("%n", "%n", "%n", "%n", "%n", ""), "is empty"),
        ("ar", "%n message(s)", ("a", "b", "c", "d", "e", "f"), "never says the number"),
        ("de", "Done", ("Erledigt ",), "differs in the space at its end"),
    ],
)
def test_a_wrong_translation_is_told(
    language: str, source: str, forms: tuple[str, ...], said: str | None
) -> None:
    found = complaint(language, Text(source), forms)
    assert found == said or (said is not None and found is not None and said in found)
