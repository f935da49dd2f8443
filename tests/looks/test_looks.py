"""The window as it looks now beside how it looked when it was right.

`python -m tests.looks.remake` takes what it looks like now as right.
"""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.looks.draw import FLAWED, FLAWED_IN
from tests.looks.flaws import FLAWS
from tests.looks.likeness import unlike
from tests.looks.looks import held
from tests.looks.parts import PARTS, Part
from tests.looks.pictures import KEPT, NoFont, draw, read, show

REMAKE = "Is it meant? Then: python -m tests.looks.remake"


def looks_of(drawn: Path) -> list[Path]:
    """The folders of one part: its look, and dark where the windows turn."""
    return [one for one in sorted(drawn.iterdir()) if one.name in held()]


def changed(look: Path) -> list[str]:
    """A sentence for each state of a look that is not as it was."""
    found = []
    for drawn in sorted(look.glob("*.png")):
        right = KEPT / look.name / drawn.name
        if not right.exists():
            found.append(f"{drawn.stem} is not held in the look {look.name}.")
            continue
        was, now = read(right), read(drawn)
        differs = unlike(was, now)
        if differs.noticed:
            shown = show(f"{look.name}/{drawn.stem}", was, read(drawn.with_suffix(".jpg")), differs)
            found.append(f"{drawn.stem} differs in {differs.share:.1%} of its blocks: {shown}")
    return found


def unnoticed(look: Path) -> list[str]:
    """The flaws that were planted in a look and can't be told from what is right."""
    flawed = look.with_name(f"{look.name}{FLAWED_IN}")
    if not flawed.is_dir():
        return []
    right = read(look / f"{FLAWED}.png")
    return [
        f"{look.name}: {flaw}"
        for flaw in FLAWS
        if not unlike(right, read(flawed / f"{flaw}.png")).noticed
    ]


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_it_looks_as_it_did(part: Part, tmp_path: Path) -> None:
    try:
        draw(part.look, tmp_path, part.part, part.parts)
    except NoFont:
        pytest.skip("the font of the pictures is not installed")
    looks = looks_of(tmp_path)
    assert {one.stem for look in looks for one in look.glob("*.png")} == set(part.poses)
    wrong = [sentence for look in looks for sentence in changed(look)]
    assert not wrong, "\n".join([*wrong, REMAKE])
    assert [flaw for look in looks for flaw in unnoticed(look)] == []
    assert (tmp_path / "faults.txt").read_text(encoding="utf-8").splitlines() == []


@pytest.mark.slow
def test_each_state_is_held_and_nothing_else() -> None:
    kept = {
        look.name: {one.stem for one in look.glob("*.png")}
        for look in KEPT.iterdir()
        if look.is_dir()
    }
    assert kept == {look: set(poses) for look, poses in held().items()}, REMAKE


def test_flaws_are_planted_in_every_look() -> None:
    assert all(FLAWED in poses for poses in held().values())


# -- what is no change
def _speckled(right: QImage) -> QImage:
    """A block in four is a little lighter, as where letters have other edges."""
    speckled = right.copy()
    for y in range(0, speckled.height(), 2):
        for x in range(0, speckled.width(), 2):
            speckled.setPixelColor(x, y, speckled.pixelColor(x, y).lighter(102))
    return speckled


@pytest.mark.slow
def test_other_edges_of_letters_are_not_noticed() -> None:
    for look in held():
        right = read(KEPT / look / f"{FLAWED}.png")
        other = _speckled(right)
        assert other != right
        assert not unlike(right, other).noticed, look
