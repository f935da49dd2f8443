"""What is remembered of names and words is forgotten once any of them had to go."""

import ast
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

import socialinbox
from socialinbox.domain.events import MessageDeleted
from socialinbox.domain.message import Direction
from socialinbox.domain.remembered import remembered
from socialinbox.domain.views import Box, ThreadQuery
from socialinbox.networks.registry import all_rules
from tests.sync.fast_clock import Shop, Shops

LIMITED = next(name for name, rules in all_rules().items() if rules.retention.messages is not None)
SAYS_NOTHING_OF_PEOPLE = {
    "ui/emoji/known.py:all_emoji",
    "ui/theme/icons.py:icon",
    "ui/theme/icons.py:mark",
    "ui/theme/type.py:_made",
    "ui/theme/type.py:_metrics",
    "people/matching/said.py:_from_pattern",
}
"""Their texts are names of languages, files, fonts and networks."""

Read = Callable[[str], str]


@pytest.fixture
def asked() -> list[str]:
    """What was read anew."""
    return []


@pytest.fixture
def read(asked: list[str]) -> Read:
    """Reads names, and remembers them."""

    @remembered(10)
    def read_one(name: str) -> str:
        asked.append(name)
        return name.casefold()

    assert [read_one("Dora"), read_one("Dora")] == ["dora", "dora"]
    assert asked == ["Dora"]
    return read_one


async def test_with_an_erased_customer(shop: Shops, read: Read, asked: list[str]) -> None:
    async with shop(networks="facebook") as open_shop:
        (row, *_) = await open_shop.app.inbox.threads(ThreadQuery(Box.ALL))
        await open_shop.app.inbox.rights.erase(row.id, ours=True)
        read("Dora")
        assert asked == ["Dora", "Dora"]


async def test_with_what_may_be_kept_no_longer(shop: Shops, read: Read, asked: list[str]) -> None:
    async with shop(networks=LIMITED) as open_shop:
        watch = open_shop.app.purge_watch()
        await watch.look()
        read("Dora")
        assert asked == ["Dora"]
        open_shop.pass_time(days=400)
        await watch.look()
        read("Dora")
        assert asked == ["Dora", "Dora"]
        # Somebody may have been shown, or compared, just then.
        open_shop.pass_time(hours=2)
        await watch.look()
        read("Dora")
        assert asked == ["Dora"] * 3


async def test_with_what_was_deleted_at_its_network(
    shop: Shops, read: Read, asked: list[str]
) -> None:
    async with shop(networks="facebook") as open_shop:
        await delete_one(open_shop)
        read("Dora")
        assert asked == ["Dora", "Dora"]


async def delete_one(shop: Shop) -> None:
    inbox = shop.app.inbox
    (row, *_) = await inbox.threads(ThreadQuery(Box.ALL))
    entry = next(e for e in await inbox.whole(row.id) if e.direction is Direction.IN)
    (sync,) = shop.online._syncs.values()
    gone_at = shop.app.clock() - timedelta(minutes=1)
    await sync.take([MessageDeleted(entry.network, entry.native_id, gone_at)])


def test_nothing_else_remembers_texts() -> None:
    home = Path(socialinbox.__file__).parent
    found = {
        f"{path.relative_to(home).as_posix()}:{function.name}"
        for path in home.rglob("*.py")
        if "sandbox" not in path.parts
        for function in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(function, ast.FunctionDef)
        and any("cache" in ast.unparse(one) for one in function.decorator_list)
        and any("str" in ast.unparse(a.annotation) for a in function.args.args if a.annotation)
    }
    assert found == SAYS_NOTHING_OF_PEOPLE, "use domain.remembered, or say why it need not"
