"""Every screen and state tells a screen reader what there is."""

import pytest

from socialinbox.ui.screenshots import POSES
from tests.access.conftest import Show
from tests.access.tabbing import go_round
from tests.access.walk import faults

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", [name for name, _ in POSES])
async def test_everything_has_a_name(show: Show, name: str) -> None:
    async with show(name) as studio:
        if studio is None:
            pytest.skip("the practice networks have nothing of the kind")
        windows = [studio.window, *studio.window.keeper.windows.values()]
        assert [fault for window in windows for fault in faults(window)] == []


@pytest.mark.parametrize("name", [name for name, _ in POSES])
async def test_tab_comes_to_everything(show: Show, name: str) -> None:
    async with show(name) as studio:
        if studio is None:
            pytest.skip("the practice networks have nothing of the kind")
        windows = list(studio.window.keeper.windows.values())
        top = windows[-1] if windows else studio.window
        top.activateWindow()
        await studio.settle()
        sheet = studio.window.sheets.open if not windows else None
        within = sheet or top
        found = go_round(top, within, rings=True)
        found.faults += [f"back: {fault}" for fault in go_round(top, within, back=True).faults]
        assert found.faults == []
