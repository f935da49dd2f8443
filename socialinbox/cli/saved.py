"""saved: the threads that are kept for reading offline, how they stand; and saving one."""

import json

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.threads import require_thread
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.json_form import Json


async def saved(app: App, options: Options) -> int:
    """List saved threads; with a number save that one, or no longer."""
    if options.thread is not None:
        await app.inbox.triage.save([await require_thread(app, options.thread)], not options.off)
    rows = await app.inbox.keeping.saved_rows()
    standing = await app.inbox.keeping.saved([row.id for row in rows])
    if options.json:
        forms = [_form(standing[row.id]) | {"name": row.name} for row in rows]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    for row in rows:
        print(f"{row.id:>6}  {row.name}: {_words(standing[row.id])}")
    if not rows:
        print("Nothing is saved.")
    return 0


def _form(one: SavedThread) -> Json:
    return {
        "thread": one.id,
        "messages": one.messages,
        "fresh_at": rfc3339(one.fresh_at) if one.fresh_at else None,
        "until": rfc3339(one.until) if one.until else None,
        "files": one.files,
        "missing_pictures": one.missing_pictures,
        "missing_files": one.missing_files,
        "removed": one.removed,
    }


def _words(one: SavedThread) -> str:
    parts = [f"{one.messages} messages"]
    if one.fresh_at is not None:
        parts.append(f"as it was at {rfc3339(one.fresh_at)} or later")
    parts.append(f"all kept until {rfc3339(one.until)}" if one.until else "complete")
    if one.missing_pictures or one.missing_files:
        parts.append(f"{one.missing_pictures + one.missing_files} of {one.files} files missing")
    if one.removed:
        parts.append(f"{one.removed} messages gone")
    return ", ".join(parts)
