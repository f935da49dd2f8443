"""Every screen and state tells a screen reader what there is, and Tab comes to all of it."""

import pytest

from socialinbox.ui.poses.every import POSES
from tests.access.conftest import Show
from tests.access.tabbing import go_round
from tests.access.walk import faults

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", [name for name, _ in POSES])
async def test_a_screen_is_told_and_reached(show: Show, name: str) -> None:
    async with show(name) as studio:
        if studio is None:
            pytest.skip("the practice networks have nothing of the kind")
        windows = list(studio.window.keeper.windows.values())
        top = windows[-1] if windows else studio.window
        assert faults(top) == []
        top.activateWindow()
        await studio.settle()
        within = top if windows else studio.window.sheets.open or top
        assert go_round(top, within, rings=True).faults == []
        assert go_round(top, within, back=True).faults == []
