"""note, tag, follow-up, follow, todo: what the owner says of a customer."""

import asyncio
import json
import mimetypes
from pathlib import Path

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.threads import require_thread
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, FollowUpId, TagId
from socialinbox.domain.message import Attachment, MessageKind, attachment_kind
from socialinbox.domain.story import FollowUp, NewNote, NoteKind, Tag, note_kind
from socialinbox.domain.times import rfc3339
from socialinbox.domain.views import Entry
from socialinbox.inbox.due import read_due
from socialinbox.inbox.json_form import message_json
from socialinbox.inbox.story_json import follow_up_json, tag_json, to_do_json


async def note(app: App, options: Options) -> int:
    """Write a note, change one, or forget one."""
    customer = await require_thread(app, options.thread)
    if options.remove is not None:
        gone = await _require_note(app, customer, options.remove)
        await app.inbox.story.delete_note(gone.id)
        print("Removed.")
        return 0
    before = await _require_note(app, customer, options.edit) if options.edit else None
    new = NewNote(
        text=options.text if options.text is not None else before.text if before else "",
        at=read_due(options.at, app.clock())
        if options.at
        else before.sent_at
        if before
        else app.clock(),
        kind=NoteKind(options.kind)
        if options.kind
        else note_kind(before.facts)
        if before
        else NoteKind.NOTE,
        files=(*(before.attachments if before else ()), *await _kept(app, options.file)),
    )
    if before is not None:
        await app.inbox.story.edit_note(before.id, new)
        number = int(before.id)
    else:
        number = (await app.inbox.story.write_note(customer, new)).number
    written = next(e for e in await app.inbox.whole(customer) if e.id == number)
    if options.json:
        print(json.dumps(message_json(written, customer, {}), ensure_ascii=False, indent=2))
    else:
        print(written.native_id)
    return 0


async def _require_note(app: App, customer: CustomerId, native_id: str) -> Entry:
    for entry in await app.inbox.whole(customer):
        if entry.kind is MessageKind.NOTE and entry.native_id == native_id:
            return entry
    raise BadInput(
        f"There is no note {native_id} in thread {customer}.",
        f"`socialinbox show {customer} --json` names them.",
    )


async def _kept(app: App, paths: list[Path]) -> list[Attachment]:
    """Copies of files in the profile, as the window keeps them."""
    from socialinbox.ui.kept import KeptFiles

    keeper, found = KeptFiles(app.profile), []
    for path in paths:
        mime_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        file = OutgoingFile(str(path), mime_type, path.name, 0)
        try:
            kept = await asyncio.to_thread(keeper.copy, file)
        except OSError as error:
            raise BadInput(
                f"{path} can't be kept ({error.strerror or error}).", "Give a file, not a folder."
            ) from error
        kind = attachment_kind(mime_type)
        found.append(Attachment(kind, kept.url, path.name, mime_type=mime_type, size=kept.size))
    return found


async def tag(app: App, options: Options) -> int:
    """Show tags; put them on a thread, take them off, rename or forget them."""
    story = app.inbox.story
    if options.rename:
        old, new = options.rename
        await story.rename_tag(await _require_tag(app, old), new)
    elif options.delete:
        await story.delete_tag(await _require_tag(app, options.delete))
    if options.thread is None:
        return _print_tags(await story.tags(), options.json)
    customer = await require_thread(app, options.thread)
    for name in options.name:
        await story.tag(customer, name)
    for name in options.remove:
        await story.untag(customer, await _require_tag(app, name))
    return _print_tags(list((await story.of(customer)).tags), options.json)


def _print_tags(tags: list[Tag], as_json: bool) -> int:
    if as_json:
        print(json.dumps([tag_json(one) for one in tags], ensure_ascii=False, indent=2))
        return 0
    for one in tags:
        print(f"{one.threads:>6}  {one.name}")
    return 0


async def _require_tag(app: App, name: str) -> TagId:
    number = await app.inbox.story.find_tag(name)
    if number is None:
        raise BadInput(f"There is no tag “{name}”.", "List the tags with: socialinbox tag")
    return number


async def follow_up(app: App, options: Options) -> int:
    """Write something down to do; say that it is done, or not; forget it."""
    story = app.inbox.story
    if options.done is not None:
        await story.finish(FollowUpId(options.done))
    elif options.reopen is not None:
        await story.finish(FollowUpId(options.reopen), done=False)
    elif options.remove is not None:
        await story.drop(FollowUpId(options.remove))
    if options.thread is None:
        if (options.done, options.reopen, options.remove) == (None, None, None):
            raise BadInput(
                "For whom?",
                "Give a thread, as in: socialinbox follow-up 12 --text … --due tomorrow",
            )
        return 0
    customer = await require_thread(app, options.thread)
    if options.text is not None:
        if options.due is None:
            raise BadInput("When?", "Add --due later, tomorrow, next-week or a day.")
        await story.follow_up(customer, options.text, read_due(options.due, app.clock()))
    return _print_follow_ups(app, await story.all_follow_ups(customer), options.json)


def _print_follow_ups(app: App, found: list[FollowUp], as_json: bool) -> int:
    now = app.clock()
    if as_json:
        forms = [follow_up_json(one, now) for one in found]
        print(json.dumps(forms, ensure_ascii=False, indent=2))
        return 0
    for one in found:
        state = "done" if one.done_at else "due" if one.due_at <= now else "open"
        print(f"{one.id:>6}  {rfc3339(one.due_at)}  {state:<4}  {one.text}")
    return 0


async def todo(app: App, options: Options) -> int:
    """All that is to be done, the first due first."""
    now, found = app.clock(), await app.inbox.story.to_do()
    if options.json:
        print(json.dumps([to_do_json(one, now) for one in found], ensure_ascii=False, indent=2))
        return 0
    for one in found:
        up = one.follow_up
        late = "  due" if up.due_at <= now else ""
        print(f"{up.id:>6}  {rfc3339(up.due_at)}  {one.name} ({up.customer}): {up.text}{late}")
    if not found:
        print("Nothing to do.")
    return 0


async def follow(app: App, options: Options) -> int:
    """Be told of whatever a customer says, or no longer."""
    customer = await require_thread(app, options.thread)
    await app.inbox.story.follow(customer, not options.off)
    print("Followed no longer." if options.off else "Followed: you are told of whatever they say.")
    return 0
