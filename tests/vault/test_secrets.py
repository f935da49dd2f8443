"""Credentials are in the keychain and nowhere else, and never lost while it is away."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic

import pytest
from keyring.errors import KeyringLocked

from socialinbox.domain.errors import KeychainUnavailable, StorageUnavailable
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.secrets import Credentials, Vault
from socialinbox.vault.trouble import Trouble, in_words
from tests.vault.fakes import (
    FakeBackend,
    FlakyBackend,
    PromptingBackend,
    SmallBackend,
    SystemFault,
)

FULL = Credentials(
    "access-s3cret",
    "refresh-s3cret",
    datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC),
    "client",
    "client-s3cret",
)


def vault(backend: FakeBackend) -> Vault:
    """A vault over this keychain."""
    return Vault("p1", Keychain(lambda: backend, timeout=5))


def read_all(folder: Path) -> list[str]:
    """What is in the files of a folder."""
    return [path.read_bytes().decode() for path in folder.rglob("*") if path.is_file()]


async def test_credentials_come_back_to_another_session() -> None:
    backend = FakeBackend()
    first = vault(backend)
    await first.save("3", FULL)
    assert first.problem is None
    await first.aclose()
    second = vault(backend)
    assert await second.load("3") == FULL
    assert await second.load("4") is None
    await second.aclose()


async def test_one_entry_a_secret_under_a_name_of_its_own() -> None:
    backend = FakeBackend()
    kept = vault(backend)
    await kept.save("3", FULL)
    assert backend.entries == {
        "socialinbox/p1/3/access_token": "access-s3cret",
        "socialinbox/p1/3/refresh_token": "refresh-s3cret",
        "socialinbox/p1/3/client_secret": "client-s3cret",
        "socialinbox/p1/3/client_id": "client",
        "socialinbox/p1/3/expires_at": "2030-01-02T03:04:05Z",
    }
    assert backend.writes[0].endswith("refresh_token")
    await kept.save("3", Credentials("other"))
    assert backend.entries == {"socialinbox/p1/3/access_token": "other"}
    await kept.aclose()


async def test_forgotten_credentials_leave_nothing() -> None:
    backend = SmallBackend()
    kept = vault(backend)
    await kept.save("3", Credentials("a" * 3000, "refresh"))
    await kept.save("4", FULL)
    await kept.forget("3")
    assert await kept.load("3") is None
    assert not [name for name in backend.entries if "/3/" in name]
    assert await kept.load("4") == FULL
    await kept.aclose()


async def test_two_profiles_do_not_meet() -> None:
    backend = FakeBackend()
    one, two = vault(backend), Vault("p2", Keychain(lambda: backend, timeout=5))
    await one.save("3", FULL)
    assert await two.load("3") is None
    await one.aclose()
    await two.aclose()


async def test_a_locked_keychain_is_said_and_the_session_goes_on() -> None:
    backend = FlakyBackend(KeyringLocked("locked"))
    kept = vault(backend)
    await kept.save("3", FULL)
    assert str(kept.problem) == str(in_words(Trouble.LOCKED))
    assert await kept.load("3") == FULL
    assert backend.entries == {}
    backend.error = None
    assert await kept.load("3") == FULL
    assert kept.problem is None
    assert len(backend.entries) == 5
    await kept.aclose()


async def test_locked_is_not_the_same_as_empty() -> None:
    kept = vault(FlakyBackend(KeyringLocked("locked")))
    with pytest.raises(KeychainUnavailable):
        await kept.load("3")
    assert kept.problem is not None
    await kept.aclose()


async def test_what_this_session_read_stays_known_when_the_keychain_goes() -> None:
    backend = FlakyBackend()
    kept = vault(backend)
    await kept.save("3", FULL)
    backend.error = SystemFault("gone")
    assert await kept.load("3") == FULL
    assert kept.problem is not None
    await kept.aclose()


async def test_forgetting_says_when_it_could_not() -> None:
    backend = FlakyBackend()
    kept = vault(backend)
    await kept.save("3", FULL)
    backend.error = SystemFault("gone")
    with pytest.raises(KeychainUnavailable):
        await kept.forget("3")
    await kept.aclose()


async def test_a_keychain_that_hangs_costs_one_wait() -> None:
    backend = PromptingBackend()
    kept = Vault("p1", Keychain(lambda: backend, timeout=0.5))
    start = monotonic()
    for number in range(4):
        with pytest.raises(KeychainUnavailable):
            await kept.load(str(number))
    await kept.save("1", FULL)
    assert str(kept.problem) == str(in_words(Trouble.WAITING))
    for number in (2, 3):
        with pytest.raises(KeychainUnavailable):
            await kept.forget(str(number))
    assert monotonic() - start < 1
    backend.answer.set()
    async with asyncio.timeout(5):
        while kept.problem is not None:
            await kept.load("1")
            await asyncio.sleep(0.01)
    assert backend.entries["socialinbox/p1/1/access_token"] == FULL.access_token
    await kept.aclose()


async def test_memory_on_purpose_is_no_problem() -> None:
    kept = Vault.open("demo", memory=True)
    await kept.save("3", FULL)
    assert await kept.load("3") == FULL
    assert await kept.check() is None
    await kept.forget("3")
    assert await kept.load("3") is None
    await kept.save("3", FULL)
    await kept.aclose()
    assert await kept.load("3") is None


async def test_a_check_leaves_no_trace() -> None:
    backend = FlakyBackend()
    kept = vault(backend)
    assert await kept.check() is None
    assert backend.writes
    assert backend.entries == {}
    backend.error = SystemFault("gone")
    assert await kept.check() is kept.problem is not None
    await kept.aclose()


async def test_an_expiry_that_makes_no_sense_counts_as_not_known() -> None:
    backend = FakeBackend()
    backend.entries["socialinbox/p1/3/access_token"] = "access"
    backend.entries["socialinbox/p1/3/expires_at"] = "soon"
    kept = vault(backend)
    assert await kept.load("3") == Credentials("access")
    await kept.aclose()


async def test_a_lock_file_that_can_not_be_made_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    kept = Vault.open("p1", memory=True)
    with pytest.raises(StorageUnavailable, match="profile"):
        async with kept.turn("3", blocked):
            pass


def test_expired_a_minute_early() -> None:
    at = datetime(2030, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert FULL.expired(at - timedelta(seconds=60))
    assert not FULL.expired(at - timedelta(seconds=61))
    assert not Credentials("a").expired(at)


async def test_the_secret_is_in_no_file_no_log_and_no_repr(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    backend = FlakyBackend()
    kept = vault(backend)
    async with kept.turn("3", tmp_path):
        await kept.save("3", FULL)
        backend.error = SystemFault("CredWrite refresh-s3cret")
        await kept.save("3", FULL.renewed("new-s3cret", None, None))
    assert "keychain" in caplog.text
    shown = [caplog.text, repr(FULL), f"{FULL}", repr(kept), repr(kept.problem), str(kept.problem)]
    files = read_all(tmp_path)
    assert files
    assert not [text for text in shown + files if "s3cret" in text]
    await kept.aclose()
