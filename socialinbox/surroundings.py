"""What differs between a real profile and the practice networks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from socialinbox.config.endpoints import Endpoint, endpoint
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.registry import rules_of


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where the networks are, where secrets go, and how often is polled.

    `endpoints` replace the networks' own addresses. `memory_only` keeps secrets out of the
    keychain. `every` replaces the pauses between polls.
    """

    endpoints: Mapping[str, Endpoint] = field(default_factory=dict)
    memory_only: bool = False
    every: timedelta | None = None

    def endpoint(self, network: NetworkName) -> Endpoint:
        """Where a network is reached."""
        if network in self.endpoints:
            return self.endpoints[network]
        rules = rules_of(network)
        return endpoint(network, rules.base_url, rules.auth_url)
