"""Asks one signed file whether there is a newer version; only if the owner switched that on."""

import base64
import binascii
import json
import re
from dataclasses import dataclass
from datetime import timedelta

from socialinbox import __version__
from socialinbox.config.product import UPDATE_KEY, UPDATES
from socialinbox.domain.errors import OwnerCanAct
from socialinbox.domain.sentence import say

LARGEST = 16 * 1024
"""Bytes of the file; what is larger is none of ours."""
WHOLE = timedelta(seconds=20)
_VERSION = re.compile(r"\d+\.\d+\.\d+")


class Untrusted(OwnerCanAct):
    """The file is not signed by the makers, or says nothing that can be understood."""


@dataclass(frozen=True, slots=True)
class Update:
    """A newer version, and the page that tells of it."""

    version: str
    page: str


async def newer_version(url: str = UPDATES, key: str = UPDATE_KEY) -> Update | None:
    """The version that is newer than this one, None for none.

    Raises Untrusted, BadInput for a proxy that can't be used, and httpx.HTTPError where it can't be
    fetched. Nothing about this computer or its owner is sent.
    """
    from socialinbox.config.web import ask, open_client

    headers = {"User-Agent": "SocialInbox", "Accept": "application/json"}
    async with open_client(url, headers=headers) as client:
        answer = await ask(client, "GET", url, within=WHOLE, largest=LARGEST)
        answer.raise_for_status()
    return read(answer.content, key)


def read(data: bytes, key: str, mine: str = __version__) -> Update | None:
    """What a file says: `{"signed": base64, "signature": base64}`, Ed25519 over the signed bytes.

    Raises Untrusted.
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        if len(data) > LARGEST:
            raise ValueError("too large")
        envelope = json.loads(data)
        signed = base64.b64decode(envelope["signed"], validate=True)
        signature = base64.b64decode(envelope["signature"], validate=True)
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(signature, signed)
        said = json.loads(signed)
        version, page = str(said["version"]), str(said["page"])
        if not (_VERSION.fullmatch(version) and page.startswith("https://")):
            raise ValueError("neither a version nor a page")
    except (InvalidSignature, KeyError, TypeError, ValueError, binascii.Error) as error:
        raise Untrusted(
            say(
                "The file that tells of new versions is not signed by the makers, so it was not "
                "used."
            ),
            say("Look for a new version on the program's own page."),
        ) from error
    return Update(version, page) if _numbers(version) > _numbers(mine) else None


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))
