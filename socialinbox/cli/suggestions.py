"""suggestions: who may be the same person, by what evidence, and the owner's three answers."""

import json

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.cli.suggestions_parser import ACCEPT, LATER
from socialinbox.domain.identity import Profile
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.suggestions import Suggestion
from socialinbox.networks.registry import all_rules
from socialinbox.people.suggestions import clue_words
from socialinbox.sync.suggesting import Suggesting


async def suggestions(app: App, options: Options) -> int:
    """List what is suggested, or answer to one."""
    # Whatever arrived since the window was open is compared first.
    await Suggesting(app.database, app.inbox.publish, app.clock).look()
    if options.answer is not None:
        return await _answer(app, options)
    found = await app.inbox.people.suggestions()
    if options.json:
        print(json.dumps([_form(one) for one in found], ensure_ascii=False, indent=2))
        return 0
    for one in found:
        print(f"{one.customer:>6}  {one.customer_name}")
        print(f"{one.other:>6}  {one.other_name}")
        for pair in one.pairs:
            print(f"        {_who(pair.ours)} and {_who(pair.theirs)}: {clue_words(pair.clues)}")
    if not found:
        print("Nobody is suggested.")
    return 0


async def _answer(app: App, options: Options) -> int:
    customer, other = CustomerId(options.customer), CustomerId(options.other)
    people = app.inbox.people
    if options.answer == LATER:
        await people.later(customer, other)
        print("{}" if options.json else "It will be suggested again in two weeks.")
        return 0
    accepted = options.answer == ACCEPT
    stated = await (people.accept if accepted else people.never)(customer, other)
    if options.json:
        print(json.dumps({"customer": stated.customer, "step": stated.step}))
    elif accepted:
        print(f"One person, one thread: {customer}. `undo {stated.step}` takes it back.")
    else:
        print(f"Different people, for good. `undo {stated.step}` takes it back.")
    return 0


def _who(profile: Profile) -> str:
    rules = all_rules().get(profile.key.network)
    handle = f"@{profile.handle}" if profile.handle else ""
    names = " · ".join(part for part in (handle, profile.name) if part) or "name withheld"
    return f"{rules.label if rules else profile.key.network} {names}"


def _form(one: Suggestion) -> dict[str, object]:
    return {
        "customer": {"id": one.customer, "name": one.customer_name},
        "other": {"id": one.other, "name": one.other_name},
        "basis": one.basis.value,
        "evidence": one.evidence,
        "pairs": [
            {
                "ours": _identity(pair.ours),
                "theirs": _identity(pair.theirs),
                "clues": [clue.value for clue in pair.clues],
            }
            for pair in one.pairs
        ],
    }


def _identity(profile: Profile) -> dict[str, object]:
    known = {
        "network": profile.key.network,
        "kind": profile.key.kind,
        "id": profile.key.native_id,
        "handle": profile.handle,
        "name": profile.name,
    }
    return {key: value for key, value in known.items() if value is not None}
