"""The sheets over the window, made when they are first asked for: the start needs none of them."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from socialinbox.domain.views import ThreadRow
from socialinbox.ui.commands.book import CommandBook
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.palette.trail import Trail
from socialinbox.ui.sidebar.items import Item
from socialinbox.ui.surroundings import Surroundings

if TYPE_CHECKING:
    from socialinbox.ui.card.picker import LinkPicker
    from socialinbox.ui.confirm import Confirm
    from socialinbox.ui.keys_sheet import KeysSheet
    from socialinbox.ui.leaving.scheduled_sheet import ScheduledSheet
    from socialinbox.ui.leaving.when_sheet import WhenSheet
    from socialinbox.ui.overlay import Overlay
    from socialinbox.ui.palette.entries import Entry
    from socialinbox.ui.palette.palette import Palette
    from socialinbox.ui.people.history_sheet import HistorySheet
    from socialinbox.ui.people.split_sheet import SplitSheet
    from socialinbox.ui.people.undo_sheet import UndoSheet
    from socialinbox.ui.quiet_hours.sheet import OwnHoursSheet
    from socialinbox.ui.rights.stored_sheet import StoredSheet
    from socialinbox.ui.saved.export_sheet import ExportSheet
    from socialinbox.ui.saved_replies.sheet import SavedRepliesSheet
    from socialinbox.ui.storm.sheet import StormSheet
    from socialinbox.ui.story.follow_up_sheet import FollowUpSheet
    from socialinbox.ui.story.tag_sheet import TagSheet
    from socialinbox.ui.timeline.viewer import Viewer
    from socialinbox.ui.triage.snooze_sheet import SnoozeSheet
    from socialinbox.ui.views.view_sheet import ViewSheet

NAMES = (
    "view",
    *("palette", "picker", "keys", "confirm", "viewer", "export", "stored"),
    *("split", "undoing", "history", "follow_up", "when", "scheduled", "snooze", "saved_replies"),
    *("storm", "tag", "own_hours"),
)


def _anywhere(name: str, words: str, do: Callable[[], object], key: str) -> Command:
    return Command(name, Group.GO, words, do, (key,), everywhere=True, over_sheets=True)


class Sheets(QObject):
    """`linked` carries two customers, the basis and the evidence; `taken_out` a Split with them;
    `undo_asked` a step of the ledger, `undone` its number and why; `follow_up_wanted` a customer,
    words and a moment, `follow_up_changed` the same with a follow-up; `snoozed` a moment, `woken`
    wants back what is snoozed; `going` comes before a way to a list or a customer, `went_to`
    carries a customer; `setting_wanted` a setting to be shown; `hours_changed` what was done
    to somebody's quiet hours, and its way back; `said` a sentence on what was done."""

    linked = Signal(int, int, object, str)
    taken_out = Signal(object, object, str)
    undo_asked = Signal(object)
    undone = Signal(int, str)
    follow_up_wanted = Signal(int, str, object)
    follow_up_changed = Signal(object, str, object)
    snoozed = Signal(object)
    woken = Signal()
    going = Signal()
    view_wanted = Signal(object, str, str)
    went_to = Signal(int)
    setting_wanted = Signal(object)
    hours_changed = Signal(str, object)
    said = Signal(str)

    def __init__(self, around: Surroundings, over: QWidget, book: CommandBook) -> None:
        super().__init__(over)
        self._around = around
        self._over = over
        self._book = book
        self.trail = Trail()
        """What was used and looked at last."""
        self.lists: Callable[[], Sequence[Item]] = tuple
        """The lists one can go to, set by the window."""

    def commands(self) -> tuple[Command, ...]:
        """The sheets that have a key of their own."""
        tr = self.tr
        find, switch, keys = tr("Find and do"), tr("Go to a customer or a list"), tr("All keys")
        quiet = tr("Quiet hours of customers and accounts")
        return (
            _anywhere("window.palette", find, self.ask_palette, "Ctrl+K"),
            _anywhere("go.customer", switch, self.ask_switch, "Ctrl+T"),
            Command("window.quiet-hours", Group.WINDOW, quiet, self.ask_own_hours, everywhere=True),
            Command("window.keys", Group.WINDOW, keys, self.show_keys, ("?",), everywhere=True),
        )

    @cached_property
    def picker(self) -> "LinkPicker":
        """Says that two customers are one."""
        from socialinbox.ui.card.picker import LinkPicker

        made = LinkPicker(self._around, self._over)
        made.confirmed.connect(self.linked)
        return made

    @cached_property
    def palette(self) -> "Palette":
        """Finds what can be done, gone to and chosen."""
        from socialinbox.ui.palette.palette import Palette

        made = Palette(self._around, self._over, self._gather, self.trail)
        made.going.connect(self.going)
        made.went_to.connect(self.went_to)
        return made

    @cached_property
    def keys(self) -> "KeysSheet":
        """Lists all keys."""
        from socialinbox.ui.keys_sheet import KeysSheet

        return KeysSheet(self._over, self._book)

    @cached_property
    def confirm(self) -> "Confirm":
        """Asks before what can't be undone."""
        from socialinbox.ui.confirm import Confirm

        return Confirm(self._over)

    @cached_property
    def viewer(self) -> "Viewer":
        """Shows pictures large."""
        from socialinbox.ui.timeline.viewer import Viewer

        return Viewer(self._around, self._over)

    def look_again(self) -> None:
        """Pictures have come."""
        if "viewer" in self.__dict__:
            self.viewer.look_again()

    @cached_property
    def storm(self) -> "StormSheet":
        """All questions of a storm."""
        from socialinbox.ui.storm.sheet import StormSheet

        return StormSheet(self._around, self._over)

    @cached_property
    def export(self) -> "ExportSheet":
        """Asks as what threads are to be written."""
        from socialinbox.ui.saved.export_sheet import ExportSheet

        made = ExportSheet(self._around, self._over)
        made.done.connect(self.said)
        return made

    @cached_property
    def split(self) -> "SplitSheet":
        """Says that identities or messages are somebody else's."""
        from socialinbox.ui.people.split_sheet import SplitSheet

        made = SplitSheet(self._around, self._over)
        made.confirmed.connect(self.taken_out)
        return made

    @cached_property
    def undoing(self) -> "UndoSheet":
        """Asks before a statement about who is who is taken back."""
        from socialinbox.ui.people.undo_sheet import UndoSheet

        made = UndoSheet(self._around, self._over)
        made.confirmed.connect(self.undone)
        return made

    @cached_property
    def history(self) -> "HistorySheet":
        """Tells all that was ever said about who a customer is."""
        from socialinbox.ui.people.history_sheet import HistorySheet

        made = HistorySheet(self._around, self._over)
        made.undo_pressed.connect(self.undo_asked)
        return made

    @cached_property
    def follow_up(self) -> "FollowUpSheet":
        """Asks what is to be done, and when."""
        from socialinbox.ui.story.follow_up_sheet import FollowUpSheet

        made = FollowUpSheet(self._around, self._over)
        made.wanted.connect(self.follow_up_wanted)
        made.changed.connect(self.follow_up_changed)
        return made

    @cached_property
    def tag(self) -> "TagSheet":
        """Asks for a tag, or for another name of one."""
        from socialinbox.ui.story.tag_sheet import TagSheet

        return TagSheet(self._around, self._over)

    @cached_property
    def own_hours(self) -> "OwnHoursSheet":
        """Says when nothing is told of a customer or an account."""
        from socialinbox.ui.quiet_hours.sheet import OwnHoursSheet

        made = OwnHoursSheet(self._around, self._over)
        made.changed.connect(self.hours_changed)
        return made

    @cached_property
    def when(self) -> "WhenSheet":
        """Asks when a reply is to leave."""
        from socialinbox.ui.leaving.when_sheet import WhenSheet

        return WhenSheet(self._around, self._over)

    @cached_property
    def scheduled(self) -> "ScheduledSheet":
        """Lists what leaves later."""
        from socialinbox.ui.leaving.scheduled_sheet import ScheduledSheet

        return ScheduledSheet(self._around, self._over)

    @cached_property
    def snooze(self) -> "SnoozeSheet":
        """Asks until when threads are to be out of the inbox."""
        from socialinbox.ui.triage.snooze_sheet import SnoozeSheet

        made = SnoozeSheet(self._around, self._over)
        made.chosen.connect(self.snoozed)
        made.woken.connect(self.woken)
        return made

    @cached_property
    def saved_replies(self) -> "SavedRepliesSheet":
        """Keeps answers with blanks."""
        from socialinbox.ui.saved_replies.sheet import SavedRepliesSheet

        return SavedRepliesSheet(self._around, self._over)

    @cached_property
    def view(self) -> "ViewSheet":
        """Asks what a view is called and what it searches for."""
        from socialinbox.ui.views.view_sheet import ViewSheet

        made = ViewSheet(self._around, self._over)
        made.wanted.connect(self.view_wanted)
        return made

    @cached_property
    def stored(self) -> "StoredSheet":
        """Shows what is stored about a customer; a copy of it, erasing it."""
        from socialinbox.ui.rights.stored_sheet import StoredSheet

        made = StoredSheet(self._around, self._over)
        made.done.connect(self.said)
        return made

    def ask_palette(self) -> None:
        """What to do?"""
        from socialinbox.ui.palette.palette import Mode

        self.palette.ask(Mode.EVERYTHING)

    def ask_switch(self) -> None:
        """Whom to go to?"""
        from socialinbox.ui.palette.palette import Mode

        self.palette.ask(Mode.GOING)

    def ask_link(self, row: ThreadRow) -> None:
        """Who is the same person?"""
        self.picker.ask(row.id, row.name)

    def ask_own_hours(self) -> None:
        """Who has quiet hours of his own?"""
        self.own_hours.ask()

    def show_keys(self) -> None:
        """The sheet of keys."""
        self.keys.ask()

    @property
    def open(self) -> "Overlay | None":
        """The sheet that is open."""
        made: list[Overlay | None] = [self.__dict__.get(name) for name in NAMES]
        return next((sheet for sheet in made if sheet is not None and sheet.isVisible()), None)

    def close_open(self) -> bool:
        """Close the sheet that is open; False where none is."""
        sheet = self.open
        if sheet is not None:
            sheet.close_sheet()
        return sheet is not None

    def _gather(self) -> "list[Entry]":
        from socialinbox.ui.palette import sources

        return [
            *sources.commands(self._book),
            *sources.places(self.lists()),
            *sources.settings(self._around.choices, self.setting_wanted.emit),
        ]
