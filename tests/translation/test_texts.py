"""The finder of texts reads every way in which they are marked, and complains of the rest."""

from pathlib import Path

import pytest

from socialinbox.translation.texts import Text, find_texts


def find(folder: Path, code: str) -> tuple[list[Text], list[str]]:
    package = folder / "socialinbox"
    package.mkdir(exist_ok=True)
    (package / "part.py").write_text(code, "utf-8")
    found = find_texts(package)
    return list(found.texts), found.wrong


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('self.tr("One")', [Text("One")]),
        ('menu.tr("One", "a note")', [Text("One", "a note")]),
        ('tr("%n thing(s)", count)', [Text("%n thing(s)")]),
        ('self.tr("%n thing(s)", "", count)', [Text("%n thing(s)")]),
        ('tr("One", note="a note")', [Text("One", "a note")]),
        ('tr("One" if x else "Two")', [Text("One"), Text("Two")]),
        ('tr("Two parts " "of one")', [Text("Two parts of one")]),
        ('QCoreApplication.translate("Any", "One")', [Text("One")]),
        ('say("{a} and %n", a=1, n=2)', [Text("{a} and %n")]),
        ("painter.translate(1, 2)", []),
        ('"text".translate(table)', []),
    ],
)
def test_texts_are_found_however_they_are_marked(
    tmp_path: Path, code: str, texts: list[Text]
) -> None:
    assert find(tmp_path, code) == (texts, [])


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ('tr(f"{one} thing")', "not a literal"),
        ("self.tr(word)", "not a literal"),
        ('tr("%n thing(s)")', "%n and a count go together"),
        ('self.tr("things", "", count)', "%n and a count go together"),
        ('say("{name} is there")', None),
        ('say("{name} is there", nam=1)', "wants ['name'], is given ['nam']"),
        ('say("{name:clock} is", name=at, more=1)', "wants ['name'], is given ['more', 'name']"),
    ],
)
def test_what_is_marked_wrongly_is_told_with_its_line(
    tmp_path: Path, code: str, complaint: str | None
) -> None:
    _, wrong = find(tmp_path, f"\n{code}")
    if complaint is None:
        assert wrong == []
    else:
        assert [
            complaint in line and line.startswith("socialinbox/part.py:2") for line in wrong
        ] == [True]


def test_all_of_the_code_is_marked_rightly() -> None:
    assert find_texts().wrong == []
