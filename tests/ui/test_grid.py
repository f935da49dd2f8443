"""Distances come from `Space`, sizes are named and on the grid of four, radii are the theme's."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import socialinbox.ui
from socialinbox.ui.theme import metrics
from socialinbox.ui.theme.elevation import surfaces
from socialinbox.ui.theme.metrics import Space
from socialinbox.ui.theme.style import HALF, TEMPLATE
from tests.ui.grid import ON_SPACE

UI = Path(socialinbox.ui.__file__).parent
GRID = 4
"""Pixels: half of the step, which is eight."""
DISTANCES = frozenset({"setContentsMargins", "setSpacing", "addSpacing", "setHorizontalSpacing",
    "setVerticalSpacing", "setTextMargins", "setViewportMargins", "setDocumentMargin", "QMargins",
    "QMarginsF"})  # fmt: skip
# fmt: off
SIZES = frozenset({"setFixedSize", "setFixedWidth", "setFixedHeight", "setMinimumSize",
    "setMinimumWidth", "setMinimumHeight", "setMaximumSize", "setMaximumWidth",
    "setMaximumHeight", "setIconSize", "setGridSize", "resize", "QSize", "QSizeF", "em"})
# fmt: on
PLACES = frozenset(
    {"adjusted", "adjust", "translated", "translate", "QRect", "QRectF", "QPoint", "QPointF"}
)  # fmt: skip
ROUNDED = frozenset({"drawRoundedRect", "addRoundedRect"})
STROKES = frozenset({0.5, 1, 1.5, 2})
"""Half a line makes it sharp, a line is one pixel, the ring of the focus two."""
RADII = frozenset({0, 2, metrics.RADIUS_SMALL, metrics.RADIUS, metrics.RADIUS_LARGE})
"""Two: the ends of a bar of progress, which is four high."""
LAID_OUT_BY_FONT = frozenset({"papers"})
"""Folders whose measures are points on paper."""


def test_the_grid_is_eight_halved_once() -> None:
    off = {value for value in ON_SPACE if value % GRID}
    assert Space.S == 8
    assert off == {Space.HAIR, Space.FINE}


@cache
def _files() -> list[tuple[str, ast.Module, list[ast.Call]]]:
    """Each file of the window with its calls."""
    found = []
    for path in sorted(UI.rglob("*.py")):
        where = path.relative_to(UI)
        if where.parts[0] not in LAID_OUT_BY_FONT:
            tree = ast.parse(path.read_text(encoding="utf-8"))
            calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
            found.append((str(where), tree, calls))
    return found


def _named_so(calls: list[ast.Call], names: frozenset[str]) -> Iterator[ast.Call]:
    for call in calls:
        called = call.func
        if (
            called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        ) in names:
            yield call


def _terms(node: ast.expr) -> Iterator[ast.expr]:
    """What a sum is made of; a number that something is multiplied or divided by is no length."""
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub(), right=right):
            yield from _terms(left)
            yield from _terms(right)
        case ast.BinOp(left=ast.Constant(), op=ast.Mult(), right=factor):
            yield from _terms(factor)
        case ast.BinOp(op=ast.Mult() | ast.Div() | ast.FloorDiv()):
            return
        case ast.UnaryOp(operand=operand):
            yield from _terms(operand)
        case ast.IfExp(body=body, orelse=orelse):
            yield from _terms(body)
            yield from _terms(orelse)
        case ast.Starred(value=value):
            yield from _terms(value)
        case ast.Call(func=ast.Name(id="min" | "max" | "round"), args=args):
            for one in args:
                yield from _terms(one)
        case _:
            yield node


def _number(node: ast.expr) -> float | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return abs(node.value)
    return None


def _named(tree: ast.Module) -> dict[str, float]:
    """The module's own names for numbers."""
    found: dict[str, float] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                pass
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                pass
            case _:
                continue
        number = _number(value)
        if number is not None:
            found[name] = number
    return found


def _bare(
    calls: list[ast.Call], names: frozenset[str], allowed: frozenset[float], last: int = 0
) -> Iterator[tuple[int, str]]:
    for call in _named_so(calls, names):
        for one in call.args[last:]:
            for term in _terms(one):
                number = _number(term)
                if number is not None and number not in allowed | {0}:
                    yield call.lineno, ast.unparse(call)


def test_no_distance_is_a_bare_number() -> None:
    wrong = []
    for where, tree, calls in _files():
        wrong += [(where, *one) for one in _bare(calls, DISTANCES, frozenset())]
        named = _named(tree)
        for call in _named_so(calls, DISTANCES):
            for one in call.args:
                wrong += [
                    (where, call.lineno, f"{term.id} = {named[term.id]}, which is no Space")
                    for term in _terms(one)
                    if isinstance(term, ast.Name) and term.id in named
                ]
    assert not wrong, "\n".join(f"ui/{where}:{line}: {what}" for where, line, what in wrong)


def test_no_size_is_a_bare_number_or_off_the_grid() -> None:
    wrong = []
    for where, tree, calls in _files():
        # At least one pixel, where Qt takes no less.
        wrong += [(where, *one) for one in _bare(calls, SIZES, frozenset({1}))]
        named = _named(tree)
        for call in _named_so(calls, SIZES):
            for one in call.args:
                wrong += [
                    (where, call.lineno, f"{term.id} = {named[term.id]} is not on the grid")
                    for term in _terms(one)
                    if isinstance(term, ast.Name) and named.get(term.id, 0) % GRID
                ]
    assert not wrong, "\n".join(f"ui/{where}:{line}: {what}" for where, line, what in wrong)


def test_what_is_painted_stands_on_the_grid() -> None:
    wrong = []
    for where, _, calls in _files():
        wrong += [(where, *one) for one in _bare(calls, PLACES, STROKES)]
        wrong += [(where, *one) for one in _bare(calls, ROUNDED, frozenset(), last=-2)]
    assert not wrong, "\n".join(f"ui/{where}:{line}: {what}" for where, line, what in wrong)


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
PIXELS = re.compile(r"(\d+)px")
INSIDE = re.compile(r"arrow|drop-down|QScrollBar|::item|:checked|indicator:focus")
"""Signs and bars drawn inside what has a size of ours, round at their ends."""


def _declared(body: str) -> dict[str, list[int]]:
    """The pixels of each property of a rule; none where it says `none`."""
    pairs = (line.split(":", 1) for line in body.split(";") if ":" in line)
    return {name.strip(): [int(one) for one in PIXELS.findall(value)] for name, value in pairs}


def _off_the_grid(selector: str, said: dict[str, list[int]]) -> Iterator[str]:
    focused = ":focus" in selector
    border = next(iter(said.get("border", [2 if focused else 1])), 0)
    # By what a border grows with the focus, from none or from one, it takes from the padding.
    given = (border - 1, border) if focused else (0,)
    for name in ("padding", "margin"):
        for value in said.get(name, []):
            if value not in ON_SPACE and all((value + one) % GRID for one in given):
                yield f"{name} {value}px"
    for value in said.get("border-radius", []):
        if value not in RADII:
            yield f"border-radius {value}px"
    for name in ("width", "height", "min-height"):
        for value in said.get(name, []):
            outside = value + 2 * border if name != "height" or "indicator" in selector else value
            if value not in ON_SPACE and outside % GRID:
                yield f"{name} {value}px, {outside} with its border"


def test_the_style_sheet_stands_on_the_grid() -> None:
    sheet = HALF.sub("0px", surfaces() + TEMPLATE)
    wrong = [
        f"{' '.join(selector.split())}: {what}"
        for selector, body in RULE.findall(sheet)
        if not INSIDE.search(selector)
        for what in _off_the_grid(selector, _declared(body))
    ]
    assert not wrong, "\n".join(wrong)
