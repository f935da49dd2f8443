"""What a network asks about an account and only its owner can say, with his answers."""

from socialinbox.domain.account import Account, AccountOption
from socialinbox.domain.changes import Changes
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.sentence import say
from socialinbox.networks.contract import says_yes
from socialinbox.networks.registry import rules_of
from socialinbox.storage import accounts
from socialinbox.storage.connection import Connection


def options_of(account: Account) -> list[AccountOption]:
    """The questions that the account's network has."""
    asked = rules_of(account.own.network).options
    settings = account.own.settings
    return [AccountOption(name, asked[name], says_yes(settings, name)) for name in asked]


def answer_option(
    con: Connection, account: AccountId, name: str, answer: bool
) -> tuple[Account, Changes]:
    """Keep an answer: the account as it is now. Raises BadInput."""
    known = accounts.require_account(con, account)
    asked = rules_of(known.own.network).options
    if name not in asked:
        rest = (
            say("Use one of: {asked}.", asked=tuple(asked))
            if asked
            else say("This network asks nothing.")
        )
        raise BadInput(
            say("{name} has no option “{option}”.", name=known.own.name, option=name), rest
        )
    answered = {name: "yes" if answer else "no"}
    return accounts.set_settings(con, known, known.own.settings | answered)
