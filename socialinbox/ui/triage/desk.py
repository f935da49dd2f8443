"""Decides about the thread that is open, or about all that are chosen in the list."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Qt

from socialinbox.config.settings.declared import AFTER_DONE
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.views import ThreadRow
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.reading import Reading
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.threads.pane import ThreadsPane
from socialinbox.ui.verbs import Verbs, Whom


class Triage(QObject):
    """The window's keys for putting threads in order."""

    def __init__(
        self,
        around: Surroundings,
        threads: ThreadsPane,
        reading: Reading,
        verbs: Verbs,
        sheets: Sheets,
        do: Callable[[str], object],
    ) -> None:
        super().__init__(threads)
        self._around = around
        self._threads = threads
        self._reading = reading
        self._verbs = verbs
        self._sheets = sheets
        self._asked: Whom | None = None
        self.last_snooze = ""
        """Until when threads were snoozed last, as it was chosen or typed."""
        self.picked = threads.picked
        threads.bulk.pressed.connect(do)
        sheets.snoozed.connect(self._on_snoozed)
        sheets.woken.connect(self._on_woken)
        verbs.came_back = self._on_came_back
        reading.done_pressed.connect(lambda: do("thread.done"))
        reading.save_pressed.connect(lambda: do("thread.save"))
        reading.unread_pressed.connect(lambda: do("thread.unread"))
        reading.answered.connect(self._on_answered)
        reading.stories.tag_several = self.tag_several

    def commands(self) -> tuple[Command, ...]:
        """Choosing threads, and deciding about them."""

        closed, no_list = self.tr("No thread open"), self.tr("No threads are listed")

        def one(name: str, words: str, do: Callable[[], object], *keys: str) -> Command:
            return Command(
                f"thread.{name}", Group.THREAD, words, do, keys, self._is_anything, why_not=closed
            )

        def pick(name: str, words: str, do: Callable[[], object], *keys: str) -> Command:
            return Command(
                f"pick.{name}", Group.PICK, words, do, keys, self._is_list, why_not=no_list
            )

        return (
            one("done", self.tr("Done, or back to the inbox"), self.done, "E"),
            one("snooze", self.tr("Snooze…"), self.snooze, "H"),
            one("unread", self.tr("Unread again, or read"), self.unread, "U"),
            one("save", self.tr("Save for offline, or no longer"), self.save, "S"),
            pick("one", self.tr("Choose the thread, or no longer"), self.pick, "X"),
            pick(
                "down",
                self.tr("Choose the next one as well"),
                lambda: self._threads.view.extend(1),
                *("Shift+J", "Shift+Down"),
            ),
            pick(
                "up",
                self.tr("Choose the previous one as well"),
                lambda: self._threads.view.extend(-1),
                *("Shift+K", "Shift+Up"),
            ),
            pick("all", self.tr("Choose all of this list"), self.pick_all, "Ctrl+A"),
            pick("none", self.tr("Choose none"), self.pick_none),
        )

    # -- whom it is about
    def _is_list(self) -> bool:
        return self._threads.listing

    def _is_anything(self) -> bool:
        return bool(self.picked) or self._reading.page.customer is not None

    def _rows(self) -> list[ThreadRow]:
        """The rows that are at hand of those it is about."""
        if self.picked:
            known = map(self._threads.model.known, self.picked.ids)
            return [row for row in known if row is not None]
        row = self._reading.page.row
        return [] if row is None else [row]

    def _whom(self) -> Whom | None:
        if self.picked:
            ids = self.picked.ids
            rows = self._rows() if len(ids) == 1 else []
            return Whom(ids, rows[0].name if rows else "")
        row = self._reading.page.row
        return None if row is None else Whom.of(row)

    # -- deciding
    def done(self) -> None:
        """Settle what it is about and go on; or bring back what is all done."""
        whom, rows = self._whom(), self._rows()
        if whom is None:
            return
        settled = bool(rows) and all(row.done for row in rows)
        if not settled:
            self._go_on(whom)
        self._verbs.done(whom, not settled)
        self.picked.clear()

    def _on_answered(self, row: ThreadRow) -> None:
        """A thread is answered and done with that."""
        self._go_on(Whom.of(row))

    def snooze(self) -> None:
        """Ask until when."""
        whom, rows = self._whom(), self._rows()
        if whom is None:
            return
        self._asked = whom
        closing = [row.window_closes_at for row in rows if row.waiting_since is not None]
        closes_at = min((at for at in closing if at is not None), default=None)
        snoozed = any(row.snoozed_until is not None for row in rows)
        self._sheets.snooze.last = self.last_snooze
        self._sheets.snooze.ask(whom.name or self._verbs.many(whom.ids), closes_at, snoozed)

    def _on_snoozed(self, until: datetime) -> None:
        whom, self._asked = self._asked, None
        self.last_snooze = self._sheets.snooze.last
        if whom is not None:
            self._go_on(whom)
            self._verbs.snooze(whom, until)
            self.picked.clear()

    def _on_woken(self) -> None:
        whom, self._asked = self._asked, None
        if whom is not None:
            self._verbs.wake(whom)
            self.picked.clear()

    def save(self) -> None:
        """Keep for offline review, unless all of them are kept."""
        whom, rows = self._whom(), self._rows()
        if whom is not None:
            self._verbs.save(whom, not (rows and all(row.saved for row in rows)))

    def unread(self) -> None:
        """Show as unread again; what is all unread is read."""
        whom, rows = self._whom(), self._rows()
        if whom is not None:
            self._verbs.read(whom, bool(rows) and all(row.unread for row in rows))

    def tag_several(self) -> bool:
        """Ask for a tag for all that are chosen; False where none are."""
        if not self.picked:
            return False
        whom = Whom(self.picked.ids)
        words = self.tr("A tag for {threads}").format(threads=self._verbs.many(whom.ids))
        known = self._around.tags.values()
        self._sheets.tag.ask(words, known, lambda name: self._verbs.tag(whom, name))
        return True

    # -- choosing
    def pick(self) -> None:
        """Choose the thread that is marked in the list, or no longer."""
        customer = self._threads.view.current
        if customer is not None and self._threads.model.position(customer).isValid():
            self.picked.toggle(customer)

    def pick_all(self) -> None:
        """Choose all of the list, also what is not loaded."""
        self._around.tasks.spawn(self._pick_all(), "triage: all of the list")

    async def _pick_all(self) -> None:
        query = self._threads.model.query
        ids = await self._around.inbox.triage.all_of(query)
        if query == self._threads.model.query and self._threads.listing:
            self.picked.take(ids, whole=True)

    def pick_none(self) -> None:
        """Choose none, and mark the thread that is open."""
        keys_in = self._threads.window().focusWidget()
        inside = keys_in is not None and self._threads.bulk.isAncestorOf(keys_in)
        self.picked.clear()
        self._reading.choose_again()
        if inside:
            self._threads.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- going on
    def _go_on(self, whom: Whom) -> None:
        """To the next thread, because the open one leaves the list."""
        customer = self._reading.page.customer
        if customer is None or customer not in whom.ids or self._threads.searching:
            return
        self._reading.go_on(whom.ids, self._around.choices[AFTER_DONE])

    def _on_came_back(self, customer: CustomerId) -> None:
        self._reading.open_thread(customer)
