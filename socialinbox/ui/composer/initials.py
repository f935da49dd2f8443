"""The initials that sign a public reply, as teams do who answer under one name."""

from socialinbox.config.settings.declared import INITIALS
from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.surroundings import Surroundings


def initials_for(around: Surroundings, route: Route | None) -> str:
    """What signs a reply on this way; "" in private, and where the owner has none."""
    public = route is not None and route.place.privacy is Privacy.PUBLIC
    return around.choices[INITIALS].strip() if public else ""


def signed(around: Surroundings, route: Route | None, text: str) -> str:
    """The words as they go out: signed once, where there are any."""
    mine = initials_for(around, route)
    if not mine or not text or text.rstrip().endswith(mine):
        return text
    return f"{text.rstrip()} {mine}"
