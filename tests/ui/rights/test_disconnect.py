"""Disconnecting an account may erase what came from its network, where the owner ticks it."""

import pytest

from socialinbox.domain.ids import AccountId
from tests.ui.accounts.services import FakeServices
from tests.ui.accounts.test_account import FACEBOOK, page_of
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox


@pytest.mark.parametrize("erase", [False, True])
async def test_only_what_is_ticked_is_erased(opened: Open, inbox: FakeInbox, erase: bool) -> None:
    async with opened() as stage:
        services = stage.around.services = FakeServices(inbox)
        page = await page_of(stage, FACEBOOK)
        page.disconnect_button.click()
        sheet = stage.window.doors.accounts.page.disconnect_sheet
        assert not sheet.erase.isChecked()
        assert "All messages stay" in sheet.words.text()
        sheet.erase.setChecked(erase)
        assert ("nothing undoes it" in sheet.words.text()) is erase
        assert ("All messages stay" in sheet.words.text()) is not erase
        sheet.yes.click()
        await until(lambda: services.removed == [AccountId(FACEBOOK)], "the end")
        await until(lambda: not stage.window.doors.accounts.open, "the inbox")
        assert inbox.rights.wiped == ([AccountId(FACEBOOK)] if erase else [])
        assert ("is erased" in stage.window.toast.words) is erase


async def test_the_tick_does_not_stay_for_the_next_account(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.around.services = FakeServices(inbox)
        page = await page_of(stage, FACEBOOK)
        sheet = stage.window.doors.accounts.page.disconnect_sheet
        page.disconnect_button.click()
        sheet.erase.setChecked(True)
        sheet.close_sheet()
        page.disconnect_button.click()
        assert not sheet.erase.isChecked()
        assert "All messages stay" in sheet.words.text()
        sheet.close_sheet()
