"""Every screen and state tells a screen reader what there is, and Tab comes to all of it."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from socialinbox.ui.drawer import Drawer
from socialinbox.ui.overlay import Overlay
from socialinbox.ui.poses.every import POSES
from tests.access.conftest import Show
from tests.access.tabbing import go_round
from tests.access.walk import faults

# The made-up files of some pictures are nowhere.
pytestmark = [pytest.mark.slow, pytest.mark.qt_log_level_fail("CRITICAL")]


def keeping_the_keys(top: QWidget) -> QWidget:
    """What Tab does not lead out of: a sheet, a drawer, else the window."""
    over = [one for one in top.findChildren(QWidget) if isinstance(one, Overlay | Drawer)]
    return next((one for one in over if one.isVisible()), top)


LEFT_OUT = {"saved-replies-blank"}
"""Tab walks through the blanks of the reply as long as there are any; Escape leaves the field."""
SCREENS = [name for name, _ in POSES if name not in LEFT_OUT]


@pytest.mark.parametrize("name", SCREENS)
async def test_a_screen_is_told_and_reached(show: Show, name: str) -> None:
    async with show(name) as studio:
        if studio is None:
            pytest.skip("the practice networks have nothing of the kind")
        windows = list(studio.window.keeper.windows.values())
        top = windows[-1] if windows else studio.window
        assert faults(top) == []
        if QApplication.activePopupWidget() is not None:
            return
        top.activateWindow()
        await studio.settle()
        within = keeping_the_keys(top)
        assert go_round(top, within, rings=True).faults == []
        assert go_round(top, within, back=True).faults == []
