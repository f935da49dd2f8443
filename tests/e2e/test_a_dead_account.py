"""A sign-in that died is loud in the window, a reply waits for it, and goes out once it is back."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.account import Account, AccountState
from socialinbox.domain.delivery import DeliveryState
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET
from socialinbox.sandbox.faults import FaultKind
from socialinbox.sandbox.worldfile import NETWORKS
from socialinbox.ui.accounts.connect import Connect
from socialinbox.ui.told.notifications import Notifications
from socialinbox.ui.told.quiet import Quiet
from socialinbox.ui.told.teller import ways_into
from socialinbox.ui.told.voice import Means
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.e2e.test_the_window import of_text, shop, state
from tests.signin.conftest import answer, return_to
from tests.ui.told.board import Board

pytestmark = pytest.mark.e2e


async def listening(desk: Desk, board: Board, problems: list[BaseException]) -> Notifications:
    """What `ui.told` builds, with our board for a desktop."""
    window = desk.window
    around = window._around
    quiet = Quiet(around, window)
    made = Notifications(Means(around, board, ways_into(window, around), quiet, problems.append))
    made.listen_to(around.inbox, await around.inbox.accounts())
    return made


def account_of(desk: Desk, network: str) -> Account:
    """As the window knows it."""
    return next(a for a in desk.window.notices.accounts if a.own.network == network)


async def reply_on(desk: Desk, network: str, text: str) -> None:
    """Choose a way of that network by keyboard and send."""
    inbox = desk.window._around.inbox
    customer = desk.window.page.customer
    assert customer is not None
    places = [
        r.place.name for r in await inbox.routes(customer) if r.allowed and r.to.network == network
    ]
    desk.press(Key.Key_R)
    await desk.choose_place(places[0])
    desk.type(text)
    desk.press(Key.Key_Return, Held.ControlModifier)


async def connect_again(desk: Desk, network: str) -> None:
    """Through the banner, the form and the practice network's page, as the owner would."""
    opened: list[str] = []
    desk.window._around.open_url = opened.append
    connect: Connect = desk.window.doors.accounts.page.connect_page
    await until(lambda: connect.prepare is not None and connect.isVisible(), "the form")
    assert connect.prepare is not None
    grants = desk.sandbox.sites[network].grants
    values = {CLIENT_ID: grants.client_id, CLIENT_SECRET: grants.client_secret}
    for entry in connect.prepare.entries:
        wanted = entry.field.needed or network != "twitter"
        entry.line.setText(values[entry.field.name] if wanted else "")
    connect.prepare.open_button.click()
    await until(lambda: opened, "the browser")
    await return_to(await answer(opened[0]))
    await until(lambda: connect.currentWidget() is connect.choosing, "the choice")
    connect.choosing.connect_button.click()
    await until(lambda: connect.currentWidget() is connect.connected, "connected")
    connect.connected.go.click()


@pytest.mark.parametrize("network", NETWORKS)
async def test_loud_then_connected_again_and_the_reply_goes_out(start: Start, network: str) -> None:
    text = f"Your wheel is ready, says {network}"
    board, problems = Board(), list[BaseException]()
    async with start(shop()) as desk:
        notifications = await listening(desk, board, problems)
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        page = desk.window.page
        assert not page.banner.isVisible()
        desk.sandbox.sites[network].grants.revoke_all()
        await until(
            lambda: account_of(desk, network).state is AccountState.NEEDS_ATTENTION, "the trouble"
        )
        account = account_of(desk, network)
        said = desk.window.sidebar._accounts[account.id].accessibleName()
        assert "Needs your attention" in said
        await until(page.banner.isVisible, "the banner over a thread of this network")
        assert page.banner.action.text() == "Connect again"
        assert account.reason
        assert account.reason in page.banner.words
        await until(lambda: board.shown, "the notice")
        await reply_on(desk, network, text)
        await until(lambda: of_text(desk, text), "the reply in the thread")
        await desk.app.inbox.sync_now()
        await until(lambda: state(desk, text) is DeliveryState.QUEUED, "it waits")
        assert desk.times_in_world(text) == 0
        about = [notice for notice in board.shown if notice.key == f"account-{account.id}"]
        assert len(about) == 1, "told once, however often it is asked"
        assert about[0].urgent
        page.banner.action.click()
        await connect_again(desk, network)
        await until(lambda: desk.window.frame.on_threads, "the inbox")
        await until(lambda: state(desk, text) is DeliveryState.CONFIRMED, "the reply goes out")
        assert desk.times_in_world(text) == 1
        await until(lambda: account_of(desk, network).state is AccountState.OK, "it works again")
        await until(lambda: not page.banner.isVisible(), "the banner goes")
        await until(
            lambda: "Working" in desk.window.sidebar._accounts[account.id].accessibleName(),
            "the sidebar",
        )
        assert len(desk.window.notices.accounts) == len(NETWORKS), "the same account, not another"
        await notifications.aclose()
    assert problems == []


async def test_slowed_down_is_said_without_a_notice(start: Start) -> None:
    board, problems = Board(), list[BaseException]()
    async with start(shop()) as desk:
        notifications = await listening(desk, board, problems)
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        desk.sandbox.sites["twitter"].faults.add(FaultKind.RATE_LIMIT)
        await until(
            lambda: account_of(desk, "twitter").state is AccountState.LIMITED, "slowed down"
        )
        page = desk.window.page
        await until(page.banner.isVisible, "the banner")
        assert page.banner.action.text() == "Show the account"
        assert "Slowed down by the network until" in page.banner.words
        page.banner.action.click()
        await until(lambda: desk.window.doors.accounts.open, "the account's page")
        shown = desk.window.doors.accounts.page.account_page
        assert shown.state.text() == "Slowed down by the network"
        assert QApplication.activePopupWidget() is None
        assert not [notice for notice in board.shown if notice.key.startswith("account-")]
        await notifications.aclose()
    assert problems == []


async def test_offline_is_said_once_for_all(start: Start) -> None:
    async with start(shop()) as desk:
        await asyncio.to_thread(desk.sandbox.stop)
        accounts = desk.window.notices
        await until(
            lambda: {a.state for a in accounts.accounts} == {AccountState.OFFLINE}, "offline"
        )
        await until(desk.window.sidebar._offline.isVisible, "the word in the sidebar")
        await asyncio.sleep(0)
        assert desk.window.threads.model.ids, "reading goes on"
