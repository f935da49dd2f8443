"""A file of the profile that can't be used is told across the window, once, in one sentence."""

from socialinbox.config.settings.kept import Settings
from tests.ui.accounts.services import FakeServices
from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox
from tests.waiting import until

SETTINGS = "settings.json is no list of settings; the defaults are used."
PRACTICE = "What was kept of the practice networks can't be read; they begin anew."


async def test_damaged_settings_are_told_after_the_first_paint(opened: Open) -> None:
    async with opened(settings=lambda: Settings({}, SETTINGS)) as stage:
        banner = stage.window.frame.banner
        await until(lambda: banner.isVisible(), "the bar")
        assert banner.words == SETTINGS
        assert banner.accessibleName() == SETTINGS


async def test_practice_that_begins_anew_is_told_beside_it(opened: Open, inbox: FakeInbox) -> None:
    async with opened(settings=lambda: Settings({}, SETTINGS)) as stage:
        banner = stage.window.frame.banner
        await until(lambda: banner.isVisible(), "the bar")
        services = FakeServices(inbox)
        services.complaint = PRACTICE
        stage.around.services = services
        stage.window.rest_opened()
        assert banner.words == f"{SETTINGS} {PRACTICE}"
        await stage.settle()


async def test_nothing_is_told_of_sound_files(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.around.services = FakeServices(inbox)
        stage.window.rest_opened()
        await stage.settle()
        assert stage.window.frame.banner.isHidden()
