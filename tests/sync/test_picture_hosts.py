"""On the practice networks nothing but this computer is ever asked for a picture."""

from tests.signed_in import Open


async def test_practice_networks_show_no_pictures_of_the_world(signed_in: Open) -> None:
    async with signed_in() as (_, online, _sandbox):
        assert online.picture_hosts() == ["127.0.0.1"]
