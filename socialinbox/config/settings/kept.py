"""The owner's choices in the profile's settings.json, through everything that a file can suffer."""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from socialinbox.config.profile import Profile
from socialinbox.config.settings.declared import ALL
from socialinbox.config.settings.kinds import Setting, V
from socialinbox.config.whole import put_aside, replace_with
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.domain.sentence import say

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds now. `complaint` says in a sentence what of the file could not be used."""

    values: Mapping[str, Any]
    complaint: str | None = None

    def __getitem__(self, setting: Setting[V]) -> V:
        """The chosen value, or the default."""
        return cast(V, self.values.get(setting.key, setting.default))

    def chosen(self, setting: Setting[Any]) -> str:
        """The same as it is typed."""
        return setting.typed(self[setting])


def read_settings(profile: Profile) -> Settings:
    """What holds in a profile. A broken file is put aside and the defaults are used."""
    try:
        found, complaint = _load(profile.settings)
    except OSError as error:
        found, complaint = (
            {},
            say(
                "{file} can't be read ({why}); the defaults are used.",
                file=profile.settings,
                why=str(error.strerror or error),
            ),
        )
    values: dict[str, Any] = {}
    for setting in ALL:
        if setting.key not in found:
            continue
        try:
            values[setting.key] = setting.load(found[setting.key])
        except ValueError:
            complaint = say(
                "In {settings} {key} has a value that it can't have; the default ({default}) is "
                "used.",
                settings=profile.settings,
                key=setting.key,
                default=setting.typed(setting.default),
            )
    if complaint is not None:
        log.warning("settings: %s", complaint)
    return Settings(values, complaint)


def change_setting(profile: Profile, setting: Setting[V], value: V) -> None:
    """Keep a choice; raises StorageUnavailable. What a newer version wrote there stays."""
    file = profile.settings
    try:
        found, _ = _load(file)
        found[setting.key] = setting.keep(value)
        replace_with(file, (json.dumps(found, indent=2) + "\n").encode())
    except OSError as error:
        raise StorageUnavailable(
            say(
                "The file {file} can't be written ({why}).",
                file=file,
                why=str(error.strerror or error),
            ),
            say("Make room or make it writable, then choose again."),
        ) from error


def _load(file: Path) -> tuple[dict[str, object], str | None]:
    """What the file holds, and what is wrong with it. Raises OSError where it can't be read: what
    stands there must not be taken for nothing."""
    try:
        found = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}, None
    except (ValueError, RecursionError):
        found = None
    if isinstance(found, dict):
        return found, None
    aside = put_aside(file)
    if aside is None:
        return {}, say("{file} is no list of settings; the defaults are used.", file=file)
    return {}, say(
        "{file} is no list of settings. It lies at {aside} now; the defaults are used.",
        file=file,
        aside=aside,
    )
