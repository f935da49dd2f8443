"""On the practice networks nothing but this computer is ever asked for a file."""

from tests.signed_in import Open


async def test_practice_networks_ask_nobody_outside(signed_in: Open) -> None:
    async with signed_in() as (_, online, _sandbox):
        assert online.media_hosts() == ["127.0.0.1"]
