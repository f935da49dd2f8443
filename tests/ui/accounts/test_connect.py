"""Connecting an account in the window: every state, by keyboard, and nothing kept after leaving."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from socialinbox.domain.errors import BadInput, KeychainUnavailable
from socialinbox.domain.ids import NetworkName
from socialinbox.networks.registry import all_rules, plan_of
from socialinbox.networks.signin import CLIENT_ID, CLIENT_SECRET, PORTS
from socialinbox.signin.progress import Progress, Stage
from socialinbox.ui.accounts.connect import PATIENCE, Connect
from socialinbox.ui.accounts.parts import CopyButton
from socialinbox.ui.first_start import FirstStart
from tests.ui.accounts.services import PAGES, URL, FakeServices, FakeSignIn
from tests.ui.conftest import Open, until
from tests.ui.conftest import Stage as Window
from tests.ui.fake_inbox import FakeInbox

GIVEN = {
    "twitter": {CLIENT_ID: "abcdefghijklmnopqrst123456789"},
    "facebook": {CLIENT_ID: "1234567890123456", CLIENT_SECRET: "0123456789abcdef" * 2},
    "linkedin": {CLIENT_ID: "86abcdefghijkl", CLIENT_SECRET: "ABCdef1234567890"},
    "youtube": {
        CLIENT_ID: "123456-abcdef.apps.googleusercontent.com",
        CLIENT_SECRET: "GOCSPX-abcdefghijklmnop",
    },
}


def serve(stage: Window) -> tuple[FakeServices, list[str]]:
    """Put services in memory behind the window, and a browser that only notes."""
    services = FakeServices(stage.inbox)
    opened: list[str] = []
    stage.around.services = services
    stage.around.open_url = opened.append
    return services, opened


def page_of(stage: Window) -> Connect:
    return stage.window.doors.accounts.page.connect_page


def fill_in(connect: Connect, network: str) -> None:
    assert connect.prepare is not None
    for entry in connect.prepare.entries:
        entry.line.setText(GIVEN[network].get(entry.field.name, ""))


async def begin(stage: Window, services: FakeServices, network: str) -> FakeSignIn:
    """As far as the opened browser."""
    stage.window.sidebar.connect_account.click()
    connect = page_of(stage)
    connect.begin(NetworkName(network))
    await stage.settle()
    fill_in(connect, network)
    assert connect.prepare is not None
    connect.prepare.open_button.click()
    await until(lambda: connect.currentWidget() is connect.waiting, "the browser's turn")
    return services.sign_ins[-1]


@pytest.mark.parametrize("network", sorted(GIVEN))
async def test_every_step_is_there_with_everything_to_copy(opened: Open, network: str) -> None:
    plan = plan_of(network)
    async with opened() as stage:
        _, browser = serve(stage)
        stage.window.sidebar.connect_account.click()
        await until(lambda: stage.window.doors.accounts.open)
        chosen = {b.accessibleName(): b for b in page_of(stage).networks.buttons}
        chosen[all_rules()[NetworkName(network)].label].click()
        await stage.settle()
        prepare = page_of(stage).prepare
        assert prepare is not None
        buttons = prepare.findChildren(CopyButton)
        to_copy = [copy.value for step in plan.steps for copy in step.copies]
        to_copy += [scope.name for scope in plan.scopes]
        assert [button.text_to_copy for button in buttons] == to_copy
        for button in buttons:
            button.click()
            assert QGuiApplication.clipboard().text() == button.text_to_copy
            assert button.text() == "Copied"
        for port in PORTS if plan.flow.redirect.ports else ():
            assert any(f":{port}/" in value for value in to_copy)
        links = [w for w in prepare.findChildren(QWidget) if w.accessibleName().startswith("Open ")]
        for link in links:
            if link is not prepare.open_button:
                QTest.keyClick(link, Qt.Key.Key_Space)
        assert browser == [step.link for step in plan.steps if step.link]


async def test_fields_are_checked_while_they_are_typed(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        stage.window.doors.accounts.choose_network()
        connect = page_of(stage)
        connect.begin(NetworkName("facebook"))
        await stage.settle()
        assert connect.prepare is not None
        first, second = connect.prepare.entries
        assert first.line.hasFocus()
        assert not first.wrong.isVisible()
        QTest.keyClicks(first.line, "12x")
        assert first.wrong.isVisible()
        assert first.wrong.text() == first.field.wrong
        assert first.line.accessibleDescription() == first.field.wrong
        assert not second.wrong.isVisible()
        first.line.setText("1234567890123456")
        assert not first.wrong.isVisible()
        QTest.keyClick(first.line, Qt.Key.Key_Return)
        assert second.wrong.text() == "App Secret is missing."
        assert second.line.hasFocus()
        assert services.sign_ins == []
        QTest.keyClick(second.line, Qt.Key.Key_Backtab)
        assert first.line.hasFocus(), "from field to field, not past the eye"
        QTest.keyClick(first.line, Qt.Key.Key_Tab)
        assert second.line.hasFocus()
        QTest.keyClick(second.line, Qt.Key.Key_Tab)
        assert second.eye.hasFocus()
        assert second.line.echoMode() is QLineEdit.EchoMode.Password
        assert second.eye.accessibleName() == "Show App Secret"
        QTest.keyClick(second.eye, Qt.Key.Key_Space)
        assert second.line.echoMode() is QLineEdit.EchoMode.Normal
        assert second.eye.accessibleName() == "Hide App Secret"


async def test_all_the_way_to_connected(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        services, browser = serve(stage)
        sign_in = await begin(stage, services, "facebook")
        connect = page_of(stage)
        assert sign_in.given == GIVEN["facebook"]
        assert services.patience == PATIENCE
        assert browser == [URL]
        waiting = connect.waiting
        assert "10:00" in waiting.left.text()
        waiting.again.click()
        assert browser == [URL, URL]
        waiting.copy.click()
        assert QGuiApplication.clipboard().text() == URL
        sign_in.browser.set_result(Progress(Stage.CHOOSING, "Choose.", choices=PAGES))
        await until(lambda: connect.currentWidget() is connect.choosing, "the choices")
        assert waiting.copy.text_to_copy == ""
        assert [line.accessibleName() for line in connect.choosing.lines] == [
            "Harbour Bikes",
            "Harbour Workshop",
        ]
        assert connect.choosing.connect_button.text() == "Connect Harbour Bikes"
        connect.choosing.lines[1].click()
        assert connect.choosing.connect_button.text() == "Connect Harbour Workshop"
        connect.choosing.connect_button.click()
        await until(lambda: connect.currentWidget() is connect.connected, "the end")
        assert connect.connected.title.text() == "Connected as Harbour Workshop"
        assert "Messages can’t be answered here." in words_in(connect.connected)
        connect.connected.go.click()
        assert not stage.window.doors.accounts.open
        await stage.settle()
        named = [item.text() for item in stage.window.sidebar._accounts.values()]
        assert "Harbour Workshop" in named


def words_in(page: QWidget) -> str:
    from PySide6.QtWidgets import QLabel

    return " ".join(part.text() for part in page.findChildren(QLabel) if part.isVisible())


@pytest.mark.parametrize(
    ("stage_of_end", "title"),
    [
        (Stage.DENIED, "You said no at X"),
        (Stage.TIMED_OUT, "The browser did not answer"),
        (Stage.FAILED, "X could not be connected"),
    ],
)
async def test_a_bad_end_says_what_to_do_and_leads_back(
    opened: Open, stage_of_end: Stage, title: str
) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        sign_in = await begin(stage, services, "twitter")
        connect = page_of(stage)
        sign_in.browser.set_result(Progress(stage_of_end, "This is what happened."))
        await until(lambda: connect.currentWidget() is connect.ended, "the end")
        assert connect.ended.title.text() == title
        assert connect.ended.words.text() == "This is what happened."
        assert connect.ended.advice.text()
        assert connect.ended.again.hasFocus()
        assert "This is what happened." in connect.ended.again.accessibleDescription()
        QTest.keyClick(connect.ended.again, Qt.Key.Key_Return)
        assert connect.prepare is not None
        assert connect.currentWidget() is connect.prepare
        assert connect.prepare.entries[0].value == GIVEN["twitter"][CLIENT_ID]
        connect.prepare.open_button.click()
        await until(lambda: len(services.sign_ins) == 2, "another try")
        await stage_cancelled(stage, services)


async def stage_cancelled(stage: Window, services: FakeServices) -> None:
    stage.window.doors.accounts.leave()
    await stage.settle()
    assert services.sign_ins[-1].cancelled


async def test_cancel_keeps_the_fields_and_leaving_forgets_them(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        sign_in = await begin(stage, services, "youtube")
        connect = page_of(stage)
        QTest.keyClick(connect.waiting.cancel, Qt.Key.Key_Space)
        await stage.settle()
        assert sign_in.cancelled
        assert connect.prepare is not None
        assert connect.currentWidget() is connect.prepare
        entries = connect.prepare.entries
        assert entries[1].value == GIVEN["youtube"][CLIENT_SECRET]
        lines = [entry.line for entry in entries]
        lines[0].setFocus()
        seen: list[str] = []
        for line in lines:
            line.textChanged.connect(seen.append)
        QTest.keyClick(lines[0], Qt.Key.Key_Escape)
        assert not stage.window.doors.accounts.open
        assert seen == ["", ""]
        assert connect.prepare is None


async def test_leaving_while_the_browser_is_open_cancels(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        sign_in = await begin(stage, services, "twitter")
        QTest.keyClick(page_of(stage).waiting.again, Qt.Key.Key_Escape)
        await stage.settle()
        assert sign_in.cancelled
        assert not stage.window.doors.accounts.open


async def test_a_choice_that_fails_can_be_made_again(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        services.finish_fails = True
        sign_in = await begin(stage, services, "facebook")
        connect = page_of(stage)
        sign_in.browser.set_result(Progress(Stage.CHOOSING, "Choose.", choices=PAGES))
        await until(lambda: connect.currentWidget() is connect.choosing)
        connect.choosing.connect_button.click()
        await until(lambda: connect.choosing.words.text() == "That one did not answer.")
        connect.choosing.connect_button.click()
        await until(lambda: connect.currentWidget() is connect.connected)


async def test_what_the_sign_in_refuses_is_said_above_the_button(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        services.start_fails = BadInput("This app is unknown.", "Copy it again.")
        stage.window.doors.accounts.choose_network()
        connect = page_of(stage)
        connect.begin(NetworkName("twitter"))
        await stage.settle()
        fill_in(connect, "twitter")
        assert connect.prepare is not None
        connect.prepare.open_button.click()
        await until(lambda: connect.prepare and connect.prepare.trouble.isVisible())
        assert connect.prepare.trouble.text() == "This app is unknown. Copy it again."
        services.start_fails = None
        connect.prepare.open_button.click()
        await until(lambda: connect.currentWidget() is connect.waiting)
        await stage_cancelled(stage, services)


async def test_while_the_program_starts_the_button_says_so(opened: Open) -> None:
    async with opened() as stage:
        stage.window.doors.accounts.choose_network()
        connect = page_of(stage)
        connect.begin(NetworkName("twitter"))
        fill_in(connect, "twitter")
        assert connect.prepare is not None
        connect.prepare.open_button.click()
        assert "still starting" in connect.prepare.trouble.text()


async def test_connect_again_from_the_banner_with_the_app_that_is_known(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        services.known = GIVEN["facebook"]
        inbox.break_account(2)
        await stage.open(2)
        banner = stage.window.page.banner
        await until(lambda: banner.isVisible() and banner.action.isVisible(), "the banner")
        assert banner.action.text() == "Connect again"
        banner.action.click()
        await stage.settle()
        connect = page_of(stage)
        assert connect.prepare is not None
        assert connect.prepare.title.text() == "Connect Harbour Bikes again"
        assert [e.value for e in connect.prepare.entries] == list(GIVEN["facebook"].values())
        assert not connect.prepare.steps.isVisible()
        connect.prepare.toggle.click()
        assert connect.prepare.steps.isVisible()
        assert connect.prepare.open_button.hasFocus()
        connect.prepare.open_button.click()
        await until(lambda: services.sign_ins, "the sign-in")
        assert services.sign_ins[0].expected == "own-facebook"
        choices = (PAGES[0], replace(PAGES[1], native_id="own-facebook", lacks=()))
        services.sign_ins[0].browser.set_result(Progress(Stage.CHOOSING, "", choices=choices))
        await until(lambda: connect.currentWidget() is connect.choosing)
        assert connect.choosing.connect_button.text() == "Connect Harbour Workshop"
        connect.choosing.connect_button.click()
        await until(lambda: connect.currentWidget() is connect.connected)
        connect.connected.go.click()
        await until(lambda: not banner.isVisible(), "the banner is gone")
        await stage.settle()


async def test_a_locked_keychain_is_said(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        services.known_fails = KeychainUnavailable("The keychain is locked.", "Unlock it.")
        stage.window.doors.accounts.choose_network()
        connect = page_of(stage)
        connect.begin(NetworkName("twitter"))
        await stage.settle()
        assert connect.prepare is not None
        assert connect.prepare.trouble.text() == "The keychain is locked. Unlock it."


async def test_from_the_first_start_to_the_inbox(qapp: QApplication, opened: Open) -> None:
    async with opened(first_threads=[], accounts=[], demo=False) as stage:
        services, _ = serve(stage)
        stage.inbox.account_list = []
        first = stage.window.findChild(FirstStart)
        assert first is not None
        first.connect_own.click()
        connect = page_of(stage)
        connect.networks.buttons[0].click()
        await stage.settle()
        fill_in(connect, "twitter")
        assert connect.prepare is not None
        connect.prepare.open_button.click()
        await until(lambda: services.sign_ins)
        sign_in = services.sign_ins[0]
        sign_in.browser.set_result(Progress(Stage.CHOOSING, "", choices=PAGES[:1]))
        await until(lambda: connect.currentWidget() is connect.choosing)
        assert connect.choosing.title.text() == "Is this the one?"
        connect.choosing.connect_button.click()
        await until(lambda: connect.currentWidget() is connect.connected)
        await until(lambda: stage.window.notices.accounts, "the new account")
        connect.connected.go.click()
        assert stage.window.frame.splitter.isVisible()
        assert not first.isVisible()
        await stage.settle()


async def test_the_keys_of_threads_do_nothing_here(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(1)
        stage.window.doors.accounts.choose_network()
        before = len(inbox.calls)
        for key in (Qt.Key.Key_E, Qt.Key.Key_U, Qt.Key.Key_J):
            QTest.keyClick(page_of(stage).networks.buttons[0], key)
        await stage.settle()
        assert [verb for verb, _ in inbox.calls[before:]] == []
        assert stage.window.doors.accounts.open


async def test_everything_that_takes_the_focus_has_a_name(opened: Open) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        sign_in = await begin(stage, services, "facebook")
        connect = page_of(stage)
        sign_in.browser.set_result(Progress(Stage.CHOOSING, "", choices=PAGES))
        await until(lambda: connect.currentWidget() is connect.choosing)
        nameless = [
            part
            for part in stage.window.doors.accounts.page.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.accessibleName()
        ]
        assert nameless == []
        await stage_cancelled(stage, services)


async def test_the_window_comes_forward_when_the_browser_has_answered(
    qapp: QApplication, opened: Open
) -> None:
    async with opened() as stage:
        services, _ = serve(stage)
        sign_in = await begin(stage, services, "facebook")
        browser = QWidget()
        try:
            browser.show()
            browser.activateWindow()
            await until(lambda: qapp.activeWindow() is browser, "the browser before it")
            sign_in.browser.set_result(Progress(Stage.CHOOSING, "Which?", choices=PAGES))
            await until(lambda: qapp.activeWindow() is stage.window, "the window")
        finally:
            browser.close()
            browser.deleteLater()
        await stage.settle()
