"""Words for the owner that nobody has marked as a text: they would stay English for ever."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from socialinbox.translation.texts import CODE, marker_of

ENGLISH = (
    "bench/",
    "cli/",
    "config/crashes.py",
    "config/languages.py",
    "config/product.py",
    "config/settings/__main__.py",
    "config/settings/declared.py",
    "inbox/export/",
    "promises/",
    "sandbox/",
    "selftest/",
    "translation/",
    "ui/papers/",
    "ui/gallery/",
    "ui/poses/",
    "ui/screenshots.py",
)
"""What speaks to scripts, developers and other programs, or is found in another way."""
SHOWING = frozenset(
    [
        "QAction",
        "QCheckBox",
        "QGroupBox",
        "QLabel",
        "QPushButton",
        "QRadioButton",
        "QToolButton",
        "Button",
        "Words",
        "label",
        "heading",
        "addAction",
        "addItem",
        "addTab",
        "setAccessibleDescription",
        "setAccessibleName",
        "setPlaceholderText",
        "setText",
        "setTitle",
        "setToolTip",
        "setWindowTitle",
        "rename",
        "say",
    ]
)
"""What puts words before the owner."""
ERRORS = frozenset(
    [
        "AuthExpired",
        "BadAnswer",
        "BadInput",
        "Blocked",
        "Forbidden",
        "KeychainUnavailable",
        "KeyNeeded",
        "NetworkError",
        "NotFound",
        "OwnerCanAct",
        "RateLimited",
        "Refused",
        "StorageUnavailable",
        "Unreachable",
        "Untrusted",
    ]
)
FOR_DEVELOPERS = re.compile(r"(log|logging)\.|(\w*Error|Warning|re\.compile|Absent)$")
WORDS = re.compile(r"[A-Z][a-z]|[^\W\d_]+ [^\W\d_]+")
SENTENCE = re.compile(r"[A-Z“][^\n|<>]* [^\n|<>]*[.!?…]", re.DOTALL)
SQL = re.compile(r"\b(SELECT|FROM|WHERE|CREATE|UPDATE|DELETE|INSERT|PRAGMA|ORDER BY)\b")


def find_unmarked(code: Path = CODE) -> list[str]:
    """Each with its file and line."""
    found: list[str] = []
    for file in sorted(code.rglob("*.py")):
        name = file.relative_to(code).as_posix()
        if name.startswith(ENGLISH) or "/migrations/" in name:
            continue
        tree = ast.parse(file.read_text("utf-8"))
        above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
        for node in ast.walk(tree):
            if _is_unmarked(node, above, in_window=name.startswith("ui/")):
                line = getattr(node, "lineno", 0)
                found.append(f"socialinbox/{name}:{line}: {ast.unparse(node)}")
    return found


def _is_unmarked(node: ast.AST, above: Mapping[ast.AST, ast.AST], *, in_window: bool) -> bool:
    words = _literal_words(node)
    if words is None or isinstance(above.get(node), ast.Expr | ast.JoinedStr | ast.Compare):
        return False
    calls = list(_calls_around(node, above))
    if any(marker_of(call) for call in calls):
        return False
    if any(FOR_DEVELOPERS.match(ast.unparse(call.func)) for call in calls):
        return False
    direct = above.get(node)
    if isinstance(direct, ast.Call) and node in direct.args and WORDS.search(words):
        function = ast.unparse(direct.func).rpartition(".")[2]
        if in_window and function in SHOWING and node is direct.args[0]:
            return True
        if function in ERRORS and node in direct.args[:2] and " " in words:
            return True
    return SENTENCE.fullmatch(words) is not None and not SQL.search(words)


def _literal_words(node: ast.AST) -> str | None:
    """The letters that stand in the code; of an f-string those outside its braces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else "" for part in node.values
        )
    return None


def _calls_around(node: ast.AST, above: Mapping[ast.AST, ast.AST]) -> Iterator[ast.Call]:
    at = above.get(node)
    while at is not None and not isinstance(at, ast.stmt):
        if isinstance(at, ast.Call):
            yield at
        at = above.get(at)
