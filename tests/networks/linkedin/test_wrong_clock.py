"""A computer whose clock was ahead for a while loses no notification."""

from datetime import datetime, timedelta
from typing import Any, cast

from socialinbox.domain.times import now
from socialinbox.sandbox.worldfile import Item
from tests.networks.accounts import seen, signed_in


async def test_what_happens_after_the_clock_was_ahead_is_seen() -> None:
    async with signed_in("linkedin") as account:
        ahead = timedelta(hours=3)

        def clock() -> datetime:
            return now() + ahead

        cast(Any, account.connector)._clock = clock
        await account.connector.identify()
        assert seen(await account.round("notifications"))
        ahead = timedelta()
        world = account.sandbox.world
        world.add(Item("new", "linkedin", "comment", "ana", "", "And now?", on="l-post"))
        assert [one.text for one in seen(await account.round("notifications"))] == ["And now?"]
        assert seen(await account.round("notifications")) == []
