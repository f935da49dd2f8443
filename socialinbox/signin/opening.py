"""Opens the way to a network with a grant from the keychain."""

import asyncio
import ssl
from collections.abc import Callable
from datetime import datetime
from functools import partial
from importlib import import_module

from socialinbox.config.profile import Profile
from socialinbox.config.web import open_client
from socialinbox.domain.account import OwnAccount
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.budget import Meter, NoMeter
from socialinbox.networks.connect import ConnectorParts
from socialinbox.networks.contract import Connector
from socialinbox.networks.http import ApiClient
from socialinbox.networks.registry import connector, load
from socialinbox.surroundings import Surroundings
from socialinbox.vault.auth import GrantAuth
from socialinbox.vault.secrets import Vault


class Opening:
    """One per profile: its connectors trust the same certificates and share a lock folder."""

    def __init__(
        self, profile: Profile, surroundings: Surroundings, clock: Callable[[], datetime]
    ) -> None:
        self._profile = profile
        self._surroundings = surroundings
        self._clock = clock
        self._ssl: ssl.SSLContext | None = None

    async def trust(self) -> ssl.SSLContext:
        """The certificates that are trusted."""
        # Reading them takes a fifth of a second: once, and not on the window's thread.
        if self._ssl is None:
            self._ssl = await asyncio.to_thread(ssl.create_default_context)
        return self._ssl

    async def open(
        self,
        network: NetworkName,
        vault: Vault,
        key: str,
        settings: dict[str, str],
        own: OwnAccount | None = None,
        meter: Meter | None = None,
        on_renewal: Callable[[], None] = lambda: None,
    ) -> Connector:
        """A connector with the grant that stands in the vault under `key`.

        `own` is None until the network was asked who we are. `on_renewal` is called before the
        grant is renewed.
        """
        place = self._surroundings.endpoint(network)
        await asyncio.to_thread(load, network)
        login = import_module(f"socialinbox.networks.{network}.login")
        trust = await self.trust()
        auth = GrantAuth(
            vault,
            key,
            base_url=place.url,
            refresh_request=partial(login.refresh_request, place.url, place.auth_url),
            read_tokens=login.read_tokens,
            lock_folder=self._profile.folder,
            trust=trust,
            clock=self._clock,
            on_renewal=on_renewal,
        )
        client = open_client(place.url, trust=trust, auth=auth)
        parts = ConnectorParts(
            ApiClient(client, clock=self._clock), own, settings, meter or NoMeter(), self._clock
        )
        return connector(network, parts)
