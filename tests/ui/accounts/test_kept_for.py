"""The account's page says how long things are kept, and records what a contract allows."""

from datetime import timedelta

from socialinbox.domain.ids import AccountId
from tests.ui.accounts.test_account import LINKEDIN, X, page_of
from tests.ui.conftest import Open
from tests.ui.fake_inbox import FakeInbox


async def test_the_rule_in_words_with_its_source(opened: Open) -> None:
    async with opened() as stage:
        kept = (await page_of(stage, LINKEDIN)).kept_for
        assert "others’ words be kept for 48 hours" in kept.rules.text()
        assert "names and faces for 24 hours" in kept.rules.text()
        assert "read 2026-11-21" in kept.source.text()
        assert not kept.more_button.isHidden()


async def test_where_no_time_is_set_there_is_nothing_to_state(opened: Open) -> None:
    async with opened() as stage:
        kept = (await page_of(stage, X)).kept_for
        assert "sets no time" in kept.rules.text()
        assert kept.more_button.isHidden()


async def test_a_statement_is_made_and_taken_back(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        kept = (await page_of(stage, LINKEDIN)).kept_for
        kept.more_button.click()
        assert not kept.form.isHidden()
        kept.words.setText("Data agreement")
        kept.by.setText("Olive")
        kept.record_button.click()
        await stage.settle()
        assert kept.wrong.text().startswith("Write a number of days")
        assert inbox.retention.stated == []
        kept.days.setText("365")
        kept.record_button.click()
        await stage.settle()
        (stated,) = inbox.retention.stated
        assert (stated.account, stated.words, stated.by) == (
            AccountId(LINKEDIN),
            "Data agreement",
            "Olive",
        )
        assert stated.period == timedelta(days=365)
        assert kept.form.isHidden()
        kept.back_buttons[stated.id].click()
        await stage.settle()
        assert inbox.retention.taken_back == [stated.id]
        assert kept.back_buttons == {}


async def test_for_ever_needs_no_number_and_words_are_needed(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        kept = (await page_of(stage, LINKEDIN)).kept_for
        kept.more_button.click()
        kept.ever.setChecked(True)
        assert not kept.days.isEnabled()
        kept.record_button.click()
        await stage.settle()
        assert "which contract" in kept.wrong.text()
        kept.words.setText("Data agreement")
        kept.record_button.click()
        await stage.settle()
        assert [one.period for one in inbox.retention.stated] == [None]
