"""The lists, each with rows of every odd kind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from socialinbox.domain.ids import CustomerId, FollowUpId, MessageId, NetworkName, RuleId, RunId
from socialinbox.domain.message import Direction, MessageKind
from socialinbox.domain.own_rules import Deed, OwnRule, Run, What
from socialinbox.domain.story import FollowUp, ToDo
from socialinbox.domain.views import SearchHit, ThreadQuery
from socialinbox.search.query import Kind, Term
from socialinbox.ui.gallery import odd
from socialinbox.ui.gallery.exhibit import Exhibit
from socialinbox.ui.own_rules.did_list import RunsView
from socialinbox.ui.own_rules.page import RuleList
from socialinbox.ui.palette.delegate import LinesDelegate
from socialinbox.ui.palette.entries import Entry, Line, Section
from socialinbox.ui.palette.model import LinesModel
from socialinbox.ui.parts import label
from socialinbox.ui.search.results import HitsView
from socialinbox.ui.sidebar.items import Health, Item
from socialinbox.ui.story.to_do import ToDoView
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.threads.model import ThreadsModel
from socialinbox.ui.threads.view import ThreadsView


def _threads(around: Surroundings, parent: QWidget) -> QWidget:
    model = ThreadsModel(around)
    model.start(ThreadQuery(), odd.threads(), whole=True)
    view = ThreadsView(model, around, parent)
    model.setParent(view)
    return view


def _hits(around: Surroundings, parent: QWidget) -> QWidget:
    texts = [("plain", text) for text in odd.WORDS.values()]
    names = [(name, odd.COMMENT) for name in odd.NAMES.values()]
    hits = [
        SearchHit(
            MessageId(n),
            CustomerId(n),
            name,
            NetworkName("youtube"),
            MessageKind.COMMENT,
            "youtube",
            Direction.OUT if n % 2 else Direction.IN,
            odd.OLD if n % 5 == 0 else odd.NOW,
            text,
        )
        for n, (name, text) in enumerate(texts + names)
    ]
    view = HitsView(around, parent)
    view.mark((Term(Kind.TEXT, "the"), Term(Kind.TEXT, "help")))
    view.rows_model.show(hits)
    return view


def _to_do(around: Surroundings, parent: QWidget) -> QWidget:
    texts = [("Mara Kessler", text) for text in odd.WORDS.values()]
    names = [(name, "Call her") for name in odd.NAMES.values()]
    moments = (odd.OLD, odd.NOW, odd.NOW + odd.DAY, odd.FUTURE)
    found = [
        ToDo(
            FollowUp(FollowUpId(n), CustomerId(n), text, moments[n * 4 // 30], odd.OLD),
            name,
            None,
        )
        for n, (name, text) in enumerate(texts + names)
    ]
    view = ToDoView(around, parent)
    view.rows_model.show(found)
    return view


def _palette(around: Surroundings, parent: QWidget) -> QWidget:
    view = QListView(parent)
    view.setObjectName("palette")
    model = LinesModel()
    model.setParent(view)
    sections = list(Section)
    marks = tuple(network.mark for network in around.networks) * 3
    texts = [*odd.NAMES.values(), *odd.WORDS.values()]
    model.show(
        [
            Line(
                Entry(
                    f"n{n}",
                    sections[n % 4],
                    text.replace("\n", " "),
                    lambda: None,
                    beside=odd.NAME if n % 3 == 0 else "waiting · 07:49",
                    keys=("Ctrl+Shift+L", "G, W") if n % 2 else (),
                    icon="" if n % 3 else "check",
                    marks=marks if n % 5 == 0 else (),
                    possible=n % 4 != 3,
                ),
                heading=odd.NAME if n == 0 else "Customers" if n == 9 else "",
                at=(0, 1, 2) if text.isascii() else (),
            )
            for n, text in enumerate(texts)
        ]
    )
    view.setModel(model)
    view.setItemDelegate(LinesDelegate(around.theme, view))
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _sidebar(around: Surroundings, parent: QWidget) -> QWidget:
    frame = QFrame(parent)
    frame.setObjectName("side")
    column = QVBoxLayout(frame)
    column.setSpacing(Space.FINE)
    column.addWidget(label("Networks", "heading", frame))
    for n, name in enumerate(odd.NAMES.values()):
        item = Item(around.theme, name, frame)
        if n % 3 == 0:
            item.with_icon("inbox")
        elif n % 3 == 1:
            item.with_mark(around.networks[n % 4].mark)
        else:
            item.with_swatch("#b0203a")
        item.setCheckable(True)
        item.setChecked(n == 1)
        item.set_count(odd.MANY if n % 2 else n, 3 if n % 4 == 1 else 0)
        column.addWidget(item)
    for health in Health:
        item = Item(around.theme, odd.NAME, frame).with_mark(around.networks[0].mark)
        item.set_health(health, odd.COMMENT[:200])
        column.addWidget(item)
    return frame


def _rules(_around: Surroundings, parent: QWidget) -> QWidget:
    made = RuleList(parent)
    names = [*odd.NAMES.values(), *odd.WORDS.values()]
    made.show_rules(
        [
            OwnRule(RuleId(n), name, "brake", (Deed(What.DONE),), n % 2 == 0, odd.OLD, odd.MANY)
            for n, name in enumerate(names)
        ],
        None,
    )
    return made


def _runs(around: Surroundings, parent: QWidget) -> QWidget:
    names = [(name, "Two days") for name in odd.NAMES.values()]
    rules = [("Mara Kessler", words) for words in odd.WORDS.values()]
    view = RunsView(around, parent)
    view.rows_model.show(
        [
            Run(
                RunId(n),
                RuleId(n),
                rule,
                CustomerId(n),
                name,
                MessageId(n),
                odd.NOW if n < 20 else odd.OLD,
                (Deed(What.TAG, rule), Deed(What.ALERT)) if n % 3 else (Deed(What.DONE),),
                odd.NOW if n % 4 == 1 else None,
            )
            for n, (name, rule) in enumerate(names + rules)
        ]
    )
    return view


LISTS = (
    Exhibit("threads", _threads, 260),
    Exhibit("search-hits", _hits, 260),
    Exhibit("to-do", _to_do, 260),
    Exhibit("palette", _palette, 320),
    Exhibit("rules", _rules, 220),
    Exhibit("what-rules-did", _runs, 260),
    Exhibit("sidebar", _sidebar, 190),
)
