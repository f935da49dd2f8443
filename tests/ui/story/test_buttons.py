"""The buttons on the card stand in full lines, however narrow it is and however long the words."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import Story
from socialinbox.ui.story.part import StoryPart
from tests.ui.conftest import Open

MARA = CustomerId(1)


def _places(part: StoryPart, width: int) -> list[QRect]:
    buttons = (part.bell, part.mute, part.follow_up)
    above = part.bell.parentWidget()
    layout = above.layout() if above is not None else None
    assert layout is not None
    layout.setGeometry(QRect(0, 0, width, layout.heightForWidth(width)))
    return [button.geometry() for button in buttons]


@pytest.mark.parametrize("width", [172, 200, 246, 260, 300, 420])
@pytest.mark.parametrize("words", ["Tâche…", "Follow up…", "Wiedervorlage anlegen…"])
async def test_lines_begin_and_end_alike(opened: Open, width: int, words: str) -> None:
    async with opened() as stage:
        part = StoryPart(stage.around, stage.window)
        part.follow_up.setText(f" {words}")
        part.show_story(Story(MARA, (), ()), ())
        places = _places(part, width)
        for top in {place.top() for place in places}:
            line = [place for place in places if place.top() == top]
            assert line[0].left() == 0
            assert line[-1].right() == width - 1
            assert all(one.right() < then.left() for one, then in pairwise(line))
        assert all(place.width() >= part.follow_up.sizeHint().width() for place in places[2:])
        part.deleteLater()


async def test_following_moves_nothing(opened: Open) -> None:
    async with opened() as stage:
        part = StoryPart(stage.around, stage.window)
        for width in range(200, 320, 10):
            part.show_story(Story(MARA, (), ()), ())
            before = _places(part, width)
            part.show_story(Story(MARA, (), (), followed=True), ())
            assert _places(part, width) == before
        part.deleteLater()
