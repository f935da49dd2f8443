"""The thread: messages of every odd kind, what stands around them, and the composer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from socialinbox.domain.ids import CustomerId
from socialinbox.domain.message import MessageKind
from socialinbox.domain.views import Entry, Slice
from socialinbox.networks.contract import Place, Privacy, Route
from socialinbox.ui.composer.composer import Composer
from socialinbox.ui.gallery import odd
from socialinbox.ui.gallery.exhibit import Exhibit, Make
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.timeline.model import TimelineModel
from socialinbox.ui.timeline.view import TimelineView


def _timeline(entries: Callable[[], list[Entry]]) -> Make:
    def make(around: Surroundings, parent: QWidget) -> QWidget:
        model = TimelineModel(around)
        view = TimelineView(model, around, parent)
        model.setParent(view)
        model.start(CustomerId(1), Slice(tuple(entries()), False, False))
        return view

    return make


def _composer(text: str, privacy: Privacy) -> Make:
    def make(around: Surroundings, parent: QWidget) -> QWidget:
        composer = Composer(around, parent)
        place = Place("youtube", odd.NAME[:60], privacy, "youtube", "commented")
        to = odd.entry(1, odd.COMMENT)
        route = Route(place, MessageKind.COMMENT, to, True, None, odd.NOW + 3 * odd.HOUR)
        composer.pill.show_routes([route], route)
        composer.pill.chosen.emit(route)
        composer.editor.setPlainText(text)
        return composer

    return make


def _note(around: Surroundings, parent: QWidget) -> QWidget:
    composer = Composer(around, parent)
    composer.focus_note()
    composer.editor.setPlainText(odd.MIXED)
    return composer


TALK = (
    Exhibit("messages", _timeline(odd.spoken), 280),
    Exhibit("files", _timeline(odd.files), 280),
    Exhibit("what-it-is-about", _timeline(odd.subjects), 280),
    Exhibit("gone", _timeline(odd.gone), 280),
    Exhibit("deliveries", _timeline(odd.deliveries), 280),
    Exhibit("notes", _timeline(odd.notes), 280),
    Exhibit("long-ago", _timeline(odd.long_ago), 280),
    Exhibit("composer-public", _composer(odd.WORDS["plain"], Privacy.PUBLIC), 340),
    Exhibit("composer-private", _composer(odd.COMMENT, Privacy.PRIVATE), 340),
    Exhibit("composer-empty", _composer("", Privacy.PUBLIC), 340),
    Exhibit("composer-note", _note, 340),
)
