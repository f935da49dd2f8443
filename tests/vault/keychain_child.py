"""A program that uses the real keychain of its session: one step per argument, one line each.

Each line is what came back, or the title of the error.
"""

import asyncio
import gc
import subprocess
import sys

from socialinbox.domain.errors import KeychainUnavailable
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.secrets import Credentials, Vault

LONG = "long-" + "x🚲" * 5000
SERVICE = "org.freedesktop.secrets"
BUS = "/org/freedesktop/DBus"


def gdbus(*arguments: str) -> str:
    """Ask the session bus."""
    done = subprocess.run(
        ["gdbus", "call", "--session", *arguments], check=True, capture_output=True, text=True
    )
    return done.stdout


def lock() -> None:
    """Lock the collection, as the desktop does after a while."""
    path = "/org/freedesktop/secrets"
    method = "org.freedesktop.Secret.Service.Lock"
    collection = f"['{path}/collection/login']"
    gdbus("--dest", SERVICE, "--object-path", path, "--method", method, collection)


def kill() -> None:
    """Kill the keychain's own program."""
    method = "org.freedesktop.DBus.GetConnectionUnixProcessID"
    dest = ("--dest", "org.freedesktop.DBus", "--object-path", BUS)
    found = gdbus(*dest, "--method", method, SERVICE)
    number = "".join(letter for letter in found.replace("uint32", "") if letter.isdigit())
    subprocess.run(["kill", "-9", number], check=True)
    while True:
        try:
            gdbus(*dest, "--method", method, SERVICE)
        except subprocess.CalledProcessError:
            return


async def step(name: str, keychain: Keychain, vault: Vault) -> object:
    """Do one step and say what came of it."""
    match name:
        case "put":
            await keychain.put("socialinbox/t/1/a", "s3cret ☕")
        case "get":
            return await keychain.get("socialinbox/t/1/a")
        case "put-long":
            await keychain.put("socialinbox/t/1/long", LONG)
        case "get-long":
            return await keychain.get("socialinbox/t/1/long") == LONG
        case "delete":
            await keychain.delete("socialinbox/t/1/long")
            await keychain.delete("socialinbox/t/1/a")
        case "save":
            await vault.save("1", Credentials("access", "refresh"))
            return vault.problem
        case "load":
            return await vault.load("1") == Credentials("access", "refresh")
        case "backend":
            return await keychain.backend()
        case "lock":
            await asyncio.to_thread(lock)
        case "collect":
            # Garbage that is an open socket warns here, and under -W error that is a traceback.
            gc.collect()
        case "kill":
            await asyncio.to_thread(kill)
        case _:
            raise AssertionError(name)
    return "done"


async def main(steps: list[str]) -> None:
    """All steps in one session."""
    keychain = Keychain(timeout=20)
    vault = Vault("t", keychain)
    for name in steps:
        try:
            print(await step(name, keychain, vault), flush=True)
        except KeychainUnavailable as error:
            print(error.title, flush=True)
    await vault.aclose()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
