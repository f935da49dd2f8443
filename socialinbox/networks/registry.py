"""The list of networks. A fifth one is a folder like the others and one more name here."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import NetworkName
from socialinbox.domain.sentence import say
from socialinbox.networks.contract import Connector, Place, Rules

if TYPE_CHECKING:
    from socialinbox.networks.connect import ConnectorParts
    from socialinbox.networks.signin import Login, Plan
    from socialinbox.networks.videos import VideoHome

FOLDERS = ("twitter", "facebook", "linkedin", "youtube")


@cache
def all_rules() -> Mapping[NetworkName, Rules]:
    """Every network's rules by name, in the order in which they are shown."""
    found = (import_module(f"socialinbox.networks.{folder}.rules").RULES for folder in FOLDERS)
    return MappingProxyType({rules.name: rules for rules in cast("list[Rules]", list(found))})


def rules_of(name: str) -> Rules:
    """One network's rules; raises BadInput for a name that is none."""
    try:
        return all_rules()[NetworkName(name)]
    except KeyError:
        raise BadInput(
            say("There is no network called “{name}”.", name=name),
            say("Use one of: {all_rules}.", all_rules=tuple(all_rules())),
        ) from None


@cache
def all_places() -> Mapping[str, Place]:
    """Every place by name."""
    return MappingProxyType({p.name: p for rules in all_rules().values() for p in rules.places})


def networks_of(places: Iterable[str]) -> list[NetworkName]:
    """The networks that these places belong to, each once, in the places' order."""
    owner = {p.name: rules.name for rules in all_rules().values() for p in rules.places}
    return list(dict.fromkeys(owner[place] for place in places if place in owner))


def video_home() -> "VideoHome":
    """Where films go to be linked from anywhere; raises LookupError where no network takes any."""
    for rules in all_rules().values():
        if rules.videos is not None:
            return rules.videos
    raise LookupError("no network takes films")


def load(name: NetworkName) -> None:
    """Load a network's code; the first time that takes tenths of a second. Blocks."""
    for part in ("login", "account"):
        import_module(f"socialinbox.networks.{rules_of(name).name}.{part}")


def connector(name: NetworkName, parts: "ConnectorParts") -> Connector:
    """A connector for one account; loads that network's code now and not before."""
    if name not in FOLDERS:
        rules_of(name)
    account = import_module(f"socialinbox.networks.{name}.account")
    return cast(Connector, account.connect(parts))


def plan_of(name: str) -> "Plan":
    """How an account of a network is connected; raises BadInput for a name that is none."""
    plan = import_module(f"socialinbox.networks.{rules_of(name).name}.plan")
    return cast("Plan", plan.PLAN)


def login_of(name: NetworkName) -> "Login":
    """A network's sign-in; loads its code now and not before."""
    return cast("Login", import_module(f"socialinbox.networks.{rules_of(name).name}.login"))
