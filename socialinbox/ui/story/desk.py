"""Puts a customer's story on the card and in the thread, and does what is pressed there."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor, QIcon
from PySide6.QtWidgets import QMenu, QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.story import COLOURS, FollowUp, Tag
from socialinbox.domain.views import CustomerCard
from socialinbox.ui.commands.command import Command, Group
from socialinbox.ui.frame import Frame
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.story.deeds import StoryDeeds
from socialinbox.ui.story.due_menu import add_choices
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.swatch import swatch
from socialinbox.ui.theme.tags import tag_colours
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import tr

if TYPE_CHECKING:
    from socialinbox.ui.story.part import StoryPart
    from socialinbox.ui.timeline.page import ThreadPage


class Stories(QObject):
    """The story of the customer whose thread is open."""

    def __init__(
        self, around: Surroundings, verbs: Verbs, sheets: Sheets, frame: Frame, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._sheets = sheets
        self._frame = frame
        self.deeds = StoryDeeds(around, verbs, self)
        self.tag_several: Callable[[], bool] = lambda: False
        """Asks for a tag for several chosen threads; False where none are chosen."""
        self._page: ThreadPage | None = None
        self._part: StoryPart | None = None
        self._turn = 0
        sheets.follow_up_wanted.connect(self._on_follow_up)
        sheets.hours_changed.connect(verbs.tell)
        sheets.follow_up_changed.connect(self._on_follow_up_changed)

    # -- parts, made after the first paint
    def take_page(self, page: "ThreadPage") -> None:
        """The thread: the strip above its composer."""
        self._page = page
        strip = page.story
        strip.done_pressed.connect(self.deeds.finish)
        strip.menu_pressed.connect(self.open_menu)
        strip.taken.connect(self.deeds.take)
        strip.dismissed.connect(self.deeds.dismiss)

    def part(self, parent: QWidget) -> "StoryPart":
        """The card's part."""
        from socialinbox.ui.story.part import StoryPart

        part = self._part = StoryPart(self._around, parent)
        part.tag_added.connect(self._on_tag_added)
        part.tag_removed.connect(self._on_tag_removed)
        part.tag_pressed.connect(self._open_tag_menu)
        part.follow_up_pressed.connect(self.ask_follow_up)
        part.done_pressed.connect(lambda one: self.deeds.finish(one, one.done_at is None))
        part.menu_pressed.connect(self.open_menu)
        part.follow_pressed.connect(self._on_follow)
        part.mute_pressed.connect(self._on_mute)
        part.hours_pressed.connect(self.ask_hours)
        part.left.connect(self._on_left)
        return part

    def commands(self) -> tuple[Command, ...]:
        """What can be done with the story of the customer who is open."""

        closed = self.tr("No thread open")

        def one(name: str, words: str, do: Callable[[], object], key: str) -> Command:
            return Command(
                f"story.{name}", Group.THREAD, words, do, (key,), self._is_open, why_not=closed
            )

        return (
            one("follow-up", self.tr("Follow up…"), self.ask_follow_up, "F"),
            one("tag", self.tr("Add a tag"), self.focus_tags, "T"),
            one("follow", self.tr("Follow the customer, or no longer"), self.toggle_follow, "B"),
            one("mute", self.tr("Mute the customer, or no longer"), self.toggle_mute, "Shift+B"),
            one("quiet-hours", self.tr("Quiet hours of the customer…"), self.ask_hours, "Q"),
        )

    # -- which customer
    @property
    def _customer(self) -> CustomerId | None:
        return self._page.customer if self._page is not None else None

    def _is_open(self) -> bool:
        return self._customer is not None

    def about(self, card: CustomerCard | None) -> None:
        """The card tells of a customer, and again whenever anything about it may have changed."""
        self._turn += 1
        if card is not None:
            self._around.tasks.spawn(self._show(card.id, self._turn), "story: show the customer")

    async def _show(self, customer: CustomerId, turn: int) -> None:
        desk = self._around.inbox.story
        story, known = await desk.of(customer), await desk.tags()
        if turn != self._turn or customer != self._customer:
            return
        page, part = self._page, self._part
        if part is not None:
            part.show_story(story, known)
        if page is None:
            return
        page.story.show_story(story, None)
        # The first date loads a library; what is known already is not held up by it.
        promises = await desk.promises(customer)
        if turn == self._turn and customer == self._customer and promises:
            page.story.show_story(story, promises[0])

    # -- tags
    def focus_tags(self) -> None:
        """Type a tag; the card comes if it is hidden."""
        if self.tag_several() or self._part is None:
            return
        if not self._part.isVisible():
            self._frame.toggle_card()
        self._part.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_left(self) -> None:
        if self._page is not None:
            self._page.focus_messages()

    def _on_tag_added(self, name: str) -> None:
        if self._customer is not None:
            self.deeds.tag(self._customer, name)

    def _on_tag_removed(self, tag: Tag) -> None:
        if self._customer is not None:
            self.deeds.untag(self._customer, tag)

    def _open_tag_menu(self, tag: Tag) -> None:
        self.tag_menu(tag, here=True).popup(QCursor.pos())

    def open_tag_menu(self, tag: Tag, at: QPoint) -> None:
        """What can be done with a tag of the sidebar."""
        self.tag_menu(tag, here=False).popup(at)

    def tag_menu(self, tag: Tag, *, here: bool) -> QMenu:
        """What can be done with a tag everywhere, and `here` on the customer's card."""
        menu = QMenu(self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if here and self._customer is not None:
            menu.addAction(tr("Take it off"), partial(self._on_tag_removed, tag))
            menu.addSeparator()
        colours = menu.addMenu(tr("Colour"))
        dark = self._around.theme.palette.dark
        for number in range(COLOURS):
            _, colour = tag_colours(number, dark)
            icon = QIcon(swatch(colour, self._frame.devicePixelRatioF()))
            words = tr("Colour {number}").format(number=number + 1)
            action = colours.addAction(icon, words, partial(self._recolour, tag, number))
            action.setEnabled(number != tag.colour)
        menu.addAction(tr("Rename everywhere…"), partial(self._ask_name, tag))
        menu.addAction(tr("Delete everywhere"), partial(self.deeds.delete, tag))
        return menu

    def _recolour(self, tag: Tag, number: int) -> None:
        self.deeds.recolour(tag, number)

    def _ask_name(self, tag: Tag) -> None:
        self._sheets.tag.rename(tag, partial(self.deeds.rename, tag))

    # -- follow-ups
    def ask_follow_up(self) -> None:
        """What is to be done, and when?"""
        row = self._page.row if self._page is not None else None
        if row is not None:
            self._sheets.follow_up.ask(row.id, row.name)

    def _on_follow_up(self, customer: CustomerId, text: str, at: datetime) -> None:
        self.deeds.follow_up(CustomerId(customer), text, at, self._once_kept())

    def _on_follow_up_changed(self, one: FollowUp, text: str, at: datetime) -> None:
        self.deeds.put_off(one, at, text, self._once_kept())

    def _once_kept(self) -> Callable[[], object]:
        """What is to be done once the words of the sheet are stored."""
        written = self._sheets.follow_up.words
        handed = written.hand_in()
        return partial(written.kept, handed, handed.which)

    def open_menu(self, one: FollowUp, at: QPoint | None = None) -> None:
        """Put off, change or forget."""
        self.follow_up_menu(one).popup(at or QCursor.pos())

    def follow_up_menu(self, one: FollowUp) -> QMenu:
        """What can be done with a follow-up."""
        menu = QMenu(self._frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if one.done_at is None:
            menu.addAction(tr("Done", note="a follow-up"), partial(self.deeds.finish, one))
            menu.addSeparator()
            now = self._around.clock()
            add_choices(
                menu,
                now,
                partial(self.deeds.put_off, one),
                partial(self._sheets.follow_up.change, one),
            )
            menu.addSeparator()
            menu.addAction(tr("Change…"), partial(self._sheets.follow_up.change, one))
        else:
            menu.addAction(tr("To do again"), partial(self.deeds.finish, one, done=False))
        menu.addAction(tr("Forget it"), partial(self.deeds.drop, one))
        return menu

    # -- following
    def toggle_follow(self) -> None:
        """Follow, or no longer."""
        story = self._part.story if self._part is not None else None
        if story is not None:
            self._on_follow(not story.followed)

    def toggle_mute(self) -> None:
        """Be told nothing of the customer, or be told again."""
        story = self._part.story if self._part is not None else None
        if story is not None:
            self._on_mute(not story.muted)

    def ask_hours(self) -> None:
        """When is nothing told of the customer?"""
        if self._customer is not None:
            self._sheets.own_hours.ask(self._customer)

    def _on_mute(self, on: bool) -> None:
        row = self._page.row if self._page is not None else None
        if row is not None:
            self.deeds.mute(row.id, row.name, on)

    def _on_follow(self, on: bool) -> None:
        row = self._page.row if self._page is not None else None
        if row is not None:
            self.deeds.follow(row.id, row.name, on)
