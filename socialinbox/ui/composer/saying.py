"""What the composer says of what is being written: where it goes, and why it can't go."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import MEGABYTE, FileLimits, Length, Route
from socialinbox.ui.composer.initials import initials_for, signed
from socialinbox.ui.composer.panel import Mode, Panel
from socialinbox.ui.composer.too_long import TooLong, fitting
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import isolate, said

NOTE_FILES = FileLimits(20, {"*": 100 * MEGABYTE})
"""A note's files are read whole and kept in the profile: a film's gigabytes would fill both."""


class Saying(Panel):
    """Knows what is written and where it would go, and shows it; `Composer` decides."""

    def __init__(self, around: Surroundings, parent: QWidget | None) -> None:
        super().__init__(around, parent)
        self._customer: CustomerId | None = None
        self._routes: list[Route] = []
        self._route: Route | None = None
        self._mode = Mode.REPLY
        self._edited: Entry | None = None
        self._other: dict[tuple[CustomerId, Mode], str] = {}
        self._sending = False
        self.too_long = TooLong(around, self.editor)
        self.guards: list[Callable[[Route, str], str | None]] = []
        """Each may say in words why a reply can't go as it is."""

    @property
    def _noting(self) -> bool:
        """Whether what is written is for the owner alone: a note, or a change of one."""
        edited = self._edited
        return self._mode is Mode.NOTE or (
            edited is not None and edited.kind is MessageKind.NOTE and self._mode is Mode.EDIT
        )

    def _show(self) -> None:
        self.pill.show_routes(self._routes, self._route)
        self._show_buttons(self._mode, self._noting)
        waits = self._customer is not None and self._other.get((self._customer, Mode.NOTE), "")
        self._show_note_button(self._mode is Mode.NOTE, bool(waits))
        self._show_files(self._route if self._mode is Mode.REPLY else None, self._noting)
        self._show_words()
        self._show_state()

    def _show_words(self) -> None:
        route = self._route
        self._chip.hide()
        self._public.hide()
        self.elsewhere.hide()
        if self._noting:
            words = self.tr("Note to yourself, never sent")
            self._name_editor(self.tr("What happened? Nobody else ever sees this."), words)
            return
        if self._edited is not None:
            self._show_edit(self._edited)
            return
        if route is None:
            self._as.setText("")
            self._public.setText(self.problem() or "")
            self._public.show()
            self._name_editor(self.tr("Nothing can be sent here now"), self.tr("Reply"))
            return
        self._say_reply(route)
        self.elsewhere.offer(self._routes, route)
        self.fit_reply_on()

    def problem(self) -> str | None:
        """Why nothing can be sent now, in words; "" where there is simply nothing written."""
        text = self.editor.toPlainText().strip()
        if self.attach.reading:
            return self.tr("The file is still being read.")
        if self._noting:
            complaint = NOTE_FILES.complaint(self.files.files)
            if complaint is not None:
                return said(complaint)
            return None if text or self.files.files else ""
        if self._edited is not None:
            return self._problem_of_edit(self._edited, text)
        route = self._route
        if route is None:
            closed = next((r for r in self._routes if r.why_not), None)
            if closed is None:
                return self.tr("There is no message here that can be answered.")
            return self.tr("{place}: {why}").format(
                place=closed.place.label, why=said(closed.why_not or "")
            )
        if self._around.inbox.account_for(route) is None:
            return self.tr("The account for {place} is no longer connected.").format(
                place=route.place.label
            )
        files = self.files.files
        if not text and not files:
            return ""
        if (blank := self.blanks.first) is not None:
            return self.tr("Fill in {blank} first, or take it out.").format(blank=isolate(blank))
        for guard in self.guards:
            if (why := guard(route, text)) is not None:
                return said(why)
        along = "" if self._apart(route, text) else text
        complaint = self._around.inbox.file_limits(route).complaint(files, along)
        if complaint is not None:
            return said(complaint)
        return self._too_long(route, self._length(route, self._signed(text))) if text else None

    def _apart(self, route: Route, text: str) -> bool:
        """Whether a message there carries words or a file: then the file goes first, and the words
        stay for the next one."""
        limits = self._around.inbox.file_limits(route)
        return bool(text and self.files.files) and limits.count > 0 and not limits.with_words

    def _length(self, route: Route, text: str) -> Length:
        return self._around.inbox.measure(route, text)

    def _too_long(self, route: Route, length: Length) -> str | None:
        if not length.over:
            return None
        words = self.tr("%n character(s) too many for {place}.", "", length.over)
        return words.format(place=said(route.place.label))

    @property
    def _replying(self) -> bool:
        """Whether what is written goes out as a reply, and is no note and no edit."""
        return self._mode is Mode.REPLY and self._edited is None

    def _signed(self, text: str) -> str:
        """A reply as it goes out; notes and edits as they are."""
        return signed(self._around, self._route, text) if self._replying else text

    def _problem_of_edit(self, entry: Entry, text: str) -> str | None:
        if not text or text == entry.text.strip():
            return ""
        route = self._measured()
        return self._too_long(route, self._length(route, text)) if route is not None else None

    def _measured(self) -> Route | None:
        """By which way's rules the words are counted."""
        if self._edited is None:
            return self._route if self._mode is Mode.REPLY else None
        place = self._around.places.get(self._edited.place)
        return Route(place, self._edited.kind, self._edited, True) if place is not None else None

    def _show_state(self) -> None:
        problem = self.problem()
        text = self._signed(self.editor.toPlainText().strip())
        ready = problem is None and not self._sending
        way = self._route if self._replying else None
        apart = ready and way is not None and self._apart(way, text)
        if apart:
            problem = self.tr(
                "The file goes first, in a message of its own; the words stay for the next Send."
            )
        self.send_button.setEnabled(ready)
        self.done_button.setEnabled(ready and not apart)
        self.later_button.setEnabled(ready)
        # Where no way is open, the reason stands above the field, where there is room for it.
        closed = self._mode is Mode.REPLY and self._route is None
        self.say_why("" if closed else problem or "")
        # Words that can't go now can still be read, copied and changed.
        writes = not closed or bool(self.editor.toPlainText())
        if not writes and self.editor.hasFocus():
            # Qt would give the keys to whatever comes next, such as the button of the note.
            self.editor.left.emit()
        self.editor.setEnabled(writes)
        self._show_length(text)

    def _show_length(self, text: str) -> None:
        """How long the words are, what they cost, and which of them are too many."""
        route = self._measured() if text else None
        length = self._length(route, text) if route is not None else None
        price = None
        if route is not None and self._mode is Mode.REPLY:
            price = self._around.inbox.price(route, text)
        mine = initials_for(self._around, self._route) if self._mode is Mode.REPLY else ""
        self.meter.sign(mine if text.endswith(mine) else "")
        self.meter.say(length, said(price.words) if price is not None else "")
        if route is not None and length is not None and length.over:
            self._mark_too_long(route, length)
        else:
            self.too_long.clear()

    def _mark_too_long(self, route: Route, length: Length) -> None:
        def fits(part: str) -> bool:
            return not self._length(route, self._signed(part.strip())).over

        written = self.editor.toPlainText()
        words = self._too_long(route, length) or ""
        self.too_long.say(words, written, fitting(written, fits))
