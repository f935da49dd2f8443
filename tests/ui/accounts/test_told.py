"""An account is muted, and told of again, on its page."""

import asyncio

from socialinbox.domain.ids import AccountId
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.late import held


async def test_an_account_is_muted_on_its_page(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.window.doors.open_account(2)
        await stage.settle()
        told = stage.window.doors.accounts.page.account_page.told
        await until(lambda: told.box.isChecked(), "told of, as it comes")
        told.box.click()
        await until(lambda: inbox.telling.accounts == {AccountId(2)}, "muted")
        stage.window.doors.open_account(2)
        await stage.settle()
        assert not told.box.isChecked()
        told.box.click()
        await until(lambda: not inbox.telling.accounts, "told of again")


async def test_what_was_read_before_a_press_does_not_take_it_back(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        stage.window.doors.open_account(2)
        await stage.settle()
        page = stage.window.doors.accounts.page.account_page
        assert page.told.box.isChecked()
        answered = held(inbox.telling, "muted_accounts")
        before = stage.around.tasks.spawn(page.refresh(), "what was so before the press")
        assert before is not None
        await asyncio.sleep(0.02)
        writing = held(inbox.telling, "mute_account")
        page.told.box.click()
        answered.set()
        await before
        assert not page.told.box.isChecked()
        writing.set()
        await until(lambda: inbox.telling.accounts == {AccountId(2)}, "muted")
        await stage.settle()
        assert not page.told.box.isChecked()
