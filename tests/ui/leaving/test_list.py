"""The list of what leaves later: counted in the sidebar, changed, taken back from there."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from socialinbox.domain.changes import Changes
from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import DeliveryMark
from socialinbox.inbox.contract_later import Leaves
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox
from tests.ui.leaving.test_taking_back import done
from tests.ui.people import NOW

MARA, TOMAS = CustomerId(1), CustomerId(2)


async def put_off(inbox: FakeInbox, customer: CustomerId, text: str, hours: int) -> None:
    route = (await inbox.routes(customer))[0]
    await inbox.reply(customer, route, text, leaves=Leaves(at=NOW + timedelta(hours=hours)))


async def listed(stage: Stage) -> list[str]:
    stage.window.reading.departures.show_list()
    await until(lambda: stage.window.sheets.scheduled.isVisible(), "the list")
    return [row.name.accessibleName() for row in stage.window.sheets.scheduled.rows]


async def test_it_is_counted_and_listed_in_order(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        item = stage.window.sidebar.scheduled
        assert not item.isVisible()
        await put_off(inbox, MARA, "Later.", 2)
        await put_off(inbox, TOMAS, "Sooner.", 1)
        await until(lambda: item.count_words == "2", "the count")
        assert item.isVisible()
        names = await listed(stage)
        assert [name.rpartition(": ")[2] for name in names] == ["Sooner.", "Later."]
        assert "Tomas" in names[0]


async def test_what_has_stopped_is_said_there_and_in_the_sidebar(
    opened: Open, inbox: FakeInbox
) -> None:
    async with opened() as stage:
        await put_off(inbox, MARA, "Later.", 2)
        entry = inbox.made[MARA].entries[-1]
        assert entry.delivery is not None
        inbox.replace(
            entry.id,
            delivery=DeliveryMark(
                entry.delivery.id,
                DeliveryState.REFUSED,
                "Mara has written.",
                entry.delivery.leaves_at,
                True,
            ),
        )
        inbox.tell(Changes(deliveries=frozenset({entry.delivery.id})))
        (name,) = await listed(stage)
        assert "stopped" in name
        item = stage.window.sidebar.scheduled
        await until(lambda: "1 has stopped and asks you" in item.accessibleName(), "the count")


async def test_taken_back_from_the_list_its_thread_opens(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await stage.open(MARA)
        await put_off(inbox, TOMAS, "Not like this.", 2)
        await listed(stage)
        row = stage.window.sheets.scheduled.rows[0]
        row.back_pressed.emit(row.one)
        await until(lambda: stage.window.page.customer == TOMAS, "the thread")
        editor = stage.window.page.composer.editor
        await until(lambda: editor.toPlainText() == "Not like this.", "the words")


async def test_by_keyboard_it_leaves_now(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        await put_off(inbox, TOMAS, "Go.", 2)
        await listed(stage)
        window = stage.window
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Space)
        await until(lambda: done(inbox, "leave now"), "the deed")
        await until(lambda: not stage.window.sheets.scheduled.rows, "the empty list")
