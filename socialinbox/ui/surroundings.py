"""What every part of the window needs around it, handed over in one value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPixmap

from socialinbox.domain.identity import IdentityKey
from socialinbox.domain.ids import NetworkName, TagId
from socialinbox.domain.story import Tag
from socialinbox.domain.times import now
from socialinbox.inbox.contract import Inbox
from socialinbox.networks.contract import Place
from socialinbox.networks.registry import all_rules
from socialinbox.ui.aio import Tasks
from socialinbox.ui.begun import BegunForms
from socialinbox.ui.kept import KeptFiles
from socialinbox.ui.lending import Lending
from socialinbox.ui.settings.choices import Choices
from socialinbox.ui.startup import Services
from socialinbox.ui.theme.avatars import avatar, rounded
from socialinbox.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class NetworkLook:
    """A network as the window shows it: its label, its mark, and the places it has."""

    name: NetworkName
    label: str
    mark: str
    places: frozenset[str]


def open_in_browser(url: str) -> bool:
    """Have the desktop open an address; False where it knows no browser."""
    return QDesktopServices.openUrl(QUrl(url))


def open_with_desktop(path: Path) -> bool:
    """Have the desktop open a file with whatever shows its kind; False where nothing does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


@dataclass(slots=True)
class Surroundings:
    """The inbox to talk to, the looks of the networks, the theme, the tasks, and what the owner
    has chosen in the settings.

    `open_inbox` gives the inbox on the database alone. `services` is None until the networks are
    there. `clock` gives the present moment in UTC, `open_url` opens a browser,
    `open_file` what shows a file; both are False where there is none.
    """

    open_inbox: Callable[[], Inbox]
    places: Mapping[str, Place]
    networks: tuple[NetworkLook, ...]
    theme: Theme
    tasks: Tasks
    choices: Choices
    pictures: Callable[[str], QPixmap | None]
    picture_comes: Callable[[str], bool] = lambda _url: False
    files: KeptFiles | None = None
    lending: Lending | None = None
    clock: Callable[[], datetime] = now
    services: Services | None = None
    open_url: Callable[[str], object] = open_in_browser
    open_file: Callable[[Path], object] = open_with_desktop
    unnamed: tuple[str, ...] = ()
    """How names begin that a network withheld: "Facebook user"."""
    tags: dict[TagId, Tag] = field(default_factory=dict)
    """All tags as last read, for rows that bear some."""
    begun: BegunForms = field(default_factory=BegunForms)
    """What stands in forms and is not saved."""

    @property
    def inbox(self) -> Inbox:
        """The inbox in force; another one once the networks are there, so parts never keep it."""
        return self.open_inbox() if self.services is None else self.services.inbox

    def has_picture(self, url: str) -> bool:
        """Whether a picture lies on this computer, decoded or about to be."""
        return self.pictures(url) is not None or self.picture_comes(url)

    def avatar(self, name: str, url: str | None, size: int, dpr: float) -> QPixmap:
        """A customer's face: the local picture, else initials, else a question mark."""
        placeholder = name.startswith(self.unnamed)
        if url and not placeholder and (picture := self.pictures(url)) is not None:
            return rounded(picture, size, dpr)
        return avatar(name, placeholder, size, dpr)

    def place_of(self, key: IdentityKey) -> Place | None:
        """Where an identity is met: the place whose mark stands for it."""
        rules = all_rules().get(key.network)
        if rules is None:
            return None
        return self.places.get(rules.place_of_identity.get(key.kind, rules.places[0].name))

    def marks(self, places: tuple[str, ...]) -> list[str]:
        """The marks of these places, each once, in this order."""
        found = (self.places[p].mark for p in places if p in self.places)
        return list(dict.fromkeys(found))

    def labels(self, places: tuple[str, ...]) -> list[str]:
        """The labels of these places, each once, in this order."""
        found = (self.places[p].label for p in places if p in self.places)
        return list(dict.fromkeys(found))
