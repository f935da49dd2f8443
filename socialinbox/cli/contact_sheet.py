"""A page that shows the pictures of all screens side by side, one row for each."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Social Inbox: every screen</title>
<style>
:root {{ color-scheme: light dark; font: 14px/1.4 system-ui, sans-serif }}
body {{ margin: 24px }}
table {{ border-spacing: 12px }}
th {{ text-align: start; position: sticky; top: 0; background: canvas; padding: 8px 0 }}
th[scope=row] {{ position: static; vertical-align: top; white-space: nowrap }}
img {{ display: block; width: 420px; border: 1px solid #8884; border-radius: 6px }}
</style>
<table>
<tr><th></th>{head}</tr>
{rows}
</table>
</html>
"""


def contact_sheet(folder: Path, variants: Iterable[str]) -> tuple[Path, int]:
    """Write index.html into the folder of the pictures; the page and how many stand on it."""
    names = list(variants)
    drawn = {
        name: {file.stem.removesuffix(f"-{name}") for file in folder.glob(f"*-{name}.png")}
        for name in names
    }
    rows = []
    for pose in sorted(set().union(*drawn.values())):
        cells = [_cell(pose, name) if pose in drawn[name] else "<td></td>" for name in names]
        rows.append(f'<tr><th scope="row">{escape(pose)}</th>{"".join(cells)}</tr>')
    page = folder / "index.html"
    head = "".join(f"<th>{escape(name)}</th>" for name in names)
    page.write_text(_PAGE.format(head=head, rows="\n".join(rows)), "utf-8")
    return page, sum(map(len, drawn.values()))


def _cell(pose: str, name: str) -> str:
    file = f"{escape(pose)}-{name}.png"
    image = f'<img loading="lazy" src="{file}" alt="{escape(pose)}, {name}">'
    return f'<td><a href="{file}">{image}</a></td>'
