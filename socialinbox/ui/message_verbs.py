"""What the owner does with one message: asked where nothing undoes it, done, told, undone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.ids import MessageId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.views import Entry
from socialinbox.inbox.back import Back
from socialinbox.networks.verbs import Verb
from socialinbox.ui.sheets import Sheets
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.attached import Attached
from socialinbox.ui.timeline.offered import ASKED, OPPOSITE, done_words, question, where
from socialinbox.ui.timeline.page import ThreadPage
from socialinbox.ui.timeline.pictures import shown_pictures
from socialinbox.ui.verbs import Verbs
from socialinbox.ui.words import error_words

if TYPE_CHECKING:
    from socialinbox.ui.timeline.viewer import Viewer


class MessageVerbs(QObject):
    """Hears what is chosen in the thread, asks in a sheet, and tells with the way back."""

    def __init__(
        self, around: Surroundings, page: ThreadPage, verbs: Verbs, sheets: Sheets
    ) -> None:
        super().__init__(page)
        self._around = around
        self._page = page
        self._verbs = verbs
        self._sheets = sheets
        self._viewing = False
        page.view.verb_chosen.connect(self.choose)
        page.view.look_pressed.connect(self.look)
        self.attached = Attached(around, self)
        self.attached.said.connect(verbs.say)
        page.view.file_pressed.connect(self.attached.open)
        page.composer.changed.connect(self._on_changed)
        page.composer.failed.connect(verbs.say)
        page.composer.noted.connect(self._on_noted)

    def choose(self, entry: Entry, verb: Verb) -> None:
        """Do it, ask first, or let the owner write."""
        if verb is Verb.EDIT:
            self._page.composer.edit(entry)
        elif entry.kind is MessageKind.NOTE:
            desk = self._around.inbox.story
            words = self.tr("The note is deleted.")
            self._verbs.decide("delete note", words, lambda: desk.delete_note(entry.id))
        elif verb in ASKED:
            asked = question(verb, entry, self._around.places.get(entry.place))
            self._sheets.confirm.ask(
                asked.title, asked.what, asked.button, lambda: self._do(entry, verb)
            )
        else:
            self._do(entry, verb)

    def _on_noted(self, words: str, back: Back) -> None:
        self._verbs.tell(words, back)
        self._page.view.go_to_end()

    def _on_changed(self, entry: Entry) -> None:
        words = done_words(Verb.EDIT, self._around.places.get(entry.place))
        self._verbs.tell(words, lambda: self._go_back(entry.id, Verb.EDIT, entry.text))
        self._page.focus_messages()

    def _do(self, entry: Entry, verb: Verb) -> None:
        self._around.tasks.see_through(self._act(entry, verb), f"message: {verb}")

    async def _act(self, entry: Entry, verb: Verb) -> None:
        try:
            await self._around.inbox.act(entry, verb)
        except SocialInboxError as error:
            self._verbs.say(error_words(error))
            return
        words = done_words(verb, self._around.places.get(entry.place))
        back = OPPOSITE.get(verb)
        if back is None:
            self._verbs.say(words)
        else:
            self._verbs.tell(words, lambda: self._go_back(entry.id, back))

    async def _go_back(self, message: MessageId, verb: Verb, text: str | None = None) -> None:
        # Read again: what can be done with a message depends on how it stands now.
        part = await self._around.inbox.around(message, 2)
        now = next((entry for entry in part.entries if entry.id == message), None)
        if now is not None:
            await self._around.inbox.act(now, verb, text)

    def look(self, entry: Entry, number: int) -> None:
        """Show a picture large, with all pictures of the thread beside it."""
        is_here = self._around.has_picture
        shown = [one for e in self._page.model.entries for one in shown_pictures(e, is_here)]
        at = next(
            (i for i, one in enumerate(shown) if one.entry.id == entry.id and one.number == number),
            None,
        )
        if at is not None:
            viewer = self._viewer()
            viewer.look(shown, at)

    def _viewer(self) -> "Viewer":
        if not self._viewing:
            self._viewing = True
            self._sheets.viewer.file_wanted.connect(self.attached.open)
            self._sheets.viewer.post_wanted.connect(self._see_there)
        return self._sheets.viewer

    def _see_there(self, entry: Entry) -> None:
        place = self._around.places.get(entry.place)
        if entry.url and self._around.open_url(entry.url) is not False:
            words = self.tr("The browser opens it on {place}.")
            self._verbs.say(words.format(place=where(place)))
