"""What is known of an identity that another one may share: made once, compared often."""

from dataclasses import dataclass, field

from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import NetworkName
from socialinbox.people.matching.reading import Reading, fold, read_handle, read_name
from socialinbox.people.matching.said import Said

COUNTRY_CODE = 2
"""Letters of a location that names a country only; it says nothing of the town."""


@dataclass(frozen=True, slots=True)
class Traits:
    """An identity made comparable."""

    network: NetworkName
    kind: str
    native_id: str
    name: Reading | None = None
    handle: Reading | None = None
    town: str | None = None
    said: Said = field(default_factory=Said)
    """What its profile and its messages tell beyond that."""


def traits_of(profile: Profile, said: Said) -> Traits:
    """A profile made comparable; one whose name is withheld has none that could match."""
    key = profile.key
    if profile.placeholder:
        return Traits(key.network, key.kind, key.native_id)
    name = read_name(profile.name) if profile.name else None
    handle = read_handle(profile.handle) if profile.handle else None
    return Traits(
        key.network,
        key.kind,
        key.native_id,
        name if name is not None and name.words else None,
        handle if handle is not None and handle.words else None,
        _town(profile.location),
        said,
    )


def _town(location: str | None) -> str | None:
    """The first part of "Lindhaven, Germany", made comparable."""
    first = fold((location or "").split(",")[0]).strip()
    return first if len(first) > COUNTRY_CODE else None
