"""The page of an account: its state, what of it is known, what it costs, and its end."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from socialinbox.config.settings.declared import INITIALS
from socialinbox.config.settings.kinds import Setting
from socialinbox.domain.account import AccountOption, AccountState
from socialinbox.domain.coverage import StreamCoverage, Stretch, StretchKind
from socialinbox.domain.errors import StorageUnavailable, Unreachable
from socialinbox.domain.ids import AccountId
from socialinbox.domain.spending import Spending
from socialinbox.ui.accounts.account import AccountPage
from socialinbox.ui.accounts.parts import Words
from socialinbox.ui.accounts.strip import LEAST, Strip, widths
from socialinbox.ui.words import clock, number
from tests import mouse
from tests.ui.accounts.services import FakeServices
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW, ago

X, FACEBOOK, LINKEDIN = 1, 2, 3
DAY = timedelta(days=1)
DIED, BACK = ago(hours=20), ago(hours=18)


def known(stream: str = "mentions", *, fetchable: bool = True) -> StreamCoverage:
    """Beyond reach, complete, two hours missing, complete."""
    return StreamCoverage(
        AccountId(X),
        stream,
        stream.capitalize(),
        (
            Stretch(NOW - 90 * DAY, NOW - 30 * DAY, StretchKind.BEYOND, "X gives 30 days only"),
            Stretch(NOW - 30 * DAY, DIED, StretchKind.COMPLETE),
            Stretch(DIED, BACK, StretchKind.GAP, "the sign-in was dead", fetchable),
            Stretch(BACK, NOW, StretchKind.COMPLETE),
        ),
    )


async def page_of(stage: Stage, account: int) -> AccountPage:
    """Press the account's line in the sidebar."""
    stage.window.sidebar._accounts[AccountId(account)].click()
    await until(lambda: stage.window.doors.accounts.open, "the page")
    await stage.settle()
    return stage.window.doors.accounts.page.account_page


async def test_a_healthy_account_can_be_asked_now(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        services = stage.around.services = FakeServices(inbox)
        page = await page_of(stage, X)
        assert page.state.text() == "Working"
        assert page.words.text() == f"Last complete: {clock(ago(minutes=3))}."
        assert not page.again_button.isVisible()
        page.sync_button.click()
        await stage.settle()
        assert services.synced == [AccountId(X)]
        assert page.sync_button.text() == "Sync now"
        QTest.keyClick(page.sync_button, Qt.Key.Key_Escape)
        assert not stage.window.doors.accounts.open


async def test_a_limited_account_says_until_when(opened: Open) -> None:
    async with opened() as stage:
        page = await page_of(stage, LINKEDIN)
        assert page.state.text() == "Slowed down by the network"
        assert page.words.text().startswith(
            f"Until {clock(NOW + timedelta(hours=5))}. LinkedIn’s 500 calls"
        )


async def test_a_dead_account_is_loud_and_leads_to_a_sign_in(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        page = await page_of(stage, FACEBOOK)
        inbox.break_account(FACEBOOK)
        await until(lambda: page.state.text() == "Needs your attention", "the change")
        assert "Connect the account again." in page.words.text()
        assert "Queued replies wait until it is connected." in page.words.text()
        assert page.again_button.isVisible()
        assert not page.sync_button.isVisible()
        page.again_button.click()
        await stage.settle()
        prepare = stage.window.doors.accounts.page.connect_page.prepare
        assert prepare is not None
        assert prepare.title.text() == "Connect Harbour Bikes again"


async def test_what_will_not_work_stands_on_the_account(opened: Open) -> None:
    async with opened() as stage:
        page = await page_of(stage, X)
        assert page.account is not None
        whole = page.account
        lost = "You can't send direct messages on X: the permission “dm.write” was not given."
        page.show_account(replace(whole, own=whole.own.lacking([lost])))
        assert lost in {one.text() for one in page.findChildren(Words)}
        page.show_account(whole)
        await stage.settle()
        assert lost not in {one.text() for one in page.findChildren(Words)}


async def test_the_strip_says_each_stretch_by_mouse_and_by_key(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.known = [known(), known("messages", fetchable=False)]
    async with opened() as stage:
        page = await page_of(stage, X)
        first, second = page.lines
        assert first.said.text() == first.strip.sentences[2]
        assert "missing, the sign-in was dead. It can still be fetched." in first.said.text()
        assert "can still be fetched" not in second.said.text()
        assert first.fetch.isVisible()
        assert not second.fetch.isVisible()
        strip = first.strip
        assert strip.accessibleName() == "Mentions: 1 gap"
        assert all(sentence in strip.accessibleDescription() for sentence in strip.sentences)
        strip.setFocus()
        assert strip.accessibleDescription() == strip.sentences[2]
        QTest.keyClick(strip, Qt.Key.Key_Right)
        assert first.said.text() == strip.sentences[3]
        assert first.said.text().endswith("until now: complete.")
        for at in (2, 1, 0, 0):
            QTest.keyClick(strip, Qt.Key.Key_Left)
            assert first.said.text() == strip.sentences[at]
            assert strip.accessibleDescription() == strip.sentences[at]
        assert "beyond reach. X gives 30 days only." in strip.sentences[0]
        QTest.keyClick(strip, Qt.Key.Key_End)
        assert first.said.text() == strip.sentences[3]
        second.strip.setFocus()
        assert first.said.text() == strip.sentences[2]
        mouse.move(strip, QPoint(10, strip.height() // 2))
        await until(lambda: first.said.text() == strip.sentences[0], "the mouse is heard")


async def test_what_is_missing_is_fetched(opened: Open, inbox: FakeInbox) -> None:
    inbox.known = [known()]
    async with opened() as stage:
        page = await page_of(stage, X)
        (line,) = page.lines
        line.fetch.click()
        line.fetch.click()
        await stage.settle()
        asked = [what for verb, what in inbox.calls if verb == "backfill"]
        assert asked == [(AccountId(X), "mentions")]
        assert not line.fetch.isVisible()
        assert line.strip.accessibleName().startswith("Mentions: complete since")


async def test_a_fetch_that_fails_says_why_and_can_be_tried_again(
    opened: Open, inbox: FakeInbox
) -> None:
    inbox.known = [known()]
    inbox.backfill_fails = Unreachable("X did not answer. Try again later.")
    async with opened() as stage:
        page = await page_of(stage, X)
        (line,) = page.lines
        line.fetch.click()
        await until(lambda: line.said.text() == "X did not answer. Try again later.")
        assert line.fetch.isEnabled()
        assert line.fetch.text() == "Fetch what is missing"


def test_a_short_gap_stays_visible_and_the_rest_fills_the_room() -> None:
    stretches = known().stretches
    drawn = widths(stretches, 500.0)
    assert drawn[2] == LEAST
    assert sum(drawn) == pytest.approx(500.0)
    assert drawn[0] == pytest.approx(2 * drawn[1], rel=0.1)
    assert widths((), 500.0) == []


async def test_the_cap_and_what_was_used(opened: Open, inbox: FakeInbox) -> None:
    inbox.spent = Spending(AccountId(X), 3120, 0)
    async with opened() as stage:
        costs = (await page_of(stage, X)).costs
        assert costs.money.text() == "$3.12 this month."
        assert not costs.money_bar.isVisible()
        assert not costs.units.isVisible()
        QTest.keyClicks(costs.cap, "five")
        QTest.keyClick(costs.cap, Qt.Key.Key_Return)
        assert "no amount" in costs.wrong.text()
        costs.cap.setText("3.50")
        costs.set_button.setFocus()
        costs.set_button.click()
        await stage.settle()
        assert ("set_cap", (AccountId(X), 3500)) in inbox.calls
        assert costs.wrong.text() == ""
        assert costs.money.text() == "$3.12 of at most $3.50 this month."
        assert costs.money_bar.isVisible()
        assert costs.money_bar.property("kind") == "warn"
        assert costs.money_bar.accessibleName() == costs.money.text()
        costs.cap.clear()
        costs.set_button.click()
        await stage.settle()
        assert inbox.calls[-1] == ("set_cap", (AccountId(X), None))
        QTest.keyClick(costs.set_button, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        again = ("set_cap", (AccountId(X), 3500))
        await until(lambda: inbox.calls[-1] == again, "the cap as it was")


async def test_a_quota_is_told_in_numbers(opened: Open, inbox: FakeInbox) -> None:
    inbox.spent = Spending(
        AccountId(4), 0, 4100, "units a day", 10_000, renews_at=NOW + timedelta(hours=2)
    )
    async with opened() as stage:
        costs = (await page_of(stage, 4)).costs
        assert costs.units.text() == (
            f"{number(4100)} of {number(10_000)} units a day used today. "
            f"It begins anew at {clock(NOW + timedelta(hours=2))}."
        )
        assert not costs.money.isVisible()
        assert not costs.cap.isVisible()


async def test_disconnecting_asks_first(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        services = stage.around.services = FakeServices(inbox)
        page = await page_of(stage, FACEBOOK)
        page.disconnect_button.click()
        sheet = stage.window.doors.accounts.page.disconnect_sheet
        assert sheet.isVisible()
        assert sheet.accessibleName() == "Disconnect Harbour Bikes?"
        assert "All messages stay" in sheet.words.text()
        assert sheet.no.hasFocus()
        QTest.keyClick(sheet.no, Qt.Key.Key_Escape)
        assert not sheet.isVisible()
        assert stage.window.doors.accounts.open
        assert services.removed == []
        page.disconnect_button.click()
        sheet.yes.click()
        await until(lambda: services.removed == [AccountId(FACEBOOK)], "the end")
        await until(lambda: not stage.window.doors.accounts.open, "the inbox")
        assert "Harbour Bikes is disconnected. The network has" in stage.window.toast.words
        await until(lambda: AccountId(FACEBOOK) not in stage.window.sidebar._accounts)


async def test_offline_accounts_have_a_page_too(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        page = await page_of(stage, X)
        assert page.account is not None
        assert page.account.state is AccountState.OK
        page.sync_button.click()
        assert page.sync_button.isEnabled()
        assert page.findChildren(Strip) == []


async def test_what_only_the_owner_can_say(opened: Open, inbox: FakeInbox) -> None:
    question = "Meta has given my app the permission for human agents."
    inbox.asked = [AccountOption("human_agent", question, False)]
    async with opened() as stage:
        page = await page_of(stage, FACEBOOK)
        (box,) = page.options.boxes.values()
        assert page.options.isVisible()
        assert box.accessibleName() == question
        assert not box.isChecked()
        QTest.keyClick(box, Qt.Key.Key_Space)
        await stage.settle()
        assert inbox.calls[-1] == ("set_option", (AccountId(FACEBOOK), "human_agent", True))
        inbox.asked = []
        page = await page_of(stage, X)
        assert not page.options.isVisible()


async def test_when_customers_are_told_that_a_message_was_seen(opened: Open) -> None:
    kept: dict[str, object] = {}

    def choose(setting: Setting[Any], value: object) -> None:
        kept[setting.key] = value

    async with opened(choose=choose) as stage:
        page = await page_of(stage, FACEBOOK)
        assert page.seen.isVisible()
        assert page.seen.buttons["never"].isChecked()
        QTest.keyClick(page.seen.buttons["opened"], Qt.Key.Key_Space)
        await stage.settle()
        assert kept == {"mark_seen": "opened"}
        assert page.seen.buttons["opened"].isChecked()
        page = await page_of(stage, X)
        assert not page.seen.isVisible(), "X lets no program tell"
        page = await page_of(stage, FACEBOOK)
        assert page.seen.buttons["opened"].isChecked()


async def test_a_choice_that_cannot_be_kept_is_said(opened: Open) -> None:
    def choose(setting: Setting[Any], value: object) -> None:
        raise StorageUnavailable("The disk is full.", "Make room, then choose again.")

    async with opened(choose=choose) as stage:
        page = await page_of(stage, FACEBOOK)
        page.seen.buttons["answered"].click()
        await stage.settle()
        banner = stage.window.frame.banner
        assert banner.isVisible()
        assert banner.words == "The disk is full. Make room, then choose again."
        assert page.seen.buttons["never"].isChecked()


async def test_an_account_signs_with_initials_of_its_own(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        stage.around.choices.change(INITIALS, "^MK")
        page = await page_of(stage, FACEBOOK)
        signing = page.signing
        assert "^MK" in signing.usual.text()
        assert signing.usual.isChecked()

        def of_facebook() -> str | None:
            return inbox.account_list[FACEBOOK - 1].own.initials

        signing.own.click()
        QTest.keyClicks(signing.field, "~J")
        QTest.keyClick(signing.field, Qt.Key.Key_Return)
        await until(lambda: of_facebook() == "~J", "its own")
        signing.nothing.click()
        await until(lambda: of_facebook() == "", "none")
        signing.usual.click()
        await until(lambda: of_facebook() is None, "the usual ones")
        stage.around.choices.change(INITIALS, "")
        assert signing.usual.text() == "As for all accounts: nothing"
