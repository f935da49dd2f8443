"""A customer's account on one network, as that network shows it."""

from dataclasses import dataclass

from socialinbox.domain.ids import NetworkName


@dataclass(frozen=True, slots=True)
class IdentityKey:
    """What names an identity for ever: (network, kind, native id).

    `kind` keeps apart the id spaces of one network, for instance a Page's commenters and
    Messenger's page-scoped ids.
    """

    network: NetworkName
    kind: str
    native_id: str


@dataclass(frozen=True, slots=True)
class Profile:
    """An identity with what its network tells of it. None means: the network did not say.

    A None never overwrites a known value when it is stored.
    """

    key: IdentityKey
    name: str | None = None
    handle: str | None = None
    """Without a leading @."""
    avatar_url: str | None = None
    url: str | None = None
    bio: str | None = None
    location: str | None = None
    placeholder: bool = False
    """True where the network withheld the name; such a profile never matches another."""
