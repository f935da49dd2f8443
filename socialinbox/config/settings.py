"""What the owner may choose: declared once here, kept in the profile, written out in the docs."""

import json
import logging
import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from socialinbox.config.profile import Profile
from socialinbox.domain.errors import BadInput, StorageUnavailable

log = logging.getLogger(__name__)

Value = bool | str
_SWITCH = {
    **dict.fromkeys(("on", "yes", "true"), True),
    **dict.fromkeys(("off", "no", "false"), False),
}


@dataclass(frozen=True, slots=True)
class Setting:
    """One thing to choose. Without `choices` it is a switch that is on (True) or off (False)."""

    key: str
    default: Value
    label: str
    help: str
    choices: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """What can be typed for it."""
        return self.choices or ("on", "off")

    def read(self, text: str) -> Value:
        """What the owner typed. Raises BadInput with what there is to choose from."""
        typed = text.strip().lower()
        if self.choices:
            if typed in self.choices:
                return typed
        elif typed in _SWITCH:
            return _SWITCH[typed]
        raise BadInput(
            f"“{text}” is nothing that {self.key} can be.",
            f"Give one of: {', '.join(self.words)}.",
        )

    def takes(self, value: object) -> bool:
        """Whether a stored value is one of this setting."""
        return value in self.choices if self.choices else isinstance(value, bool)


MARK_SEEN = Setting(
    "mark_seen",
    "never",
    "Tell customers that you have seen their message",
    "Where a network lets a program do it (Messenger): never; when your answer has arrived; or as "
    "soon as you open the thread.",
    ("never", "answered", "opened"),
)
NOTIFICATIONS = Setting(
    "notifications",
    True,
    "Notifications of the desktop",
    "Tells of new messages while the window is elsewhere, and of accounts that need you. Off, you "
    "are still told of customers you follow and of what is due to be done. Counts from the next "
    "start of the window.",
)
HIDE_CONTENT = Setting(
    "hide_content_in_notifications",
    False,
    "Keep names and words out of notifications",
    "Then they only say how many messages are new. Counts from the next start of the window.",
)
NEWS_OF_VERSIONS = Setting(
    "news_of_versions",
    False,
    "Look for newer versions",
    "Asks one signed file on the makers' page, once a day; nothing about you is sent. Without it "
    "the program asks nobody. Counts from the next start of the window.",
)
LOCK_AFTER = Setting(
    "lock_after",
    "never",
    "Lock the window after so many minutes without a key or the mouse",
    "Covers everything until the pass phrase of the lock is typed; notifications then have no "
    "content. Ctrl+L locks at once. Messages keep coming in.",
    ("never", "1", "5", "15", "60"),
)
ALL = (MARK_SEEN, NOTIFICATIONS, HIDE_CONTENT, NEWS_OF_VERSIONS, LOCK_AFTER)


@dataclass(frozen=True, slots=True)
class Settings:
    """What holds now. `complaint` says in a sentence what of the file could not be used."""

    values: Mapping[str, Value]
    complaint: str | None = None

    def __getitem__(self, setting: Setting) -> Value:
        """The chosen value, or the default."""
        return self.values.get(setting.key, setting.default)

    def chosen(self, setting: Setting) -> str:
        """The same as it is typed."""
        value = self[setting]
        return value if isinstance(value, str) else ("on" if value else "off")


def by_key(key: str) -> Setting:
    """The setting of that name; raises BadInput with all names."""
    for setting in ALL:
        if setting.key == key:
            return setting
    raise BadInput(
        f"There is no setting “{key}”.", f"Use one of: {', '.join(one.key for one in ALL)}."
    )


def read_settings(profile: Profile) -> Settings:
    """What holds in a profile. A broken file is put aside and the defaults are used."""
    found, complaint = _load(profile.settings)
    known = {one.key: one for one in ALL}
    values: dict[str, Value] = {}
    for key, value in found.items():
        if key in known and known[key].takes(value):
            values[key] = value  # type: ignore[assignment]
        elif key in known:
            complaint = (
                f"In {profile.settings} {key} has a value that it can't have; the default "
                f"({Settings({}).chosen(known[key])}) is used."
            )
    if complaint is not None:
        log.warning("settings: %s", complaint)
    return Settings(values, complaint)


def change_setting(profile: Profile, setting: Setting, value: Value) -> None:
    """Keep a choice; raises StorageUnavailable. What a newer version wrote there stays."""
    found, _ = _load(profile.settings)
    found[setting.key] = value
    file = profile.settings
    unfinished = file.with_suffix(".part")
    try:
        unfinished.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
        os.replace(unfinished, file)
    except OSError as error:
        raise StorageUnavailable(
            f"The file {file} can't be written ({error.strerror or error}).",
            "Make room or make it writable, then choose again.",
        ) from error


def _load(file: Path) -> tuple[dict[str, object], str | None]:
    try:
        found = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return {}, None
    except OSError as error:
        return {}, f"{file} can't be read ({error.strerror or error}); the defaults are used."
    except ValueError:
        found = None
    if isinstance(found, dict):
        return found, None
    aside = file.with_suffix(".broken.json")
    try:
        os.replace(file, aside)
    except OSError:
        return {}, f"{file} is no list of settings; the defaults are used."
    return {}, f"{file} is no list of settings. It lies at {aside} now; the defaults are used."


def as_markdown() -> str:
    """docs/settings.md."""
    lines = [
        "# Settings",
        "",
        "`socialinbox settings` lists them, `socialinbox settings KEY VALUE` changes one. They are "
        "kept in `settings.json` in the profile. A file that can't be read is put aside as "
        "`settings.broken.json`, and the defaults are used.",
        "",
        "Written from `socialinbox/config/settings.py` by `python -m socialinbox.config.settings`.",
        "",
        "| key | values | default | what it does |",
        "|---|---|---|---|",
    ]
    for one in ALL:
        default = Settings({}).chosen(one)
        values = ", ".join(f"`{word}`" for word in one.words)
        lines.append(f"| `{one.key}` | {values} | `{default}` | {one.label}. {one.help} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.stdout.write(as_markdown())
