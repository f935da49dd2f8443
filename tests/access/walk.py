"""Walks what Qt tells screen readers, and says what they could make nothing of."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QStyledItemDelegate,
    QWidget,
)

from socialinbox.config.resources import resource

Role, Told = QAccessible.Role, QAccessible.Text
PRESSED = {
    Role.Button,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.RadioButton,
    Role.MenuItem,
    Role.PageTab,
    Role.Link,
}
WORKED = PRESSED | {
    Role.EditableText,
    Role.ComboBox,
    Role.SpinBox,
    Role.Slider,
    Role.List,
    Role.Table,
    Role.Tree,
    Role.ListItem,
    Role.Cell,
    Role.TreeItem,
}
ROWS = {Role.ListItem, Role.Cell, Role.TreeItem}
MARKUP = re.compile(r"</?[a-z][^<>]*>|&(?:amp|lt|gt|nbsp|quot);")
MOST = 60
"""Rows of one list that are looked at."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing in the tree, as far as it has to be told of."""

    node: QAccessibleInterface
    depth: int
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return str(self.node.text(Told.Name)).strip()


def nodes(top: QWidget) -> Iterator[Node]:
    """Everything in sight below a window, the rows of long lists in part."""
    todo = [Node(QAccessible.queryAccessibleInterface(top), 0, "")]
    while todo:
        one = todo.pop()
        node = one.node
        if node is None or not node.isValid() or node.state().invisible:
            continue
        yield one
        thing = node.object()
        path = f"{one.path}/{type(thing).__name__ if thing else node.role().name}"
        children = [node.child(i) for i in range(min(node.childCount(), MOST))]
        todo += [Node(child, one.depth + 1, path) for child in children if child is not None]


def _own_name(one: Node) -> str:
    # On Linux Qt calls a combo box by what is chosen in it, and leaves out what it is for.
    thing = one.node.object()
    if isinstance(thing, QComboBox | QAbstractSpinBox):
        return thing.accessibleName()
    return one.name


def icon_names() -> set[str]:
    """What the icons are called in the files."""
    return {file.stem for file in resource("icons").rglob("*.svg")}


def faults(top: QWidget) -> list[str]:
    """What is wrong in a window, in words; empty where nothing is."""
    found: list[str] = []
    icons = icon_names()
    twins: dict[str, Counter[tuple[str, str]]] = {}
    for one in nodes(top):
        node, role, name = one.node, one.node.role(), _own_name(one)
        thing = node.object()
        what = f"{role.name} “{name}” at {one.path}/{type(thing).__name__ if thing else ''}"
        worked = role in WORKED or (node.state().focusable and role is not Role.Client)
        if worked and not name and not _mute(thing):
            found.append(f"no name: {what}")
        if name and thing is not None and name in {type(thing).__name__, thing.objectName()}:
            found.append(f"named like its class: {what}")
        if role in PRESSED and name in icons and name == name.lower():
            found.append(f"named like an icon: {what}")
        told = (name, str(node.text(Told.Description)))
        if any(MARKUP.search(words) for words in told) and role not in ROWS:
            found.append(f"markup: {what} {told[1]}")
        if role in PRESSED and name and not _in_list(thing):
            key = f"{one.path} {id(thing.parent()) if thing else ''}"
            twins.setdefault(key, Counter())[(role.name, ", ".join(told))] += 1
        if isinstance(thing, QAbstractItemView):
            found += _rows(thing, what)
    for path, names in twins.items():
        found += [
            f"{n} alike: {role} “{name}” at {path}" for (role, name), n in names.items() if n > 1
        ]
    return found


def _mute(thing: object) -> bool:
    """What takes the focus only so that keys do not fall through it."""
    return (
        isinstance(thing, QWidget)
        and not thing.focusPolicy() & Qt.FocusPolicy.TabFocus
        and type(thing).__name__ in {"Frame", "QWidget"}
    )


def _in_list(thing: object) -> bool:
    return isinstance(thing, QAbstractItemView)


def _rows(view: QAbstractItemView, what: str) -> list[str]:
    """Rows that are painted must be told in words of their own."""
    model = view.model()
    delegate = view.itemDelegate()
    if model is None or type(delegate) is QStyledItemDelegate:
        return []
    found = []
    for row in range(min(model.rowCount(view.rootIndex()), MOST)):
        index = model.index(row, 0, view.rootIndex())
        if not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            continue
        words = index.data(Qt.ItemDataRole.AccessibleTextRole)
        if not words or not str(words).strip():
            found.append(f"row {row} says nothing: {what} {index.data()!r}")
        elif "\n" in str(words):
            found.append(f"row {row} is no sentence: {what} {words!r}")
    return found
