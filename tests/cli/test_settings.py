"""settings lists and changes what the owner has chosen; accounts option answers a network."""

import argparse
from pathlib import Path

import pytest

from socialinbox.app import App
from socialinbox.cli.accounts import accounts
from socialinbox.cli.settings import settings
from socialinbox.config.profile import open_profile
from socialinbox.config.settings.declared import ALL
from socialinbox.domain.errors import BadInput
from tests.signed_in import Open
from tests.signed_in import signed_in as signed_in


def options(key: str | None = None, value: str | None = None) -> argparse.Namespace:
    return argparse.Namespace(key=key, value=value)


async def test_listed_shown_and_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    app = App(open_profile(tmp_path))
    try:
        assert await settings(app, options()) == 0
        listed = capsys.readouterr().out
        assert all(f"{one.key}: " in listed for one in ALL)
        assert "mark_seen: never  (never, answered, opened)" in listed
        await settings(app, options("mark_seen", "opened"))
        assert "mark_seen: opened" in capsys.readouterr().out
        await settings(app, options("mark_seen"))
        assert capsys.readouterr().out.startswith("mark_seen: opened")
        with pytest.raises(BadInput, match="mark_seen"):
            await settings(app, options("mark_seen", "always"))
        with pytest.raises(BadInput, match="no setting"):
            await settings(app, options("color"))
        app.profile.settings.write_text("{", "utf-8")
        await settings(app, options("mark_seen"))
        told = capsys.readouterr()
        assert told.out.startswith("mark_seen: never")
        assert "settings.broken.json" in told.err
    finally:
        await app.aclose()


async def test_an_option_is_answered(signed_in: Open, capsys: pytest.CaptureFixture[str]) -> None:
    async with signed_in() as (app, _, _sandbox):
        page = next(a for a in await app.inbox.accounts() if a.own.network == "facebook")
        given = argparse.Namespace(verb="option", id=page.id, name="human_agent", answer="yes")
        assert await accounts(app, given) == 0
        assert capsys.readouterr().out.startswith("human_agent: yes  Has Meta")
        (option,) = await app.inbox.options(page.id)
        assert option.answer
