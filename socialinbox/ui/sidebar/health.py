"""An account's state in words and as a shape."""

from datetime import datetime

from socialinbox.domain.account import Account, AccountState
from socialinbox.ui.sidebar.items import Health
from socialinbox.ui.words import said, tr, when

SHAPES = {
    AccountState.OK: Health.GOOD,
    AccountState.CONNECTING: Health.BUSY,
    AccountState.REFRESHING: Health.BUSY,
    AccountState.LIMITED: Health.TROUBLED,
    AccountState.OFFLINE: Health.TROUBLED,
    AccountState.NEEDS_ATTENTION: Health.BROKEN,
    AccountState.DISCONNECTED: Health.BROKEN,
}


def shape(account: Account) -> Health:
    """How it is drawn."""
    return SHAPES[account.state]


def in_words(account: Account, now: datetime) -> str:
    """What is so, until when, what to do, and since when nothing new is known."""
    sentence = trouble(account, now)
    if account.last_sync_at is not None:
        last = when(account.last_sync_at, now)
        sentence += " " + tr("Last complete: {time}.").format(time=last)
    return sentence


def state_word(account: Account) -> str:
    """The state in a few words."""
    return {
        AccountState.OK: tr("Working"),
        AccountState.CONNECTING: tr("Connecting"),
        AccountState.REFRESHING: tr("Renewing its sign-in"),
        AccountState.LIMITED: tr("Slowed down by the network"),
        AccountState.OFFLINE: tr("Offline"),
        AccountState.NEEDS_ATTENTION: tr("Needs your attention"),
        AccountState.DISCONNECTED: tr("Not connected"),
    }[account.state]


def trouble(account: Account, now: datetime) -> str:
    """What is so, until when, and what to do."""
    parts = [state_word(account)]
    if account.until is not None and account.until > now:
        parts[0] += " " + tr("until {time}").format(time=when(account.until, now))
    sentence = ". ".join(parts) + "."
    if account.reason:
        sentence += f" {said(account.reason)}"
    return sentence


def troubled(account: Account) -> bool:
    """Whether the owner should know while reading a thread."""
    return SHAPES[account.state] in (Health.TROUBLED, Health.BROKEN)
