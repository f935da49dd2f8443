"""What differs between a real profile and the practice networks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from socialinbox.config.endpoints import Endpoint, endpoint
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.contract import Rules
from socialinbox.networks.registry import rules_of


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the networks are, where secrets go, and how often is polled.

    `endpoints` replace the networks' own addresses. `memory_only` keeps secrets out of the
    keychain. `every` is the pause between two polls of an account's quickest stream. `counting`:
    the networks whose published quota holds at a replaced address too.
    """

    endpoints: Mapping[str, Endpoint] = field(default_factory=dict)
    memory_only: bool = False
    every: timedelta | None = None
    counting: frozenset[NetworkName] = frozenset()

    def endpoint(self, network: NetworkName) -> Endpoint:
        """Where a network is reached."""
        if network in self.endpoints:
            return self.endpoints[network]
        rules = rules_of(network)
        return endpoint(network, rules.base_url, rules.auth_url)

    def rules(self, network: NetworkName) -> Rules:
        """The network's rules as they hold here.

        Published quotas are those of a network's own address. A practice network answers as often
        as it is asked, unless it is among those that count.
        """
        own = rules_of(network)
        if network in self.counting or self.endpoint(network).url == own.base_url.rstrip("/"):
            return own
        return replace(own, quotas=())
