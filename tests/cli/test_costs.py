"""accounts says what reading costs and what is missing; accounts cap limits it."""

import argparse
import json

import pytest

from socialinbox.cli.accounts import accounts
from socialinbox.domain.errors import BadInput
from tests.signed_in import Open
from tests.signed_in import signed_in as signed_in


def options(**given: object) -> argparse.Namespace:
    return argparse.Namespace(**{"verb": None, "json": False, **given})


async def test_a_cap_is_set_shown_and_lifted(
    signed_in: Open, capsys: pytest.CaptureFixture[str]
) -> None:
    async with signed_in() as (app, _, _sandbox):
        x = next(a for a in await app.inbox.accounts() if a.own.network == "twitter")
        assert await accounts(app, options(verb="cap", id=x.id, dollars="5")) == 0
        assert "at most $5 a month" in capsys.readouterr().out
        await accounts(app, options())
        told = capsys.readouterr().out
        assert " of at most $5 this month" in told
        assert told.count("quota") == 1, "only one practice network counts calls by the day"
        assert "of YouTube’s daily quota today" in told
        assert "complete 20" in told
        await accounts(app, options(json=True))
        form = next(f for f in json.loads(capsys.readouterr().out) if f["id"] == x.id)
        assert form["spending"]["cap_milli_dollars"] == 5000
        assert form["spending"]["month_milli_dollars"] > 0
        kinds = {s["kind"] for stream in form["streams"] for s in stream["stretches"]}
        assert "complete" in kinds
        assert "gap" not in kinds
        await accounts(app, options(verb="cap", id=x.id, dollars="none"))
        assert "no cap" in capsys.readouterr().out


@pytest.mark.parametrize("amount", ["12.50", "12,50", "$12.5", "12,50 $"])
async def test_cents_are_written_as_their_owner_is_used_to(
    signed_in: Open, capsys: pytest.CaptureFixture[str], amount: str
) -> None:
    async with signed_in() as (app, _, _sandbox):
        await accounts(app, options(verb="cap", id=1, dollars=amount))
        assert "at most $12.50 a month" in capsys.readouterr().out


@pytest.mark.parametrize("amount", ["much", "-1", "nan", "1e9", "12,500", "1.250,00", "5.125"])
async def test_nonsense_is_no_cap_and_it_is_said_what_to_write(
    signed_in: Open, amount: str
) -> None:
    async with signed_in() as (app, _, _sandbox):
        with pytest.raises(BadInput, match="dollars") as told:
            await accounts(app, options(verb="cap", id=1, dollars=amount))
    assert "12,50" in told.value.advice
