"""What the tests of renewal share: the calls a network hands in, and a keychain as a file.

Run as a program it is the second process of one profile: it asks for the page once.
"""

import asyncio
import json
import sys
from pathlib import Path

import httpx

from socialinbox.networks.tokens import NewTokens, RefreshCall
from socialinbox.vault.auth import GrantAuth
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.secrets import Credentials, Vault

KEY = "3"
FIRST = Credentials("access-1", "refresh-1", client_id="client")


class FileBackend:
    """A keychain that two processes of a test share: one file an entry."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get_password(self, service: str, username: str) -> str | None:
        path = self._path(service)
        return path.read_text() if path.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._path(service).write_text(password)

    def delete_password(self, service: str, username: str) -> None:
        self._path(service).unlink()

    def _path(self, service: str) -> Path:
        return self._folder / service.replace("/", "_")


def vault_in(folder: Path) -> Vault:
    """A vault over a keychain of files."""
    return Vault("test", Keychain(lambda: FileBackend(folder)))


def auth(vault: Vault, url: str, lock_folder: Path | None = None) -> GrantAuth:
    """Signs requests to a TokenServer at this address."""

    def request(client_id: str, secret: str | None, refresh_token: str) -> RefreshCall:
        form = {"grant_type": "refresh_token", "client_id": client_id}
        return RefreshCall(f"{url}/token", form | {"refresh_token": refresh_token})

    def read(body: bytes) -> NewTokens:
        answer = json.loads(body)
        return NewTokens(answer["access_token"], answer["refresh_token"], answer["expires_in"])

    return GrantAuth(
        vault,
        KEY,
        base_url=url,
        refresh_request=request,
        read_tokens=read,
        lock_folder=lock_folder,
    )


async def main(url: str, keys: Path, locks: Path) -> None:
    """Ask for the page and print the status."""
    vault = vault_in(keys)
    async with httpx.AsyncClient(auth=auth(vault, url, locks)) as client:
        print((await client.get(f"{url}/page")).status_code)
    await vault.aclose()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
