"""Replies that are typed in a notice: offered where their way is plain, never lost, never blind."""

from collections.abc import Sequence
from dataclasses import dataclass

from socialinbox.domain.errors import SocialInboxError
from socialinbox.domain.telling import News
from socialinbox.domain.views import ThreadRow
from socialinbox.inbox.contract import Inbox
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Privacy, Route
from socialinbox.ui.composer.initials import signed
from socialinbox.ui.composer.sent import SentReply
from socialinbox.ui.surroundings import Surroundings
from socialinbox.ui.words import error_words, said, tr


@dataclass(frozen=True, slots=True)
class Answered:
    """How it went. Where nothing is `sent` the words are the thread's draft, and `why` says what
    hinders."""

    sent: SentReply | None
    why: str = ""


async def plain_way(inbox: Inbox, news: Sequence[News]) -> Route | None:
    """The one way in which these messages would be answered; None where that is a question.

    It is one where the newest message can be answered in exactly one way, which is the way that
    its thread would take, where all were written at one place, nothing is being written already
    and nothing has a price.
    """
    newest = news[-1]
    if len({one.place for one in news}) != 1 or await inbox.draft(newest.customer):
        return None
    ways = [route for route in await inbox.routes(newest.customer) if route.allowed]
    answers = [route for route in ways if route.to.id == newest.message]
    if len(answers) != 1 or inbox.account_for(answers[0]) is None:
        return None
    if await inbox.answering.way(newest.customer, ways) != answers[0]:
        return None
    return answers[0] if inbox.price(answers[0], "") is None else None


def where_words(inbox: Inbox, route: Route) -> str:
    """Where a reply goes: as whom, at which place, and who can read it."""
    account = inbox.account_for(route)
    words = tr("Public reply on {place} as {account}")
    if route.place.privacy is Privacy.PRIVATE:
        words = tr("Private reply on {place} as {account}")
    return words.format(
        place=said(route.place.label), account=account.own.name if account is not None else ""
    )


async def answer(
    around: Surroundings, row: ThreadRow, offered: Route, text: str, leaves: Leaves
) -> Answered:
    """Send the words where they were to go, signed as in the composer; where that has changed they
    become the draft."""
    inbox = around.inbox
    ways = [route for route in await inbox.routes(row.id) if route.allowed]
    same = [
        route
        for route in ways
        if route.place == offered.place and route.to.identity == offered.to.identity
    ]
    why = tr("Where it would go has changed.")
    usual = await inbox.answering.way(row.id, ways)
    if same and usual == same[0] and inbox.price(same[0], text) is None:
        try:
            words = signed(around, same[0], text)
            delivery = await inbox.reply(row.id, same[0], words, (), leaves)
            return Answered(SentReply(row.id, delivery, same[0], (), leaves, done=False))
        except SocialInboxError as error:
            why = error_words(error)
    draft = await inbox.draft(row.id)
    await inbox.save_draft(row.id, f"{draft}\n{text}" if draft else text)
    return Answered(None, why)
