"""doctor: what works on this computer, a line each, with what to do where something doesn't."""

import asyncio
import tempfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from socialinbox.cli.options import Options
from socialinbox.cli.protection import IN_WORDS, UNDECIDED, open_here
from socialinbox.config.display import has_display, missing_packages
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.errors import BadInput, SocialInboxError
from socialinbox.protection.opening import Opening
from socialinbox.storage.database import Database

GOOD, BAD = "ok  ", "FAIL"


def examine(options: Options) -> int:
    """Every check; 0 when all passed, else 3."""
    checks: dict[str, Callable[[Options], str]] = {
        "Qt": _qt,
        "Keychain": _keychain,
        "Database": _database,
        "Networks": _networks,
    }
    failed = False
    for name, check in checks.items():
        try:
            print(f"{GOOD}  {name}: {check(options)}")
        except SocialInboxError as error:
            failed = True
            print(f"{BAD}  {name}: {error}")
    return 3 if failed else 0


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "of unknown version"


def _qt(options: Options) -> str:
    missing = missing_packages()
    if missing:
        raise BadInput(
            "Libraries that the window needs are not installed.",
            f"On Debian or Ubuntu: sudo apt install {' '.join(missing)}",
        )
    from PySide6.QtCore import qVersion

    screen = "a display" if has_display() else "no display (windows can't be shown here)"
    return f"{qVersion()}, PySide6 {_version('PySide6-Essentials')}, {screen}"


def _keychain(options: Options) -> str:
    from socialinbox.vault.keychain import Keychain

    async def try_it() -> str:
        keychain = Keychain()
        try:
            await keychain.put("socialinbox/doctor", "a test")
            await keychain.delete("socialinbox/doctor")
            return await keychain.backend()
        finally:
            keychain.close()

    return asyncio.run(try_it())


def _database(options: Options) -> str:
    profile = open_profile(options.profile)
    with tempfile.TemporaryDirectory(dir=profile.folder) as folder:
        Database.open(Path(folder) / "try.sqlite", bytes(range(32))).close()
    how = UNDECIDED
    if profile.database.exists():
        how = asyncio.run(_open(profile))
    return f"SQLCipher {_version('sqlcipher3')}, {profile.database}. {how}"


async def _open(profile: Profile) -> str:
    """Open the profile's own database as every command does, without changing how it is kept."""
    opening = Opening(profile)
    try:
        if opening.note is not None:
            await open_here(opening)
        Database.open(profile.database, profile.keys.database).close()
        return UNDECIDED if opening.note is None else IN_WORDS[opening.note.way]
    finally:
        opening.close()


def _networks(options: Options) -> str:
    import httpx

    from socialinbox.config.endpoints import endpoint
    from socialinbox.networks.registry import all_rules

    answers = []
    for name, rules in all_rules().items():
        url = endpoint(name, rules.base_url, rules.auth_url).url
        try:
            status = httpx.get(url, timeout=10).status_code
            answers.append(f"{rules.label} answers ({status})")
        except httpx.HTTPError as error:
            answers.append(f"{rules.label} can't be reached ({type(error).__name__})")
    if all("can't" in answer for answer in answers):
        raise BadInput(
            "No network can be reached.",
            "Check this computer's connection. Reading and writing drafts works without.",
        )
    return ", ".join(answers)
