"""What an owner does all day, in the real window, against networks on loopback."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.message import Direction
from socialinbox.domain.views import Entry
from socialinbox.outbox import looking, outbox
from socialinbox.sandbox.server import Sandbox
from socialinbox.sandbox.worldfile import NETWORKS, Item, Linked, WorldFile
from tests.e2e.conftest import Desk, Held, Key, Start, until
from tests.worlds import small_world

pytestmark = pytest.mark.e2e


def shop() -> WorldFile:
    """The small world with Ana linked everywhere and a long talk with her."""
    world = small_world()
    world.linked.append(Linked("ana", list(NETWORKS), "they told me", "in the shop"))
    world.items += [
        Item(
            f"talk-{number}",
            "facebook",
            "dm",
            "ana" if number % 3 else "owner",
            f"-{200 - number}m",
            f"Line {number} of a long talk about hubs, rims and the weather on the way here.",
            with_=None if number % 3 else "ana",
        )
        for number in range(40)
    ]
    return world


def of_text(desk: Desk, text: str) -> Entry | None:
    """The shown message that holds a text."""
    return next((entry for entry in desk.entries if text in entry.text), None)


def state(desk: Desk, text: str) -> DeliveryState | None:
    """How the shown reply of that text stands."""
    entry = of_text(desk, text)
    return entry.delivery.state if entry is not None and entry.delivery is not None else None


class Watch:
    """The states of one reply, in the order in which the thread showed them."""

    def __init__(self, desk: Desk, text: str) -> None:
        self._desk = desk
        self._text = text
        self.seen: list[DeliveryState] = []

    def look(self) -> None:
        """The thread has changed."""
        found = state(self._desk, self._text)
        if found is not None and found not in self.seen:
            self.seen.append(found)

    def confirmed(self) -> bool:
        """Whether the thread shows that the network has it."""
        return state(self._desk, self._text) is DeliveryState.CONFIRMED


async def test_a_thread_of_four_networks_is_read_from_top_to_bottom(start: Start) -> None:
    async with start() as desk:
        page = desk.window.page
        await until(lambda: len({e.network for e in desk.entries}) == len(NETWORKS), "all networks")
        spoken = desk.spoken()
        for place in ("X", "Messenger", "LinkedIn", "YouTube"):
            assert any(f", {place}" in words for words in spoken), place
        times = [entry.sent_at for entry in desk.entries]
        assert times == sorted(times)
        page.focus_messages()
        desk.press(Key.Key_Home)
        read: list[str] = []
        while True:
            entry = page.view.current_entry()
            assert entry is not None
            read.append(entry.native_id)
            assert (
                page.view.viewport()
                .rect()
                .intersects(page.view.visualRect(page.view.currentIndex()))
            )
            if entry.id == desk.entries[-1].id:
                break
            desk.press(Key.Key_Down)
        assert read == [entry.native_id for entry in desk.entries]
        assert desk.window.sidebar.isVisible()


async def test_answers_on_two_networks_by_keyboard(start: Start) -> None:
    async with start(shop()) as desk:
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        composer = desk.window.page.composer
        for place in ("youtube", "linkedin"):
            text = f"Come by on Friday, says {place}"
            desk.press(Key.Key_R)
            await desk.choose_place(place)
            assert QApplication.focusWidget() is composer.editor
            watch = Watch(desk, text)
            desk.window.page.model.changed.connect(watch.look)
            desk.type(text)
            desk.press(Key.Key_Return, Held.ControlModifier)
            await until(watch.confirmed, f"the confirmation on {place}")
            desk.window.page.model.changed.disconnect(watch.look)
            assert watch.seen[0] is not DeliveryState.CONFIRMED, "it was shown before"
            assert watch.seen == sorted(watch.seen, key=list(DeliveryState).index)
            assert composer.editor.toPlainText() == ""
            assert desk.times_in_world(text) == 1
            entry = of_text(desk, text)
            assert entry is not None
            assert (entry.network, entry.direction) == (place, Direction.OUT)
            desk.press(Key.Key_Escape)
        await desk.app.inbox.sync_now()
        assert desk.times_in_world("Come by on Friday") == 2
        assert sum("Come by on Friday" in entry.text for entry in desk.entries) == 2


async def test_offline_a_reply_waits_and_goes_out_when_the_network_is_back(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "RETRY_AFTER", looking.CONFIRM_AFTER[:1])
    monkeypatch.setattr(outbox, "SHORTEST", looking.CONFIRM_AFTER[0])
    async with start(shop()) as desk:
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        await asyncio.to_thread(desk.sandbox.stop)
        text = "Written on the train"
        desk.press(Key.Key_R)
        desk.type(text)
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(
            lambda: (
                (entry := of_text(desk, text)) is not None
                and entry.delivery is not None
                and entry.delivery.reason
            ),
            "the word that it waits",
        )
        assert state(desk, text) in {DeliveryState.QUEUED, DeliveryState.SENDING}
        assert desk.times_in_world(text) == 0
        back = [await asyncio.to_thread(again, desk.sandbox, one) for one in NETWORKS]
        try:
            await until(lambda: state(desk, text) is DeliveryState.CONFIRMED, "the confirmation")
            assert desk.times_in_world(text) == 1
        finally:
            for one in back:
                await asyncio.to_thread(one.stop)


def again(sandbox: Sandbox, network: str) -> Sandbox:
    """A network that comes back where it was, with what it had granted."""
    port = int(sandbox.sites[network].url.rpartition(":")[2])
    back = Sandbox(sandbox.world, port, networks=(network,))
    back.start()
    back.sites[network].grants = sandbox.sites[network].grants
    return back


async def test_a_message_arrives_while_scrolled_up(start: Start) -> None:
    async with start(shop()) as desk:
        await desk.open(await desk.customer("Ana Ñandú", "youtube"))
        view = desk.window.page.view
        await until(lambda: view.at_end, "the end of the thread")
        bar = view.verticalScrollBar()
        bar.setValue(bar.minimum() + 200)
        await until(lambda: not view.at_end, "scrolled up")
        first = view.first_in_sight
        assert first is not None
        top = view.visualRect(desk.window.page.model.index(view_row(desk, first))).top()
        desk.sandbox.world.add(
            Item("late", "facebook", "dm", "ana", "", "One more thing: the bell is loose")
        )
        await until(lambda: of_text(desk, "the bell is loose"), "the message")
        await until(lambda: view.pill.isVisible(), "the pill")
        assert "1 new message" in view.pill.text()
        still = view.first_in_sight
        assert still is not None
        assert still.id == first.id
        assert view.visualRect(desk.window.page.model.index(view_row(desk, first))).top() == top
        view.pill.click()
        await until(lambda: view.at_end and not view.pill.isVisible(), "the end")


def view_row(desk: Desk, entry: Entry) -> int:
    """Where a message stands."""
    return desk.window.page.model.row_of(entry.id)


async def test_links_two_customers_and_takes_it_back(start: Start) -> None:
    async with start(shop()) as desk:
        ben = await desk.customer("Ben Ito", "youtube")
        await desk.open(ben)
        alone = {entry.network for entry in desk.entries}
        assert alone == {"youtube"}
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_L)
        picker = desk.window.sheets.picker
        await until(picker.isVisible, "the picker")
        desk.type("ben")
        desk.press(Key.Key_Return)
        await until(lambda: QApplication.focusWidget() is picker.basis, "X asks how you know")
        desk.press(Key.Key_Down)
        desk.press(Key.Key_Tab)
        desk.press(Key.Key_Return)
        await until(lambda: {e.network for e in desk.entries} > alone, "one thread of two")
        assert len((await desk.app.inbox.card(ben)).identities) == 2
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Z)
        await until(lambda: {e.network for e in desk.entries} == alone, "two threads again")


async def test_done_and_back(start: Start) -> None:
    async with start(shop()) as desk:
        customer = await desk.customer("Ben Ito", "youtube")
        await desk.open(customer)
        desk.window.threads.view.setFocus()
        assert customer in desk.window.threads.model.ids
        desk.press(Key.Key_E)
        await until(lambda: customer not in desk.window.threads.model.ids, "done")
        await until(lambda: desk.window.page.customer not in (None, customer), "the next thread")
        desk.press(Key.Key_Z)
        await until(lambda: customer in desk.window.threads.model.ids, "back again")


async def test_search_leads_to_the_message(start: Start) -> None:
    async with start(shop()) as desk:
        await desk.open(await desk.customer("Ben Ito", "youtube"))
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Slash)
        desk.type("daughter")
        desk.press(Key.Key_Return)
        await until(lambda: of_text(desk, "May I bring my daughter?"), "the thread of the hit")
        found = desk.window.page.view.current_entry()
        assert found is not None
        assert found.text == "May I bring my daughter?"
        assert (
            desk.window.page.view.viewport()
            .rect()
            .contains(
                desk.window.page.view.visualRect(desk.window.page.view.currentIndex()).center()
            )
        )


async def test_a_search_with_operators_is_found_marked_and_kept_as_a_view(start: Start) -> None:
    async with start(shop()) as desk:
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_Slash)
        desk.type("daughter on:facebook from:ana ")
        desk.press(Key.Key_Return)
        await until(lambda: desk.window.page.view.marked, "the hit")
        assert [str(term) for term in desk.window.page.view.marked] == ["daughter"]
        await until(lambda: of_text(desk, "May I bring my daughter?"), "the thread of the hit")
        desk.window.views.ask_save()
        desk.window.sheets.view.name.setText("Daughters")
        desk.press(Key.Key_Return)
        await until(lambda: desk.window.sidebar.views.views, "the view")
        await until(lambda: len(desk.window.threads.model.ids) == 1, "its threads")
        assert desk.window.sidebar.views.views[0].threads == 1
