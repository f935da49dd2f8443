"""Every list of threads says how many it has, also one that is narrowed."""

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.ui.words import number
from tests.ui.conftest import Open, Stage, until
from tests.ui.fake_inbox import FakeInbox


async def _said(stage: Stage, inbox: FakeInbox, query: ThreadQuery) -> None:
    """The heading's number is that of the rows."""
    pane = stage.window.threads
    await until(lambda: pane.model.query == query, "the list")
    count = len(inbox.all_rows(query))
    await until(lambda: pane._count.text() == (number(count) if count else ""), "the number")


async def test_a_list_of_one_network_is_counted(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        for box in (Box.INBOX, Box.WAITING, Box.DONE, Box.ALL):
            for network in ("facebook", "youtube"):
                query = ThreadQuery(box, NetworkName(network))
                stage.window.show_list(query)
                await _said(stage, inbox, query)
        assert inbox.all_rows(query), "a number that was seen"


async def test_its_number_follows_what_is_done(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        query = ThreadQuery(Box.INBOX, NetworkName("facebook"))
        stage.window.show_list(query)
        await _said(stage, inbox, query)
        before = len(inbox.all_rows(query))
        await inbox.triage.done([inbox.all_rows(query)[0].id])
        assert len(inbox.all_rows(query)) == before - 1
        await _said(stage, inbox, query)


async def test_a_tag_within_one_network_is_counted(opened: Open, inbox: FakeInbox) -> None:
    async with opened() as stage:
        everyone = inbox.all_rows(ThreadQuery(Box.ALL))
        await inbox.triage.tag([row.id for row in everyone[:9]], "wholesale")
        (tag,) = inbox.story.known
        for network in (None, NetworkName("facebook")):
            query = ThreadQuery(Box.ALL, network, tag)
            stage.window.show_list(query)
            await _said(stage, inbox, query)
            assert inbox.all_rows(query)
