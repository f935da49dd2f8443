"""storms, told: what many ask at once, and what customers were told before. Both only read."""

import argparse
import json
from typing import TYPE_CHECKING

from socialinbox.domain.times import rfc3339

if TYPE_CHECKING:
    from socialinbox.app import App
    from socialinbox.cli.options import Options


def declare(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add these commands to the whole parser."""
    storms = commands.add_parser("storms", help="questions that several of those who wait ask")
    storms.add_argument("--json", action="store_true")
    told = commands.add_parser("told", help="what customers were told before about the same thing")
    told.add_argument("thread", type=int, metavar="THREAD")
    told.add_argument("--text", default="", metavar="T", help="the reply being written")
    told.add_argument("--json", action="store_true")


async def storms(app: "App", options: "Options") -> int:
    """What at least three of those who wait ask alike."""
    found = await app.inbox.answers.storms()
    if options.json:
        print(
            json.dumps(
                [
                    {
                        "about": storm.about,
                        "questions": [
                            {
                                "thread": one.customer,
                                "name": one.name,
                                "place": one.place,
                                "text": one.text,
                                "asked_at": rfc3339(one.asked_at),
                            }
                            for one in storm.questions
                        ],
                    }
                    for storm in found
                ],
                ensure_ascii=False,
                indent=2,
            )
        )
        return 0
    for storm in found:
        print(f"{len(storm.questions)} ask about {', '.join(storm.about)}:")
        for one in storm.questions:
            print(f"{one.customer:>8}  {one.name}: {' '.join(one.text.split())}")
    if not found:
        print("Nobody asks what others ask as well.")
    return 0


async def told(app: "App", options: "Options") -> int:
    """What customers were told before about what a thread asks, or what is being written."""
    from socialinbox.cli.threads import require_thread

    customer = await require_thread(app, options.thread)
    found = await app.inbox.answers.told(customer, options.text)
    if options.json:
        print(
            json.dumps(
                [
                    {
                        "thread": one.customer,
                        "name": one.customer_name,
                        "message": one.message,
                        "sent_at": rfc3339(one.sent_at),
                        "words": one.words,
                        "differs": one.differs,
                    }
                    for one in found
                ],
                ensure_ascii=False,
                indent=2,
            )
        )
        return 0
    for one in found:
        differs = f"  (you said {one.differs} before)" if one.differs else ""
        print(
            f"{one.customer:>8}  {rfc3339(one.sent_at)}  {one.customer_name}: {one.words}{differs}"
        )
    if not found:
        print("Nobody was told anything like it.")
    return 0
