"""A real Chromium goes through every network's practice page and comes back."""

import asyncio
import contextlib
import shutil
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from socialinbox.signin.progress import Stage
from tests.signin.conftest import NETWORKS, Open, nothing_left, query_of
from tests.signin.test_flow import DENY

FIXED = ("twitter", "facebook", "linkedin")
"""The networks that want to know beforehand where the browser comes back to."""
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER = shutil.which("chromedriver")
FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--password-store=basic",
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        CHROMIUM is None or DRIVER is None, reason="chromium or chromedriver is not installed"
    ),
]


def start(folder: Path) -> Any:
    """A headless Chromium with a profile of its own."""
    webdriver = pytest.importorskip("selenium.webdriver")
    options = webdriver.ChromeOptions()
    options.binary_location = CHROMIUM
    for flag in (*FLAGS, f"--user-data-dir={folder}"):
        options.add_argument(flag)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(DRIVER))
    browser.set_page_load_timeout(30)
    return browser


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """One Chromium for all tests of this file."""
    opened = start(tmp_path_factory.mktemp("chromium"))
    try:
        yield opened
    finally:
        with contextlib.suppress(Exception):
            opened.quit()


def press(browser: Any, url: str, words: str) -> tuple[str, str]:
    """Open a network's page and press a button; the title and address that come of it."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(url)
    browser.find_element(By.XPATH, f"//button[normalize-space()='{words}']").click()
    WebDriverWait(browser, 20).until(lambda b: "/callback" in b.current_url)
    WebDriverWait(browser, 20).until(lambda b: "?" not in b.current_url)
    return browser.title, browser.current_url


@pytest.mark.parametrize("network", NETWORKS)
async def test_allow(desk: Open, browser: Any, network: str) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network)
        url = (await sign_in.start(at.given(network))).url or ""
        pressing = asyncio.create_task(asyncio.to_thread(press, browser, url, "Allow"))
        found = await sign_in.wait()
        title, address = await pressing
        assert title == "You can go back to Social Inbox"
        # The code stands in the address bar no more.
        assert address.endswith("/callback")
        assert found.stage is Stage.CHOOSING
        ended = await sign_in.finish(found.choices[0])
        assert ended.sentence == "Connected as Test Cycles."


@pytest.mark.parametrize("network", NETWORKS)
async def test_deny(desk: Open, browser: Any, network: str) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network)
        url = (await sign_in.start(at.given(network))).url or ""
        button = DENY.get(network, "Deny")
        pressing = asyncio.create_task(asyncio.to_thread(press, browser, url, button))
        ended = await sign_in.wait()
        assert (await pressing)[0] == "Nothing was connected"
        assert ended.stage is Stage.DENIED
        assert await at.app.inbox.accounts() == []


@pytest.mark.parametrize("network", NETWORKS)
async def test_a_wrong_state_is_refused_and_the_right_one_still_counts(
    desk: Open, browser: Any, network: str
) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network)
        url = (await sign_in.start(at.given(network))).url or ""
        back = query_of(url)["redirect_uri"]

        def open_an_old_tab_and_then_allow() -> tuple[str, str]:
            browser.get(f"{back}?state=of-an-earlier-try&code=c-1")
            return str(browser.title), press(browser, url, "Allow")[0]

        pressing = asyncio.create_task(asyncio.to_thread(open_an_old_tab_and_then_allow))
        found = await sign_in.wait()
        old, right = await pressing
        assert old == "This tab belongs to an earlier try"
        assert right == "You can go back to Social Inbox"
        assert found.stage is Stage.CHOOSING
        await sign_in.cancel()
        assert await nothing_left(at, url)


@pytest.mark.parametrize("network", FIXED)
async def test_the_first_port_is_taken(desk: Open, browser: Any, network: str) -> None:
    async with desk() as at:
        with socket.create_server(("127.0.0.1", at.ports[0])):
            sign_in = at.sign_in(network)
            url = (await sign_in.start(at.given(network))).url or ""
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, url, "Allow"))
            found = await sign_in.wait()
            assert (await pressing)[1].endswith(f":{at.ports[1]}/callback")
            assert found.stage is Stage.CHOOSING
            await sign_in.cancel()


@pytest.mark.parametrize("network", FIXED)
async def test_all_ports_are_taken_until_one_is_free(
    desk: Open, browser: Any, network: str
) -> None:
    async with desk() as at:
        taken = [socket.create_server(("127.0.0.1", port)) for port in at.ports]
        try:
            opened: list[str] = []
            ended = await at.sign_in(network, open_url=opened.append).start(at.given(network))
            assert ended.stage is Stage.FAILED
            assert all(str(port) in ended.sentence for port in at.ports)
            # No page was opened that could not have come back.
            assert opened == []
            assert await nothing_left(at, None)
            taken.pop().close()
            sign_in = at.sign_in(network)
            url = (await sign_in.start(at.given(network))).url or ""
            pressing = asyncio.create_task(asyncio.to_thread(press, browser, url, "Allow"))
            assert (await sign_in.wait()).stage is Stage.CHOOSING
            assert (await pressing)[1].endswith(f":{at.ports[-1]}/callback")
            await sign_in.cancel()
        finally:
            for sock in taken:
                sock.close()


@pytest.mark.parametrize("network", NETWORKS)
async def test_nothing_is_pressed_in_time(desk: Open, browser: Any, network: str) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network, patience=timedelta(seconds=0.5))
        url = (await sign_in.start(at.given(network))).url or ""
        await asyncio.to_thread(browser.get, url)
        ended = await sign_in.wait()
        assert ended.stage is Stage.TIMED_OUT
        assert "Start again" in ended.sentence
        assert await nothing_left(at, url)
        # Pressed too late, there is nobody to come back to.
        await asyncio.to_thread(press_in_vain, browser)
        assert await nothing_left(at, url)


@pytest.mark.parametrize("network", NETWORKS)
async def test_the_browser_is_closed(desk: Open, tmp_path: Path, network: str) -> None:
    async with desk() as at:
        sign_in = at.sign_in(network, patience=timedelta(seconds=1))
        url = (await sign_in.start(at.given(network))).url or ""

        def look_and_close() -> bool:
            own = start(tmp_path / "chromium")
            try:
                own.get(url)
                return "Allow" in str(own.page_source)
            finally:
                own.quit()

        assert await asyncio.to_thread(look_and_close)
        ended = await sign_in.wait()
        assert ended.stage is Stage.TIMED_OUT
        assert "Start again" in ended.sentence
        assert await nothing_left(at, url)


def press_in_vain(browser: Any) -> None:
    """Press Allow on the page that is open, and see that nobody answers any more."""
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import WebDriverWait

    with contextlib.suppress(Exception):
        # Chromium reports that the way back is refused; what counts is what it then shows.
        browser.find_element(By.XPATH, "//button[normalize-space()='Allow']").click()
    WebDriverWait(browser, 20).until(lambda b: "You can go back" not in b.title)
    browser.get("about:blank")
