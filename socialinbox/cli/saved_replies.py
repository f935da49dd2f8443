"""saved-replies: answers that the owner keeps, with blanks."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from socialinbox.domain.errors import BadInput

if TYPE_CHECKING:
    from socialinbox.app import App
    from socialinbox.cli.options import Options


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the whole parser."""
    kept = commands.add_parser("saved-replies", help="all kept answers, the most used first")
    kept.add_argument("--put", nargs=2, metavar=("NAME", "TEXT"), help="keep or change one")
    kept.add_argument("--delete", metavar="NAME")
    kept.add_argument("--export", type=Path, metavar="FILE")
    kept.add_argument("--import", type=Path, metavar="FILE", dest="read_in")
    kept.add_argument("--json", action="store_true")


async def saved_replies(app: "App", options: "Options") -> int:
    """Keep one, forget one, write all out, read some in, or list them."""
    # The parser is loaded before the first paint, which needs no loop.
    import asyncio

    desk = app.inbox.saved_replies
    known = {one.name.casefold(): one for one in await desk.all()}
    if options.put:
        name, text = options.put
        before = known.get(name.casefold())
        await desk.put(name, text, before.id if before is not None else None)
        return 0
    if options.delete is not None:
        gone = known.get(options.delete.casefold())
        if gone is None:
            raise BadInput(
                f"There is no saved reply “{options.delete}”.",
                "`socialinbox saved-replies` lists them.",
            )
        await desk.remove(gone.id)
        return 0
    if options.export is not None:
        await asyncio.to_thread(_write, options.export, await desk.exported())
        return 0
    if options.read_in is not None:
        print(f"{await desk.take(await asyncio.to_thread(_read, options.read_in))} read in.")
        return 0
    for one in await desk.all():
        if options.json:
            form = {"id": one.id, "name": one.name, "text": one.text, "uses": one.uses}
            print(json.dumps(form, ensure_ascii=False))
        else:
            print(f"{one.name}: {' '.join(one.text.split())}")
    return 0


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise BadInput(
            f"{path} can't be written ({error.strerror or error}).", "Choose another file."
        ) from error


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput(f"{path} can't be read ({error}).", "Choose another file.") from error
