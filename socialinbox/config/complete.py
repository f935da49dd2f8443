"""Says which part of the program itself is missing: half an upgrade, a folder copied in part."""

from socialinbox.config.resources import resource
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.sentence import say

PARTS = ("controls", "emoji", "icons", "marks", "translations", "worlds")
"""The folders of what comes along and is no code."""


def incomplete(part: object) -> OwnerCanAct:
    """What is said where a part can't be loaded."""
    return OwnerCanAct(
        say("A part of Social Inbox is missing or can't be loaded: {part}.", part=str(part)),
        say("Install it again. Your messages, accounts and settings stay as they are."),
    )


def missing(error: ImportError) -> OwnerCanAct:
    """The same for what Python could not load."""
    return incomplete(error.name or error)


def require_parts() -> None:
    """Raises OwnerCanAct where the window would open without its pictures or words."""
    for part in PARTS:
        if not resource(part).is_dir():
            raise incomplete(part)
