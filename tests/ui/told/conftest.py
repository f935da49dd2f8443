"""An inbox as it is found after hours in which the program did not run."""

from dataclasses import replace
from datetime import timedelta

import pytest

from socialinbox.domain.account import AccountState
from tests.ui.fake_inbox import FakeInbox
from tests.ui.people import NOW


@pytest.fixture
def slept(inbox: FakeInbox) -> FakeInbox:
    """An inbox whose program last ran twelve hours ago; no account has been read since."""
    inbox.telling.stands = replace(inbox.telling.stands, ran_until=NOW - timedelta(hours=12))
    inbox.account_list = [
        replace(one, state=AccountState.OK, reason=None, last_sync_at=NOW - timedelta(hours=12))
        for one in inbox.account_list
    ]
    for made in inbox.made.values():
        made.closes_at = None
    return inbox
