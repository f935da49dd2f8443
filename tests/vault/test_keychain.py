"""One keychain, many ways to break."""

import asyncio
import logging
from collections.abc import Callable
from time import monotonic

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest
from hypothesis import given
from hypothesis import strategies as st
from keyring.backend import KeyringBackend

from socialinbox.domain.errors import KeychainUnavailable
from socialinbox.vault import entries
from socialinbox.vault.backend import Backend, backend_name, trusted
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.trouble import KeychainTrouble, Trouble, in_words
from tests.vault.fakes import (
    CutOffBackend,
    FakeBackend,
    FlakyBackend,
    ForgetfulBackend,
    PromptingBackend,
    SmallBackend,
    SystemFault,
    gone,
    locked,
)

NAME = "socialinbox/test/3/access_token"


def keychain(backend: Backend, timeout: float = 5.0) -> Keychain:
    return Keychain(lambda: trusted(backend), timeout)


async def problem(backend: Backend, timeout: float = 5.0) -> KeychainUnavailable:
    """What the owner is told when a secret is put into this keychain."""
    chain = keychain(backend, timeout)
    with pytest.raises(KeychainUnavailable) as caught:
        await chain.put(NAME, "s3cret")
    chain.close()
    return caught.value


def made(kind: Callable[[], KeyringBackend]) -> KeyringBackend:
    """One of a class of keyring's own, which have no types."""
    return kind()


def renamed(kind: type[KeyringBackend], module: str) -> KeyringBackend:
    """A backend of a class that stands in another module."""
    made: KeyringBackend = type(kind.__name__, (kind,), {"__module__": module})()
    return made


async def test_a_secret_comes_back_and_goes() -> None:
    backend = FakeBackend()
    chain = keychain(backend)
    assert await chain.get(NAME) is None
    await chain.put(NAME, "s3cret ☕")
    assert await chain.get(NAME) == "s3cret ☕"
    assert backend.entries == {NAME: "s3cret ☕"}
    await chain.delete(NAME)
    await chain.delete(NAME)
    assert await chain.get(NAME) is None
    assert backend.entries == {}
    chain.close()


async def test_all_calls_are_made_in_one_thread_of_its_own() -> None:
    backend = FakeBackend()
    chain = keychain(backend)
    await asyncio.gather(*(chain.get(f"{NAME}{number}") for number in range(20)))
    assert backend.threads == {"keychain"}
    chain.close()


async def test_what_is_unchanged_is_not_written_again() -> None:
    backend = FakeBackend()
    chain = keychain(backend)
    await chain.put(NAME, "one")
    await chain.put(NAME, "one")
    assert backend.writes == [NAME]
    chain.close()


@given(
    st.lists(
        st.one_of(
            st.text(max_size=8),
            st.integers(1190, 4000).map(lambda size: "a" * size),
            st.integers(590, 2000).map(lambda size: "🚲" * size),
            st.just("socialinbox-chunks 2 cafe"),
        ),
        min_size=1,
        max_size=4,
    )
)
def test_any_text_fits_into_small_entries_and_leaves_nothing_behind(values: list[str]) -> None:
    backend = SmallBackend()
    for value in values:
        entries.write(backend, NAME, value)
        assert entries.read(backend, NAME) == value
    last = SmallBackend()
    entries.write(last, NAME, values[-1])
    assert backend.entries == last.entries
    entries.erase(backend, NAME)
    assert backend.entries == {}


def test_the_count_is_written_last() -> None:
    backend = SmallBackend()
    entries.write(backend, NAME, "a" * 2500)
    assert backend.writes == [f"{NAME}#0", f"{NAME}#1", f"{NAME}#2", NAME]


@pytest.mark.parametrize("good_writes", [1, 2, 3])
def test_half_a_secret_is_never_read(good_writes: int, caplog: pytest.LogCaptureFixture) -> None:
    backend = CutOffBackend(good_writes=99)
    entries.write(backend, NAME, "a" * 2500)
    backend.good_writes = len(backend.writes) + good_writes
    with pytest.raises(SystemFault):
        entries.write(backend, NAME, "b" * 3700)
    assert entries.read(backend, NAME) is None
    assert "damaged" in caplog.text


@pytest.mark.parametrize(
    ("backend", "trouble"),
    [
        (made(keyring.backends.fail.Keyring), Trouble.MISSING),
        (made(keyring.backends.null.Keyring), Trouble.NULL),
        (renamed(FakeBackend, "keyrings.alt.file"), Trouble.PLAIN),
        (locked(), Trouble.LOCKED),
        (gone(), Trouble.GONE),
        (FlakyBackend(ConnectionResetError()), Trouble.GONE),
        (ForgetfulBackend(), Trouble.FORGETFUL),
        (FlakyBackend(SystemFault(8, "CredWrite", "not enough memory")), Trouble.FAILED),
    ],
    ids=lambda value: value.value if isinstance(value, Trouble) else "",
)
async def test_each_trouble_has_its_own_words(backend: KeyringBackend, trouble: Trouble) -> None:
    error = await problem(backend)
    assert str(error) == str(in_words(trouble))


async def test_a_service_that_is_started_again_is_asked_once_more() -> None:
    stopped, started = gone(), FakeBackend()
    found = iter([stopped, started])
    chain = Keychain(lambda: trusted(next(found)), 5.0)
    await chain.put(NAME, "s3cret")
    assert await chain.get(NAME) == "s3cret"
    chain.close()


def test_the_words_fit_the_system() -> None:
    for trouble in Trouble:
        for platform in ("linux", "darwin", "win32"):
            error = in_words(trouble, platform)
            assert error.title.endswith(".")
            assert error.advice.endswith(".")
    titles = {in_words(Trouble.MISSING, system).title for system in ("linux", "darwin", "win32")}
    assert len(titles) == 3
    assert "gnome-keyring" not in in_words(Trouble.MISSING, "win32").advice


async def test_too_long_for_the_system_is_said_without_the_secret(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr(entries, "CHUNK", 5000)
    chain = keychain(SmallBackend())
    secret = "s3cret" * 300
    with pytest.raises(KeychainUnavailable) as caught:
        await chain.put(NAME, secret)
    assert "s3cret" not in repr(caught.value) + caplog.text
    assert caught.value.__cause__ is None
    chain.close()


async def test_a_prompt_does_not_hold_us_and_an_answer_is_taken() -> None:
    backend = PromptingBackend()
    chain = keychain(backend, timeout=0.1)
    start = monotonic()
    with pytest.raises(KeychainUnavailable) as caught:
        await chain.put(NAME, "s3cret")
    assert str(caught.value) == str(in_words(Trouble.WAITING))
    with pytest.raises(KeychainUnavailable):
        await chain.get(NAME)
    assert monotonic() - start < 3
    backend.answer.set()
    await until_value(chain, "s3cret")
    chain.close()


async def test_behind_a_call_that_hangs_others_fail_at_once_with_the_same_words() -> None:
    backend = PromptingBackend()
    chain = keychain(backend, timeout=0.4)
    with pytest.raises(KeychainUnavailable) as first:
        await chain.get(NAME)
    start = monotonic()
    for call in (chain.get(NAME), chain.put(NAME, "lost"), chain.delete(NAME), chain.get_all([])):
        with pytest.raises(KeychainUnavailable) as caught:
            await call
        assert str(caught.value) == str(first.value) == str(in_words(Trouble.WAITING))
    assert monotonic() - start < 0.4
    backend.answer.set()
    async with asyncio.timeout(5):
        while True:
            try:
                await chain.put(NAME, "s3cret")
                break
            except KeychainUnavailable:
                await asyncio.sleep(0.01)
    assert await chain.get(NAME) == "s3cret"
    # What was refused was not made later.
    assert "lost" not in "".join(backend.entries.values())
    chain.close()


async def until_value(chain: Keychain, value: str) -> None:
    """Wait until the keychain holds this value."""
    async with asyncio.timeout(5):
        while True:
            try:
                if await chain.get(NAME) == value:
                    return
            except KeychainUnavailable:
                continue


async def test_a_cancelled_caller_does_not_leave_half_a_pair() -> None:
    backend = PromptingBackend()
    chain = keychain(backend)
    saving = asyncio.create_task(chain.put_all({"refresh": "r2", "access": "a2"}))
    await asyncio.sleep(0)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    backend.answer.set()
    chain.join(5)
    assert backend.entries == {"refresh": "r2", "access": "a2"}


async def test_a_keychain_that_comes_back_is_noticed() -> None:
    found: list[Backend] = [made(keyring.backends.fail.Keyring), FakeBackend()]

    def find() -> Backend:
        return trusted(found.pop(0))

    chain = Keychain(find, 5)
    with pytest.raises(KeychainUnavailable):
        await chain.put(NAME, "s3cret")
    await chain.put(NAME, "s3cret")
    assert await chain.get(NAME) == "s3cret"
    chain.close()


class Chain(keyring.backends.chainer.ChainerBackend):
    """keyring's chain of all backends that work."""

    priority = 0
    backends: list[KeyringBackend] = []  # noqa: RUF012


Chain.__module__ = "keyring.backends.chainer"


@pytest.mark.parametrize("order", [1, -1])
def test_of_a_chain_the_first_to_trust_is_used(order: int, monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good = renamed(FakeBackend, "keyrings.alt.file"), FakeBackend()
    monkeypatch.setattr(Chain, "backends", [plain, good][::order])
    assert trusted(made(Chain)) is good


def test_a_chain_of_plain_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Chain, "backends", [renamed(FakeBackend, "keyrings.alt.file")])
    with pytest.raises(KeychainTrouble) as caught:
        trusted(made(Chain))
    assert caught.value.trouble is Trouble.PLAIN


async def test_the_doctor_can_name_the_backend() -> None:
    chain = keychain(FakeBackend())
    assert await chain.backend() == backend_name(FakeBackend()) == "tests.vault.fakes.FakeBackend"
    chain.close()


async def test_it_works_on_the_windows_own_loop(qapp: Callable[[], object]) -> None:
    chain = keychain(FakeBackend())
    await chain.put(NAME, "s3cret")
    assert await chain.get(NAME) == "s3cret"
    chain.close()
