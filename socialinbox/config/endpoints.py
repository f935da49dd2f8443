"""The networks' base URLs, replaceable by the environment for the sandbox and for tests."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from socialinbox.domain.errors import BadInput
from socialinbox.domain.sentence import say

LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where a network's API and its sign-in pages are; no trailing slashes."""

    url: str
    auth_url: str


def require_safe_url(url: str) -> str:
    """The URL without a trailing slash; raises BadInput unless https, or http to this computer."""
    parts = urlsplit(url)
    safe = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in LOOPBACK)
    if parts.hostname and safe:
        return url.rstrip("/")
    raise BadInput(
        say("“{url}” is not a safe address.", url=url),
        say("Use https, or plain http for a server on this computer (127.0.0.1)."),
    )


def endpoint(
    network: str, url: str, auth_url: str, environ: Mapping[str, str] = os.environ
) -> Endpoint:
    """A network's own addresses, or those that SOCIALINBOX_<NETWORK>_URL and …_AUTH_URL name."""
    prefix = f"SOCIALINBOX_{network.upper()}"
    base = environ.get(f"{prefix}_URL")
    auth = environ.get(f"{prefix}_AUTH_URL") or base
    return Endpoint(require_safe_url(base or url), require_safe_url(auth or auth_url))
