"""What people tell of themselves in messages and profiles, in several languages."""

import pytest

from socialinbox.domain.ids import NetworkName
from socialinbox.networks.registry import all_rules
from socialinbox.people.alike import spoken_of
from socialinbox.people.matching.said import Said, read_said

NETWORKS = spoken_of(all_rules().values())
X, FACEBOOK, YOUTUBE = map(NetworkName, ("twitter", "facebook", "youtube"))


def said(*texts: str, bio: str = "") -> Said:
    return read_said(texts, [bio] if bio else [], NETWORKS)


@pytest.mark.parametrize(
    ("text", "network"),
    [
        ("Hi, it's me from Facebook, the one with the hub.", FACEBOOK),
        ("Mara Kessler here, you answered me on X", X),
        ("this is Jane. We talked on Twitter yesterday, I wrote on Twitter", X),
        ("Ich bin's, Jonas, von X übrigens", X),
        ("Hallo, ich bin der von Facebook", FACEBOOK),
        ("C'est Chloé, je suis de Facebook", FACEBOOK),
        ("Soy Inés, la de Facebook", FACEBOOK),
        ("Sono Lucia, vi ho scritto su Facebook", FACEBOOK),
        ("Sou a Beatriz do YouTube", YOUTUBE),
        ("Ik ben het, van YouTube", YOUTUBE),
        ("Aino tässä, se Facebookista", FACEBOOK),
        ("Ben Elif, Facebook'tan yazmıştım", FACEBOOK),
        ("フェイスブックの森岡です", FACEBOOK),
        ("أنا ليلى من فيسبوك", FACEBOOK),
        ("मैं देविका हूँ, फेसबुक से", FACEBOOK),
    ],
)
def test_it_is_me_from(text: str, network: NetworkName) -> None:
    assert network in said(text).came_from


@pytest.mark.parametrize(
    "text",
    [
        "Do you post videos on YouTube too?",
        "I saw the X-ray of the frame.",
        "from x to y it's me",
        "Facebook is down. It's me again.",
        "",
    ],
)
def test_other_mentions_of_networks_say_nothing(text: str) -> None:
    assert said(text).came_from == frozenset()


def test_addresses() -> None:
    found = said("Write to Jane.Doe+shop@Example.org, or call +44 (0)20 7946-0958. Not 12:30!")
    assert found.emails == {"jane.doe+shop@example.org"}
    assert found.phones == {"79460958"}
    assert said("0044 20 7946 0958").phones == found.phones
    assert said("020 7946 0958").phones == found.phones


@pytest.mark.parametrize("text", ["order 20251122", "24 €", "see /2025/11/22", "1.234.567,00"])
def test_other_numbers_are_no_telephones(text: str) -> None:
    assert said(text).phones == frozenset()


def test_links_of_a_profile() -> None:
    bio = "https://www.youtube.com/@Jane.Doe · m.facebook.com/jane.doe/ x.com/janedoe."
    found = said(bio=bio).links
    assert found == {(YOUTUBE, "jane.doe"), (FACEBOOK, "jane.doe"), (X, "janedoe")}
    assert said(bio="youtube.com/channel/UCabc").links == {(YOUTUBE, "ucabc")}


def test_a_link_in_a_message_may_lead_to_anybody() -> None:
    assert said("look at https://x.com/janedoe").links == frozenset()


@pytest.mark.parametrize(
    "bio", ["https://x.com/i/status/1", "youtube.com/watch?v=1", "x.com/", "example.org/jane"]
)
def test_links_to_no_person(bio: str) -> None:
    assert said(bio=bio).links == frozenset()
