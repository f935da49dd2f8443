"""The initials that sign a public reply, as teams do who answer under one name."""

from socialinbox.config.settings.declared import INITIALS
from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.surroundings import Surroundings


def initials_for(around: Surroundings, route: Route | None) -> str:
    """What signs a reply on this way: the account's own initials, else those of all accounts; ""
    in private, and where the owner has none."""
    if route is None or route.place.privacy is not Privacy.PUBLIC:
        return ""
    account = around.inbox.account_for(route)
    own = account.own.initials if account is not None else None
    return around.choices[INITIALS].strip() if own is None else own


def signed(around: Surroundings, route: Route | None, text: str) -> str:
    """The words as they go out: signed once, where there are any."""
    mine = initials_for(around, route)
    if not mine or not text or text.rstrip().endswith(mine):
        return text
    return f"{text.rstrip()} {mine}"


def unsigned(around: Surroundings, route: Route | None, text: str) -> str:
    """The words of a draft without what will sign them: a reply that was taken back has it."""
    mine = initials_for(around, route)
    return text.removesuffix(mine).rstrip() if mine else text
