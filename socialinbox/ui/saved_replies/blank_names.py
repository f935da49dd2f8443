"""The blanks of saved replies under the names they have in the owner's language."""

from socialinbox.domain.saved_reply import Blank
from socialinbox.ui.words import tr


def blank_names() -> dict[Blank, str]:
    """What may be written between braces; each is understood, as its English name always is."""
    return {
        Blank.FIRST_NAME: tr("first name", note="a blank of a saved reply"),
        Blank.NAME: tr("name", note="a blank of a saved reply"),
        Blank.NETWORK: tr("network", note="a blank of a saved reply"),
        Blank.SHOP: tr("shop", note="a blank of a saved reply"),
        Blank.DATE: tr("date", note="a blank of a saved reply"),
        Blank.TIME: tr("time", note="a blank of a saved reply"),
        Blank.LINK: tr("link", note="a blank of a saved reply"),
    }
