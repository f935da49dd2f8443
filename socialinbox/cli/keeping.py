"""keeping: what is kept until when, what went last, and what contracts allow."""

import getpass
import json
from datetime import datetime, timedelta

from socialinbox.app import App
from socialinbox.cli.options import Options
from socialinbox.domain.errors import BadInput
from socialinbox.domain.ids import AccountId
from socialinbox.domain.keeping import Agreement, AgreementId, NetworkKeeping
from socialinbox.domain.times import rfc3339
from socialinbox.inbox.json_form import Json
from socialinbox.networks.registry import rules_of

EVER = "ever"


async def keeping(app: App, options: Options) -> int:
    """Say how things stand; or record, or take back, what a contract allows."""
    if options.verb == "allow":
        return await _allow(app, options)
    if options.verb == "take-back":
        await app.inbox.retention.take_back(AgreementId(options.id), options.by or _user())
        print(f"Statement {options.id} is taken back. What was kept for too long is gone.")
        return 0
    found = await app.inbox.retention.networks()
    if options.json:
        print(json.dumps([_json(one) for one in found], ensure_ascii=False, indent=2))
        return 0
    for one in found:
        _print(one)
    return 0


async def _allow(app: App, options: Options) -> int:
    account = None if options.account is None else AccountId(options.account)
    made = await app.inbox.retention.allow(
        rules_of(options.network).name,
        account,
        _period(options.time),
        options.words,
        options.by or _user(),
    )
    print(f"Statement {made} is recorded. `socialinbox keeping take-back {made}` takes it back.")
    return 0


def _period(text: str) -> timedelta | None:
    if text == EVER:
        return None
    try:
        days = int(text)
        if days > 0:
            return timedelta(days=days)
    except (ValueError, OverflowError):
        pass
    raise BadInput(f"“{text}” is no number of days.", "Give a number such as 365, or ever.")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "owner"


def _print(one: NetworkKeeping) -> None:
    print(one.label)
    print(f"    others’ words: {_time(one.messages)}; your own: {_time(one.own_words)}")
    print(f"    names and faces: {_time(one.people)}")
    if not one.exportable:
        print("    others’ words and names stay out of exports and backups")
    if not one.searchable:
        print("    words stay out of the search index; they are read anew for each search")
    print(f"    source: {one.source}")
    if one.next_at is not None:
        print(f"    {one.stored} messages have a time; the first goes {rfc3339(one.next_at)}")
    if one.purged_at is not None:
        gone = f"{one.purged_messages} messages, {one.purged_people} people"
        print(f"    taken out last: {rfc3339(one.purged_at)}, {gone}")
    for agreement in one.agreements:
        print(f"    {_sentence(agreement)}")


def _time(time: timedelta | None) -> str:
    if time is None:
        return "no limit"
    days = time // timedelta(days=1)
    return f"{days} days" if days > 2 else f"{time // timedelta(hours=1)} hours"


def _sentence(one: Agreement) -> str:
    whose = f"account {one.account}" if one.account is not None else "all accounts"
    length = "for ever" if one.period is None else f"for {_time(one.period)}"
    said = f"statement {one.id}: {whose}, {length}, by {one.by} on {rfc3339(one.at)}: {one.words}"
    if one.ended_at is None:
        return said
    return f"{said} (taken back by {one.ended_by} on {rfc3339(one.ended_at)})"


def _json(one: NetworkKeeping) -> Json:
    """Times of keeping in seconds; null: no limit."""
    return {
        "network": one.network,
        "messages_seconds": _seconds(one.messages),
        "own_words_seconds": _seconds(one.own_words),
        "people_seconds": _seconds(one.people),
        "exportable": one.exportable,
        "searchable": one.searchable,
        "source": one.source,
        "messages_with_a_time": one.stored,
        "next_at": _moment(one.next_at),
        "purged_at": _moment(one.purged_at),
        "purged_messages": one.purged_messages,
        "purged_people": one.purged_people,
        "agreements": [
            {
                "id": stated.id,
                "account": stated.account,
                "seconds": _seconds(stated.period),
                "words": stated.words,
                "by": stated.by,
                "at": rfc3339(stated.at),
                "ended_at": _moment(stated.ended_at),
                "ended_by": stated.ended_by,
            }
            for stated in one.agreements
        ],
    }


def _seconds(time: timedelta | None) -> int | None:
    return None if time is None else int(time.total_seconds())


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else rfc3339(moment)
