"""The menu of a message: what can be done with it, and why the rest can't."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget, QWidgetAction

from socialinbox.domain.delivery import DeliveryState
from socialinbox.domain.views import Entry
from socialinbox.networks.contract import Place
from socialinbox.networks.verbs import Offer, Verb
from socialinbox.ui.parts import label
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.timeline.offered import verb_words, where
from socialinbox.ui.timeline.rows import Frame
from socialinbox.ui.words import one_line, said, tr

WIDEST = 340
"""Pixels; a longer reason goes on in another line."""


@dataclass(frozen=True, slots=True)
class Deeds:
    """What the menu calls."""

    act: Callable[[Verb], object]
    again: Callable[[], object]
    take_back: Callable[[], object]
    is_there: Callable[[], object]
    """The owner has seen an unsure reply at its network."""
    leave_now: Callable[[], object]
    leave_when: Callable[[], object]
    """Choose another moment for a reply that waits."""
    open: Callable[[str], object]
    look: Callable[[], object] | None
    """Show the pictures; None where there are none."""
    files: Sequence[tuple[str, Callable[[], object]]]
    """What other programs open, in words, and what opens it."""
    former: Callable[[], object] | None
    """Show what it said before; None where nothing is kept."""
    elsewhere: Callable[[], object] | None = None
    """Say that somebody else has written it; None where that can't be said."""


def message_menu(
    entry: Entry,
    place: Place | None,
    offers: list[Offer],
    frame: Frame | None,
    deeds: Deeds,
    parent: QWidget,
) -> QMenu:
    """The menu of an entry as it is framed in the thread."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setToolTipsVisible(True)
    _delivery(menu, entry, frame, deeds)
    allowed = [offer for offer in offers if offer.allowed]
    for offer in allowed:
        words = _plain(verb_words(offer.verb, entry, place))
        menu.addAction(words, partial(deeds.act, offer.verb))
    menu.addSeparator()
    if deeds.look is not None:
        menu.addAction(tr("Look at the pictures"), deeds.look)
    for words, open_it in deeds.files:
        menu.addAction(_plain(tr("Open: {file}").format(file=words)), open_it)
    if deeds.former is not None:
        menu.addAction(tr("What it said before"), deeds.former)
    _texts(menu, entry, place, deeds)
    if deeds.elsewhere is not None:
        menu.addAction(tr("Somebody else wrote this…"), deeds.elsewhere)
    menu.addSeparator()
    for offer in offers:
        if not offer.allowed:
            words = verb_words(offer.verb, entry, place).rstrip("…")
            menu.addAction(_greyed(menu, words, said(offer.why_not or "")))
    return menu


def _plain(words: str) -> str:
    return words.replace("&", "&&")


def _delivery(menu: QMenu, entry: Entry, frame: Frame | None, deeds: Deeds) -> None:
    there = frame.there if frame is not None else None
    waits = frame.leaving if frame is not None else None
    state = entry.delivery.state if entry.delivery is not None else None
    if state is DeliveryState.UNSURE:
        if there:
            menu.addAction(tr("Look there"), partial(deeds.open, there))
        menu.addAction(tr("I looked: it is there"), deeds.is_there)
        menu.addAction(tr("I looked: it is not there. Send again"), deeds.again)
        menu.addAction(tr("I looked: it is not there. Take back"), deeds.take_back)
    if waits is not None:
        menu.addAction(tr("Send now"), deeds.leave_now)
        menu.addAction(tr("Send at another time…"), deeds.leave_when)
    elif state is DeliveryState.REFUSED:
        menu.addAction(tr("Send again"), deeds.again)
    if state in (DeliveryState.REFUSED, DeliveryState.QUEUED):
        menu.addAction(tr("Take back into the draft"), deeds.take_back)
    if state is DeliveryState.REFUSED and there:
        menu.addAction(tr("Look there"), partial(deeds.open, there))
    menu.addSeparator()


def _texts(menu: QMenu, entry: Entry, place: Place | None, deeds: Deeds) -> None:
    copy = QGuiApplication.clipboard().setText
    if entry.text:
        menu.addAction(tr("Copy text"), partial(copy, entry.text))
    if entry.url:
        menu.addAction(tr("Copy link"), partial(copy, entry.url))
        words = tr("Open on {place}").format(place=where(place))
        menu.addAction(_plain(words), partial(deeds.open, entry.url))
    about = entry.subject
    if about is not None and about.url:
        words = tr("Open {url}").format(url=one_line(about.text) or about.url)
        menu.addAction(_plain(words), partial(deeds.open, about.url))
    for span in entry.spans:
        if span.url:
            words = tr("Open {url}").format(url=span.label or span.url)
            menu.addAction(_plain(words), partial(deeds.open, span.url))


def _greyed(menu: QMenu, words: str, why_not: str) -> QWidgetAction:
    """Two lines: what can't be done, and why."""
    action = QWidgetAction(menu)
    action.setText(f"{words}: {why_not}" if why_not else words)
    action.setToolTip(why_not)
    action.setEnabled(False)
    shown = QWidget(menu)
    shown.setAccessibleName(words)
    shown.setAccessibleDescription(why_not)
    column = QVBoxLayout(shown)
    column.setContentsMargins(Space.M, Space.XS, Space.L, Space.XS)
    column.setSpacing(0)
    column.addWidget(label(words, "greyed", shown))
    reason = label(why_not, "hint", shown)
    reason.setWordWrap(True)
    metrics = reason.fontMetrics()
    reason.setFixedWidth(min(WIDEST, metrics.horizontalAdvance(why_not) + Space.S))
    column.addWidget(reason)
    action.setDefaultWidget(shown)
    return action
