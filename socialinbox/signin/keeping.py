"""Keeps an account and its secrets together: both, or neither."""

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from socialinbox.domain.account import Account, OwnAccount
from socialinbox.domain.errors import KeychainUnavailable, SocialInboxError
from socialinbox.storage import accounts, removal
from socialinbox.storage.connection import Connection
from socialinbox.storage.database import Database
from socialinbox.vault.secrets import Credentials, Vault


async def keep_account(
    database: Database,
    vault: Vault,
    folder: Path,
    own: OwnAccount,
    credentials: Credentials,
    *,
    lasting: bool,
    clock: Callable[[], datetime],
) -> Account:
    """Store an account and its secrets; a known one is brought up to date.

    Raises a SocialInboxError, and then nothing new is stored. `lasting`: a keychain that does not
    take the secrets is such an error; otherwise they are kept in memory with a `Vault.problem`.
    """

    def write(con: Connection) -> tuple[Account, bool]:
        known = {one.id for one in accounts.list_accounts(con)}
        account = accounts.add_account(con, own)
        return account, account.id not in known

    account, new = await database.run(write)
    key = str(account.id)
    try:
        async with vault.turn(key, folder):
            # A renewal of the old grant that is under way must not come after this.
            await vault.save(key, credentials, lasting=lasting)
    except (SocialInboxError, asyncio.CancelledError):
        if new:
            # What was half written must not be found by the next account of that number.
            with contextlib.suppress(KeychainUnavailable):
                await vault.forget(key)
            await database.run(removal.take_back_account, account.id, clock())
        raise
    return account
