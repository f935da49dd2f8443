"""forget: a whole profile goes, with its sign-ins and its key; uninstallers call it too."""

import asyncio
import shutil

from socialinbox.cli.options import Options
from socialinbox.config.profile import PROFILE_FILE, Profile, default_folder, open_profile
from socialinbox.domain.errors import BadInput, StorageUnavailable
from socialinbox.protection.opening import Opening
from socialinbox.ui.single import Place
from socialinbox.vault.secrets import Vault

MOST_ACCOUNTS = 50
"""Accounts are numbered from one. The database that knows how many need not open for this."""


def forget(options: Options) -> int:
    """Delete a profile. Raises where something stays, before anything is deleted."""
    if not options.everything:
        raise BadInput(
            "This deletes all messages, settings and sign-ins of the profile; nothing brings them "
            "back.",
            "If that is what you want: socialinbox forget --everything",
        )
    folder = (options.profile or default_folder()).expanduser()
    if not (folder / PROFILE_FILE).is_file():
        # A folder that is no profile is never deleted.
        raise BadInput(f"There is no profile in {folder}.", "Name its folder with --profile.")
    profile = open_profile(folder)
    place = Place(folder)
    if not place.take():
        raise BadInput("Social Inbox is open with this profile.", "Close it first.")
    try:
        asyncio.run(_forget_secrets(profile))
    finally:
        place.leave()
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise StorageUnavailable(
            f"Not all of {folder} could be deleted ({error.strerror}). The sign-ins are gone.",
            "Delete the rest by hand.",
        ) from error
    print(f"{folder} and its sign-ins are gone.")
    return 0


async def _forget_secrets(profile: Profile) -> None:
    vault, opening = Vault.open(profile.id), Opening(profile)
    try:
        for number in range(1, MOST_ACCOUNTS + 1):
            await vault.forget(str(number))
        await opening.forget_key()
    finally:
        opening.close()
        await vault.aclose()
