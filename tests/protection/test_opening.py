"""The key: where it is kept, what is said when it is missing, and that no file is touched then."""

import asyncio
import shutil
from collections.abc import Callable

import keyring.backends.fail
import pytest

from socialinbox.app import App
from socialinbox.config.profile import Profile, open_profile
from socialinbox.domain.errors import BadInput, StorageUnavailable
from socialinbox.protection import pass_phrase
from socialinbox.protection.needed import KeyNeeded, Wanted
from socialinbox.protection.note import Way
from socialinbox.protection.opening import Opening
from socialinbox.storage.files import read_file
from socialinbox.storage.sealing import Form, form_of
from socialinbox.vault.backend import Backend, trusted
from socialinbox.vault.keychain import Keychain
from tests.protection.conftest import (
    URL,
    WORDS,
    every_byte,
    fill,
    fresh,
    names,
    opening_of,
    with_words,
)
from tests.vault.fakes import FakeBackend, ForgetfulBackend, gone, locked

PASS = "five words of no kin"


@pytest.fixture(autouse=True)
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Guessing need not be dear here; test_pass_phrase.py has the real cost."""
    monkeypatch.setattr(pass_phrase, "COST", 2**10)


def missing() -> Backend:
    """keyring's own answer where there is no keychain."""
    return trusted(keyring.backends.fail.Keyring())  # type: ignore[no-untyped-call]


def without_keychain(profile: Profile) -> Opening:
    """An opening on a computer without a keychain."""
    return Opening(profile, Keychain(missing, timeout=2.0))


async def test_a_new_profile_is_encrypted(
    profile: Profile, opening: Opening, backend: FakeBackend
) -> None:
    await opening.open()
    fill(profile)
    assert form_of(profile.database) is Form.SEALED
    assert with_words(profile.folder, WORDS, "Zwetschgenkuchen") == []
    (entry,) = backend.entries.items()
    assert entry[0].startswith(f"socialinbox/{profile.id}/key/")
    key = profile.keys.master
    assert key is not None
    assert entry[1] == key.hex()
    assert with_words(profile.folder, key.hex(), entry[1]) == []
    again = fresh(profile)
    await opening_of(again, backend).open()
    assert names(again) == [WORDS]
    assert read_file(again, URL) == WORDS.encode()


async def test_a_plain_profile_is_encrypted_in_place(profile: Profile, opening: Opening) -> None:
    fill(profile)
    aside = profile.database.with_name("inbox.sqlite.version-1")
    shutil.copyfile(profile.database, aside)
    assert with_words(profile.folder, WORDS)
    await opening.open()
    assert names(profile) == [WORDS]
    assert read_file(profile, URL) == WORDS.encode()
    assert form_of(aside) is Form.SEALED
    assert with_words(profile.folder, WORDS) == []
    assert not list(profile.folder.rglob("*.sealing*"))


async def test_who_chose_plain_stays_plain(profile: Profile, opening: Opening) -> None:
    await opening.choose(Way.NONE)
    fill(profile)
    await opening_of(fresh(profile), FakeBackend()).open()
    assert form_of(profile.database) is Form.PLAIN
    await opening.choose(Way.KEYCHAIN)
    assert names(profile) == [WORDS]
    assert with_words(profile.folder, WORDS) == []


def _empty(backend: FakeBackend) -> Backend:
    return FakeBackend()


def _of_another(backend: FakeBackend) -> Backend:
    backend.entries = dict.fromkeys(backend.entries, bytes(range(32)).hex())
    return backend


def _garbage(backend: FakeBackend) -> Backend:
    backend.entries = dict.fromkeys(backend.entries, "no key")
    return backend


@pytest.mark.parametrize(
    ("broken", "title"),
    [
        (_empty, "holds no key for this profile"),
        (_of_another, "is not this profile's"),
        (_garbage, "is not this profile's"),
        (lambda _: locked(), "keychain is locked"),
        (lambda _: gone(), "service stopped"),
    ],
    ids=["gone", "of another profile", "garbage", "locked", "stopped"],
)
async def test_without_the_key_it_is_said_and_nothing_touched(
    profile: Profile,
    opening: Opening,
    backend: FakeBackend,
    broken: Callable[[FakeBackend], Backend],
    title: str,
) -> None:
    await opening.open()
    fill(profile)
    before = every_byte(profile.folder)
    words = " ".join(opening.recovery_phrase())
    other = fresh(profile)
    with pytest.raises(KeyNeeded, match=title) as told:
        await opening_of(other, broken(backend)).open()
    assert told.value.wanted is Wanted.PHRASE
    assert "recover" in told.value.advice
    with pytest.raises(StorageUnavailable, match="has not been opened"):
        App(other)
    assert every_byte(profile.folder) == before
    await opening_of(other, FakeBackend()).recover(words)
    assert names(other) == [WORDS]


async def test_without_any_keychain(profile: Profile, opening: Opening) -> None:
    await opening.open()
    fill(profile)
    before = every_byte(profile.folder)
    with pytest.raises(KeyNeeded, match="There is no keychain") as told:
        await without_keychain(fresh(profile)).open()
    assert told.value.again
    assert every_byte(profile.folder) == before


async def test_without_the_note_the_phrase_still_opens(
    profile: Profile, opening: Opening, backend: FakeBackend
) -> None:
    await opening.open()
    fill(profile)
    words = " ".join(opening.recovery_phrase())
    profile.protection.unlink()
    before = every_byte(profile.folder)
    again = fresh(profile)
    with pytest.raises(KeyNeeded, match=r"protection\.json"):
        await opening_of(again, backend).open()
    with pytest.raises(BadInput, match="another profile"):
        await opening_of(again, backend).recover("abandon " * 23 + "art")
    assert every_byte(profile.folder) == before
    await opening_of(again, backend).recover(words)
    assert names(again) == [WORDS]
    await opening_of(fresh(profile), backend).open()


async def test_a_phrase_of_another_profile(
    profile: Profile, opening: Opening, backend: FakeBackend
) -> None:
    await opening.open()
    fill(profile)
    before = every_byte(profile.folder)
    other = open_profile(profile.folder.parent / "other")
    others = opening_of(other, backend)
    await others.open()
    words = " ".join(others.recovery_phrase())
    with pytest.raises(BadInput, match="another profile"):
        await opening_of(fresh(profile), FakeBackend()).recover(words)
    assert every_byte(profile.folder) == before


async def test_on_another_computer(profile: Profile, opening: Opening) -> None:
    await opening.open()
    fill(profile)
    words = " ".join(opening.recovery_phrase())
    moved = profile.folder.with_name("moved")
    shutil.copytree(profile.folder, moved)
    there = FakeBackend()
    with pytest.raises(KeyNeeded, match="another computer"):
        await opening_of(open_profile(moved), there).open()
    await opening_of(open_profile(moved), there).recover(words)
    once_more = open_profile(moved)
    await opening_of(once_more, there).open()
    assert names(once_more) == [WORDS]


async def test_without_a_keychain_the_owner_chooses(profile: Profile) -> None:
    opening = without_keychain(profile)
    with pytest.raises(KeyNeeded) as told:
        await opening.open()
    assert told.value.wanted is Wanted.CHOICE
    assert not profile.database.exists()
    with pytest.raises(BadInput, match="fewer than 8"):
        await opening.choose(Way.PASS_PHRASE, "short")
    assert not profile.protection.exists()
    await opening.choose(Way.PASS_PHRASE, PASS)
    fill(profile)
    assert with_words(profile.folder, WORDS, PASS) == []
    again = fresh(profile)
    with pytest.raises(KeyNeeded) as told:
        await without_keychain(again).open()
    assert told.value.wanted is Wanted.PASS_PHRASE
    before = every_byte(profile.folder)
    with pytest.raises(KeyNeeded, match="wrong"):
        await without_keychain(again).give_pass_phrase("another pass phrase")
    assert again.keys.master is None
    assert every_byte(profile.folder) == before
    await without_keychain(again).give_pass_phrase(PASS)
    assert names(again) == [WORDS]


async def test_a_forgotten_pass_phrase(profile: Profile) -> None:
    opening = without_keychain(profile)
    await opening.choose(Way.PASS_PHRASE, PASS)
    fill(profile)
    words = " ".join(opening.recovery_phrase())
    again = fresh(profile)
    await without_keychain(again).recover(words, "a pass phrase that stays")
    assert names(again) == [WORDS]
    await without_keychain(fresh(profile)).give_pass_phrase("a pass phrase that stays")


async def test_a_plain_profile_opens_without_a_keychain_and_says_so(profile: Profile) -> None:
    fill(profile)
    opening = without_keychain(profile)
    await opening.open()
    assert opening.unkept is not None
    assert "not encrypted" in opening.unkept
    with pytest.raises(KeyNeeded):
        await without_keychain(profile).open(ask=True)
    assert names(profile) == [WORDS]


async def test_a_keychain_that_forgets_is_not_trusted_with_the_key(profile: Profile) -> None:
    with pytest.raises(KeyNeeded):
        await opening_of(profile, ForgetfulBackend()).open()
    assert not profile.protection.exists()
    assert not profile.database.exists()


async def test_the_ways_change(profile: Profile, opening: Opening, backend: FakeBackend) -> None:
    await opening.open()
    fill(profile)
    await opening.choose(Way.PASS_PHRASE, PASS)
    assert backend.entries == {}
    again = fresh(profile)
    moved_back = opening_of(again, backend)
    await moved_back.give_pass_phrase(PASS)
    await moved_back.choose(Way.KEYCHAIN)
    with pytest.raises(BadInput, match="does not become readable"):
        await moved_back.choose(Way.NONE)
    once_more = fresh(profile)
    await opening_of(once_more, backend).open()
    assert names(once_more) == [WORDS]


async def test_two_first_starts_at_once_make_one_key(
    profile: Profile, backend: FakeBackend
) -> None:
    both = [fresh(profile), fresh(profile)]
    await asyncio.gather(*(opening_of(one, backend).open() for one in both))
    assert both[0].keys.master == both[1].keys.master
    assert len(backend.entries) == 1


async def test_the_phrase_is_due_until_it_was_shown(
    profile: Profile, opening: Opening, backend: FakeBackend
) -> None:
    await opening.open()
    assert opening.phrase_is_due
    await opening.phrase_was_shown()
    later = opening_of(fresh(profile), backend)
    await later.open()
    assert not later.phrase_is_due


async def test_a_file_can_not_be_passed_off_as_another(profile: Profile, opening: Opening) -> None:
    await opening.open()
    fill(profile)
    place = profile.media_file(URL)
    other = profile.media_file("https://img.example.com/other.png")
    shutil.copyfile(place, other)
    with pytest.raises(StorageUnavailable, match="damaged"):
        read_file(profile, "https://img.example.com/other.png")
    place.write_bytes(place.read_bytes()[:-1])
    with pytest.raises(StorageUnavailable, match="damaged"):
        read_file(profile, URL)
