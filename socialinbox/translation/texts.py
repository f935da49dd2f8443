"""Every text of the code that is to be translated, found in its syntax, and what is marked wrongly.

A text is marked by `tr`, `translate` (in ui) or `say` (elsewhere). All have one context, so that it
does not matter which class or function asks for a text; a note tells equal English texts apart.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter

CODE = Path(__file__).parent.parent
HANDING_ON = (
    "socialinbox/ui/words.py",
    "socialinbox/ui/language/patterns.py",
    "socialinbox/ui/settings/words.py",
)
"""Where texts that were marked elsewhere are looked up."""
SHOWN_OF_SETTINGS = ("label", "help", "unit", "zero", "example")


@dataclass(frozen=True, slots=True)
class Text:
    """An English text and the note that tells it from equal ones."""

    source: str
    note: str = ""

    @property
    def is_plural(self) -> bool:
        """Whether it has a form for each kind of number."""
        return "%n" in self.source


@dataclass(slots=True)
class Found:
    """What the code holds: each text with the files it is in, and what is wrong, by its line."""

    texts: dict[Text, list[str]] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def find_texts(code: Path = CODE) -> Found:
    """All texts below a folder, in the order of the files and of their lines."""
    found = Found()
    for file in sorted(code.rglob("*.py")):
        name = file.relative_to(code.parent).as_posix()
        if name.startswith("socialinbox/translation/"):
            continue
        tree = ast.parse(file.read_text("utf-8"))
        calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
            _read(call, name, found)
        if name.startswith("socialinbox/config/settings/"):
            _read_declared(tree, name, found)
    return found


def _read_declared(tree: ast.Module, name: str, found: Found) -> None:
    """Settings are declared in plain English; what the window shows of them is translated."""
    shown: list[ast.expr] = []
    noted: list[Text] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and node.name == "Group":
            shown += [line.value for line in node.body if isinstance(line, ast.Assign)]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "Option":
                note = "".join(text for one in node.keywords for text in literals(one.value))
                noted += [Text(source, note) for source in literals(node.args[1])]
            elif any(isinstance(one, ast.Attribute) and _is_group(one) for one in node.args[1:2]):
                shown += node.args[3:5]
                shown += [one.value for one in node.keywords if one.arg in SHOWN_OF_SETTINGS]
    noted += [Text(source) for node in shown for source in literals(node) if source]
    for text in noted:
        files = found.texts.setdefault(text, [])
        if name not in files:
            files.append(name)


def _is_group(node: ast.Attribute) -> bool:
    return isinstance(node.value, ast.Name) and node.value.id == "Group"


def _read(call: ast.Call, name: str, found: Found) -> None:
    marker = marker_of(call)
    if marker is None or (marker == "say" and name.startswith("socialinbox/ui/")):
        return
    where = f"{name}:{call.lineno}"
    arguments = call.args[1:] if marker == "translate" else call.args
    keywords = {one.arg: one.value for one in call.keywords if one.arg}
    sources = list(literals(arguments[0])) if arguments else []
    if not sources:
        if name not in HANDING_ON:
            found.wrong.append(f"{where}: not a literal: {ast.unparse(call)}")
        return
    second = arguments[1] if len(arguments) > 1 else keywords.get("note")
    note = second.value if isinstance(second, ast.Constant) else ""
    counted = (
        "n" in keywords
        or (marker == "tr" and "count" in keywords)
        or len(arguments) > 2
        or (second is not None and not isinstance(second, ast.Constant))
    )
    for source in sources:
        text = Text(source, note if isinstance(note, str) else "")
        if text.is_plural != counted:
            found.wrong.append(f"{where}: %n and a count go together: {source!r}")
        if marker == "say" and (complaint := _values(source, set(keywords) - {"n", "note"})):
            found.wrong.append(f"{where}: {complaint}: {source!r}")
        files = found.texts.setdefault(text, [])
        if name not in files:
            files.append(name)


def marker_of(call: ast.Call) -> str | None:
    """`tr`, `translate` or `say`, where the call marks a text."""
    function = call.func
    if isinstance(function, ast.Attribute) and function.attr in ("tr", "translate"):
        if function.attr == "translate" and not _is_application(function.value):
            return None
        return function.attr
    if isinstance(function, ast.Name) and function.id in ("tr", "say"):
        return function.id
    return None


def _is_application(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "QCoreApplication"


def literals(node: ast.expr) -> Iterator[str]:
    """The texts an argument may be: a literal, or one of two."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)


def placeholders(text: str) -> set[str]:
    """The {names} in a text, with what says how a value is written."""
    return {
        f"{name}:{spec}" if spec else name
        for _, name, spec, _ in Formatter().parse(text)
        if name is not None
    }


def _values(source: str, given: set[str]) -> str | None:
    wanted = {name.split(":")[0] for name in placeholders(source)} if given else set()
    return None if wanted == given else f"wants {sorted(wanted)}, is given {sorted(given)}"
