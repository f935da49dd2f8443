"""people, link, split, unlink, undo: who is who, each to be looked at before it is done."""

import json
import sys

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.people_parser import BASES
from socialinbox.cli.protection import asked
from socialinbox.cli.threads import label_of, require_thread
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import CustomerId, IdentityId, LinkId, MessageId, StepId
from socialinbox.domain.people import (
    Basis,
    IdentityCard,
    Preview,
    Shape,
    Stated,
    Step,
    StepVerb,
)
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.people_json import customer_json, preview_json
from socialinbox.networks.registry import all_rules


async def people(app: App, options: Options) -> int:
    """Who a customer is, why, and all that was ever said about it."""
    card = await app.inbox.card(CustomerId(options.customer))
    if options.json:
        print(json.dumps(customer_json(card), ensure_ascii=False, indent=2))
        return 0
    print(f"{card.id}  {card.name}")
    for identity in card.identities:
        for line in _identity_lines(identity):
            print(line)
    if card.steps:
        print("What was said about who this is, newest first:")
    for step in card.steps:
        for line in _step_lines(step):
            print(line)
    return 0


def _identity_lines(identity: IdentityCard) -> list[str]:
    profile, link = identity.profile, identity.link
    rules = all_rules().get(profile.key.network)
    handle = f"@{profile.handle}" if profile.handle else ""
    who = " · ".join(part for part in (handle, profile.name) if part) or "name withheld"
    first = rfc3339(identity.first_at or identity.first_seen_at)
    voice = ", single messages of this account" if identity.voice else ""
    lines = [
        f"{identity.id:>6}  {rules.label if rules else profile.key.network}  {who}  "
        f"{_counted(identity.messages)} since {first}{voice}"
    ]
    if link.step is not None:
        lines.append(
            f"        {_basis(link.basis, link.evidence)}, by {link.by}, "
            f"{rfc3339(link.began_at)} (link {link.id}, step {link.step})"
        )
    return lines


def _step_lines(step: Step) -> list[str]:
    one, other = f"{step.customer} {step.customer_name}", f"{step.other} {step.other_name}"
    names = ", ".join(p.name or p.handle or "name withheld" for p in step.identities)
    what = {
        StepVerb.LINK: f"{other} is the same person as {one}",
        StepVerb.SPLIT: f"{names} is not {other} but {one}",
        StepVerb.FILE: f"{_counted(step.messages)} of {other} is by {one}",
        StepVerb.DIFFERENT: f"{one} and {other} are different people",
    }[step.verb]
    lines = [f"{step.id:>6}  {rfc3339(step.at)}  {what}"]
    lines.append(f"        {_basis(step.basis, step.evidence)}, by {step.by}")
    if step.ended_at is not None:
        why = f": {step.ended_why}" if step.ended_why else ""
        lines.append(f"        undone {rfc3339(step.ended_at)} by {step.ended_by}{why}")
    return lines


def _basis(basis: Basis, evidence: str) -> str:
    return f"{basis.value} (“{evidence}”)" if evidence else basis.value


def _counted(messages: int) -> str:
    return "1 message" if messages == 1 else f"{messages} messages"


async def link(app: App, options: Options) -> int:
    """Two customers are one person; prints the ids that undo it."""
    keep = await require_thread(app, options.customer)
    join = await require_thread(app, options.other)
    looked = await app.inbox.people.preview_link(keep, join)
    if options.dry_run:
        return _show(looked, as_json=options.json)
    basis = _stated(options, looked)
    stated = await app.inbox.people.link(keep, join, basis, options.evidence)
    step = await app.inbox.people.step(stated.step)
    links = step.links if step is not None else ()
    if options.json:
        print(json.dumps({"customer": keep, "links": links, "step": stated.step}))
    else:
        print(*links)
    return 0


async def split(app: App, options: Options) -> int:
    """Identities, or single messages of a shared account, are another customer's."""
    customer = await require_thread(app, options.customer)
    to = None if options.to is None else await require_thread(app, options.to)
    identities = [IdentityId(number) for number in options.identity]
    if bool(identities) is bool(options.message):
        raise BadInput(
            "Say what is somebody else's: identities, or messages.",
            f"--identity takes the numbers that `socialinbox people {customer}` lists, "
            "--message the ids that `show --json` lists.",
        )
    desk = app.inbox.people
    if identities:
        looked = await desk.preview_split(customer, identities, to)
        if options.dry_run:
            return _show(looked, as_json=options.json)
        basis = _stated(options, looked)
        stated = await desk.split(customer, identities, to, basis, options.evidence)
        return _tell(stated, as_json=options.json)
    messages = await desk.with_answers(await _messages(app, customer, options.message))
    looked = await desk.preview_file(messages, to, options.name)
    if options.dry_run:
        return _show(looked, as_json=options.json)
    basis = _stated(options, looked)
    stated = await desk.file(messages, to, basis, options.evidence, options.name)
    return _tell(stated, as_json=options.json)


def _stated(options: Options, looked: Preview) -> Basis | None:
    """How the owner knows it. Where a network wants that to be said, whoever sits at the terminal
    is asked, as in the window; a script that says nothing is told what is recorded."""
    if options.basis is not None:
        return Basis(options.basis)
    if not looked.ask_basis:
        return None
    asks = ", ".join(looked.ask_basis)
    if options.json or not sys.stdin.isatty():
        print(
            f"{asks} asks how you know who somebody is. It is recorded as a guess; with --basis "
            "you say it yourself.",
            file=sys.stderr,
        )
        return Basis.MY_GUESS
    print(f"{asks} asks how you know who somebody is:")
    for number, basis in enumerate(BASES, 1):
        print(f"  {number}  {basis}")
    answer = asked("Number (Enter: change nothing): ", hidden=False).strip()
    if answer not in map(str, range(1, len(BASES) + 1)):
        raise BadInput("Nothing was changed.", "Say how you know it with its number, or --basis.")
    return Basis(BASES[int(answer) - 1])


async def _messages(app: App, customer: CustomerId, wanted: list[str]) -> list[MessageId]:
    known: dict[str, list[MessageId]] = {}
    for entry in await app.inbox.whole(customer):
        known.setdefault(entry.native_id, []).append(entry.id)
    for native_id in wanted:
        if native_id not in known:
            raise BadInput(
                f"There is no message {native_id} in thread {customer}.",
                f"See them with: socialinbox show {customer} --json",
            )
    return [message for native_id in dict.fromkeys(wanted) for message in known[native_id]]


async def unlink(app: App, options: Options) -> int:
    """End links."""
    await app.inbox.people.unlink([LinkId(number) for number in options.link])
    count = len(options.link)
    print("Ended 1 link." if count == 1 else f"Ended {count} links.")
    return 0


async def undo(app: App, options: Options) -> int:
    """Take back a statement about who is who."""
    step = StepId(options.step)
    if options.dry_run:
        return _show(await app.inbox.people.preview_undo(step), as_json=options.json)
    await app.inbox.people.undo(step, options.why)
    print(json.dumps({"step": step}) if options.json else f"Step {step} is undone.")
    return 0


def _tell(stated: Stated, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"customer": stated.customer, "step": stated.step}))
    else:
        print(f"Customer {stated.customer}. Undo it with: socialinbox undo {stated.step}")
    return 0


def _show(preview: Preview, *, as_json: bool) -> int:
    if as_json:
        print(json.dumps(preview_json(preview), ensure_ascii=False, indent=2))
        return 0
    if not preview.moves:
        print("No message would change its thread.")
        return 0
    for title, shapes in (("Before", preview.before), ("After", preview.after)):
        print(f"{title}:")
        for shape in shapes:
            for line in _shape_lines(shape):
                print(line)
    print("Nothing was changed.")
    return 0


def _shape_lines(shape: Shape) -> list[str]:
    if not shape.shares:
        return [f"{shape.customer:>6}  {shape.name}: no thread"]
    lines = [f"{shape.customer:>6}  {shape.name}: {_counted(shape.messages)}"]
    lines += [
        f"        {label_of(share.place)}: {_counted(share.messages)}, "
        f"{rfc3339(share.first_at)} to {rfc3339(share.last_at)}"
        for share in shape.shares
    ]
    return lines
