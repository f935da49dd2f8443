"""An account and its secrets are kept together, or neither, however the keychain behaves."""

import pytest

from socialinbox.domain.account import AccountState
from socialinbox.domain.errors import KeychainUnavailable, StorageUnavailable
from socialinbox.domain.ids import NetworkName
from socialinbox.signin.connecting import NewAccount
from socialinbox.signin.progress import Stage
from socialinbox.vault.keychain import Keychain
from socialinbox.vault.secrets import Credentials, Vault
from tests.signin.conftest import Desk, Open, answer, return_to
from tests.vault.fakes import FakeBackend, SystemFault

NETWORKS = ("twitter", "facebook", "linkedin", "youtube")


class LateFault(FakeBackend):
    """Takes what is tried out, and so many more writes, then nothing more."""

    def __init__(self) -> None:
        super().__init__()
        self.left = 1000

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.left <= 0:
            raise SystemFault("full")
        self.left -= 1
        super().set_password(service, username, password)


def with_keychain(at: Desk) -> LateFault:
    """Give the profile a keychain in the place of its memory."""
    backend = LateFault()
    at.online.vault = at.online.connecting.vault = Vault("p1", Keychain(lambda: backend, 5))
    return backend


def new_account(at: Desk, network: str) -> NewAccount:
    """What a program would give to `accounts add`."""
    info: dict[str, str] = at.sandbox.info()[network]
    needed: tuple[str, ...] = ("page_id", "organization_id")
    settings = {name: info[name] for name in needed if name in info}
    return NewAccount(NetworkName(network), Credentials(info["access_token"], "r"), settings)


@pytest.mark.parametrize("network", NETWORKS)
@pytest.mark.parametrize("writes", [0, 1])
async def test_a_keychain_that_fails_late_leaves_no_account(
    desk: Open, network: str, writes: int
) -> None:
    async with desk() as at:
        backend = with_keychain(at)
        assert await at.online.vault.check() is None
        backend.left = writes
        with pytest.raises(KeychainUnavailable):
            await at.online.connecting.add(new_account(at, network), lasting=True)
        assert await at.app.inbox.accounts() == []
        assert backend.entries == {}
        backend.left = 1000
        added = await at.online.connecting.add(new_account(at, network), lasting=True)
        assert await at.app.inbox.accounts() == [added]
        assert at.online.connector(added.id) is not None


async def test_connecting_again_with_such_a_keychain_leaves_the_account_as_it_was(
    desk: Open,
) -> None:
    async with desk() as at:
        backend = with_keychain(at)
        new = new_account(at, "youtube")
        account = await at.online.connecting.add(new, lasting=True)
        await at.online.sync_now()
        before, kept = await at.app.inbox.accounts(), dict(backend.entries)
        backend.left = 0
        other = NewAccount(new.network, Credentials(new.credentials.access_token, "other"), {})
        with pytest.raises(KeychainUnavailable):
            await at.online.connecting.add(other, lasting=True)
        assert await at.app.inbox.accounts() == before
        assert before[0].state is AccountState.OK
        assert backend.entries == kept
        assert await at.online.vault.load(str(account.id)) == new.credentials
        assert [report.error for report in await at.online.sync_now()] == [None] * 3


async def test_an_account_that_was_removed_stays_so(desk: Open) -> None:
    async with desk() as at:
        backend = with_keychain(at)
        account = await at.online.connecting.add(new_account(at, "facebook"), lasting=True)
        await at.online.sync_now()
        await at.online.connecting.remove(account.id)
        backend.left = 0
        site = at.sandbox.sites["facebook"]
        old = site.grants.look(at.sandbox.info()["facebook"]["access_token"])[1]
        scopes = old.scopes if old else frozenset()
        token, _ = site.grants.issue(f"page:{account.own.native_id}", scopes, refresh=False)
        new = new_account(at, "facebook")
        again = NewAccount(new.network, Credentials(token.value), new.settings)
        with pytest.raises(KeychainUnavailable):
            await at.online.connecting.add(again, lasting=True)
        assert await at.app.inbox.accounts() == []


async def test_a_folder_that_can_not_be_written_leaves_no_account(
    desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with desk() as at:

        def refuse(*_: object) -> None:
            raise StorageUnavailable("The profile's folder can't be written.", "Make it writable.")

        monkeypatch.setattr(at.online.vault, "turn", refuse)
        with pytest.raises(StorageUnavailable):
            await at.online.connecting.add(new_account(at, "twitter"))
        assert await at.app.inbox.accounts() == []


@pytest.mark.parametrize("writes", [0, 1000])
async def test_in_the_window_the_session_goes_on_and_it_is_said(desk: Open, writes: int) -> None:
    async with desk() as at:
        with_keychain(at).left = writes
        sign_in = at.sign_in("twitter")
        url = (await sign_in.start(at.given("twitter"))).url or ""
        await return_to(await answer(url))
        found = await sign_in.wait()
        ended = await sign_in.finish(found.choices[0])
        assert ended.stage is Stage.CONNECTED
        said = [words for words in ended.losses if "gone when Social Inbox closes" in words]
        assert len(said) == (0 if writes else 1)
        assert [report.error for report in await at.online.sync_now()] == [None] * 4
