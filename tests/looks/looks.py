"""In which looks the states of the window are held, and which states in which of them."""

from dataclasses import dataclass, replace

from socialinbox.ui.poses.every import POSES
from socialinbox.ui.poses.variants import VARIANTS, Variant

EVERY = tuple(name for name, _ in POSES)
SPREAD = (
    "main", "main-top", "composer-too-long", "reply-refused", "note", "link-picker", "keys",
    "search", "nothing-found", "empty", "account-broken", "first-start", "narrow-two",
    "narrow-lists", "connect-twitter", "account-gap", "locked", "keeping-tombstones", "export",
    "stored", "rules", "people-which", "palette", "settings", "search-operators", "view-save",
    "story", "story-to-do", "snooze", "away", "files", "message-question", "own-words-list",
    "storm", "sent-later-list", "saved-replies", "tour",
)  # fmt: skip
"""A state of each pane, page and sheet, for the languages."""
NARROW = (
    "main", "main-top", "composer-too-long", "note", "link-picker", "keys", "search", "empty",
    "narrow-lists", "narrow-card", "connect-twitter", "account-gap", "palette", "settings",
    "story-to-do", "snooze", "files", "export", "export-saved", "stored", "quiet-hours",
    "own-words", "people-undo", "video-asked",
)  # fmt: skip
"""What has the least room on a screen of 200 or 300 percent."""


@dataclass(frozen=True, slots=True)
class Look:
    """One look and the states held in it. `dark` has no windows of its own: light ones turn."""

    variant: Variant
    poses: tuple[str, ...]
    turns: bool = False
    """Whether each window is drawn in light and then in dark."""

    @property
    def name(self) -> str:
        """As in the names of the folders."""
        return self.variant.name


def _at(name: str, scale: float = 1.0) -> Variant:
    return replace(VARIANTS[name], scale=scale)


LOOKS = {
    look.name: look
    for look in (
        Look(_at("light"), EVERY, turns=True),
        Look(_at("de"), SPREAD),
        Look(_at("ar"), SPREAD),
        Look(_at("200", 2.0), NARROW),
        Look(_at("300", 3.0), NARROW),
    )
}
DARK = "dark"


def held() -> dict[str, tuple[str, ...]]:
    """The states that are held, by the folder that they are in."""
    found = {name: look.poses for name, look in LOOKS.items()}
    return found | {DARK: LOOKS["light"].poses}
