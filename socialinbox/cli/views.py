"""views: the searches that have a name, with how many threads fit each."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from socialinbox.domain.errors import BadInput
from socialinbox.domain.finding import View

if TYPE_CHECKING:
    from socialinbox.app import App
    from socialinbox.cli.options import Options


class _Kept(msgspec.Struct):
    """A view as `views --json` prints it."""

    name: str
    query: str


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the whole parser."""
    views = commands.add_parser("views", help="searches that have a name; with options, keeps one")
    views.add_argument("--add", nargs=2, metavar=("NAME", "QUERY"))
    views.add_argument("--delete", metavar="NAME")
    views.add_argument("--take", type=Path, metavar="FILE", help="those that --json printed there")
    views.add_argument("--json", action="store_true")


async def views(app: "App", options: "Options") -> int:
    """Lists the views, after what was asked was done."""
    desk = app.inbox.finding
    if options.add:
        await desk.save_view(*options.add)
    if options.delete:
        await desk.delete_view(_named(await desk.views(), options.delete).id)
    if options.take:
        known = {view.name for view in await desk.views()}
        for one in _read(options.take):
            if one.name not in known:
                await desk.save_view(one.name, one.query)
    found = await desk.views()
    if options.json:
        forms = [{"name": v.name, "query": v.query, "threads": v.threads} for v in found]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    for view in found:
        print(f"{view.threads:>6}  {view.name}  ({view.query})")
    return 0


def _named(known: list[View], name: str) -> View:
    found = next((view for view in known if view.name == name), None)
    if found is None:
        raise BadInput(f"There is no view “{name}”.", "`socialinbox views` lists them.")
    return found


def _read(path: Path) -> list[_Kept]:
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[_Kept])
    except (OSError, msgspec.MsgspecError) as error:
        raise BadInput(
            f"{path} can't be read as views.", "Name a file that `socialinbox views --json` wrote."
        ) from error
