"""An account is muted, and told of again, on its page."""

from socialinbox.domain.ids import AccountId
from tests.ui.conftest import Open, until
from tests.ui.fake_inbox import FakeInbox


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
