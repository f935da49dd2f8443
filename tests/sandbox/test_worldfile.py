"""A world file is read whole, or refused with the place and what to do."""

import json
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest

from socialinbox.sandbox import worldfile
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import NETWORKS, WorldError, parse, parse_at, read, schema
from socialinbox.sandbox.worlds import SHIPPED, load_world
from tests.worlds import small_world

START = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def world(**changes: Any) -> dict[str, Any]:
    """The small world as JSON, with these members replaced."""
    plain: dict[str, Any] = json.loads(msgspec.json.encode(small_world()))
    return plain | changes


def item(**changes: Any) -> dict[str, Any]:
    return {
        "key": "new", "network": "twitter", "kind": "mention", "by": "ana", "at": "-1h",
        "text": "hi",
    } | changes  # fmt: skip


def with_item(**changes: Any) -> dict[str, Any]:
    plain = world()
    plain["items"].append(item(**changes))
    return plain


def refused(plain: object) -> str:
    with pytest.raises(WorldError) as caught:
        parse(json.dumps(plain).encode())
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("-2d 3h 5m", timedelta(days=2, hours=3, minutes=5)),
        ("-90s", timedelta(seconds=90)),
        ("-1h", timedelta(hours=1)),
        ("-1d2h", timedelta(days=1, hours=2)),
    ],
)
def test_a_time_before_the_start(text: str, before: timedelta) -> None:
    assert parse_at(text, START) == START - before


def test_a_time_with_a_zone_becomes_utc() -> None:
    moment = parse_at("2026-11-22T13:30:00+02:00", START)
    assert moment == datetime(2026, 11, 22, 11, 30, tzinfo=UTC)
    assert moment.tzinfo is UTC


@pytest.mark.parametrize(
    "text", ["-", "- ", "", "yesterday", "2026-11-22T10:00:00", "-3x", "2h", "-99999999999d"]
)
def test_what_is_no_time(text: str) -> None:
    with pytest.raises(WorldError, match=r"is not a time\. Write RFC 3339 with a zone"):
        parse_at(text, START)


def test_broken_json_names_the_place() -> None:
    with pytest.raises(WorldError, match=r"could not be read.*byte 13.*docs/sandbox\.md"):
        parse(b'{"format": 1,, }')


def test_half_a_file_is_refused() -> None:
    with pytest.raises(WorldError, match=r"could not be read: Input data was truncated"):
        parse(b'{"format": 1, ')


def test_bytes_that_are_no_text() -> None:
    with pytest.raises(WorldError, match="could not be read"):
        parse(b'{"format": 1, "name": "\xff\xfe"}')


@pytest.mark.parametrize(
    ("plain", "says"),
    [
        (with_item(colour="red"), "unknown field `colour` - at `$.items["),
        (
            with_item(network="myspace"),
            "“new” of the world file names the network “myspace”",
        ),
        (world(format=2), "`$.format`"),
        (with_item(by="zed"), "“new” of the world file names “zed”, who is not among its people"),
        (with_item(kind="dm", by="owner", **{"with": "zed"}), "names “zed”"),
        (with_item(to="x99"), "refers to “x99”, which does not stand before it"),
        (with_item(key="x1"), "“x1” of the world file stands there twice"),
        (with_item(at="soon"), "“new” of the world file has no good time: “soon”"),
        (with_item(by="cara"), "of twitter, where “cara” has no account"),
        (with_item(network="facebook", kind="dm", by="cara"), "“cara” has no “psid”"),
        (
            world(later=[{"after": 1, "do": "revoke", "network": "myspace"}]),
            "after 1 s names the network “myspace”",
        ),
        (
            world(linked=[{"person": "ana", "networks": ["x"], "basis": "", "evidence": ""}]),
            "“linked” of “ana” names the network “x”",
        ),
        (with_item(network="linkedin", kind="dm"), "direct message, which linkedin does not have"),
        (with_item(kind="dm", by="owner"), "written to nobody. Name the person in “with”"),
        (with_item(network="youtube", kind="comment"), "hangs on nothing"),
        (with_item(to="f1"), "is of twitter and refers to “f1” of facebook"),
        (world(starts="2026-11-22 noon"), "“starts” of the world file is wrong"),
        (world(starts="2026-11-22T10:00:00"), "“starts” of the world file is wrong"),
        (world(later=[{"after": 5, "do": "add"}]), "after 5 s adds nothing"),
        (world(later=[{"after": 5, "do": "revoke"}]), "revokes nothing"),
        (world(later=[{"after": 5, "do": "delete", "key": "x99"}]), "“x99”, which is no item"),
        (world(later=[{"after": 5, "do": "edit", "key": "x1"}]), "edits “x1” but has no “text”"),
        (
            world(
                later=[
                    {"after": 9, "do": "add", "item": item()},
                    {"after": 5, "do": "delete", "key": "new"},
                ]
            ),
            "“new”, which is no item before it",
        ),
        (
            world(linked=[{"person": "zed", "networks": [], "basis": "", "evidence": ""}]),
            "“linked” names “zed”",
        ),
        (
            world(
                linked=[{"person": "cara", "networks": ["twitter"], "basis": "", "evidence": ""}]
            ),
            "“cara” has no account on twitter",
        ),
    ],
)
def test_what_makes_no_sense_is_named(plain: dict[str, Any], says: str) -> None:
    assert says in refused(plain)


def test_people_with_one_key_or_one_id() -> None:
    plain = world()
    plain["people"].append(plain["people"][0])
    assert "The person “ana” of the world file stands there twice" in refused(plain)
    plain["people"][-1] = plain["people"][0] | {"key": "ana2"}
    assert "“ana” and “ana2” have the same id 1500000000000000011 on twitter" in refused(plain)
    plain["people"][-1] = {"key": "owner", "name": "O"}
    assert "bears the name kept for the owner" in refused(plain)


def test_an_account_elsewhere() -> None:
    plain = world()
    of_ana = plain["people"][0]["elsewhere"]
    of_ana["myspace"] = "1"
    assert "“ana” of the world file names the network “myspace”" in refused(plain)
    of_ana["twitter"] = of_ana.pop("myspace")
    assert "has twitter in “elsewhere”. Write the account in “twitter”" in refused(plain)
    plain["owner"]["elsewhere"]["myspace"] = "1"
    assert "The owner of the world file names the network “myspace”" in refused(plain)


def test_a_network_that_came_later(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worldfile, "NETWORKS", (*NETWORKS, "later"))
    said = {"network": "later", "kind": "post", "on": None}
    assert "“ana” has no account. Give the person one (“elsewhere”)" in refused(with_item(**said))
    plain = with_item(**said)
    plain["people"][0]["elsewhere"]["later"] = "7"
    thing = World(parse(json.dumps(plain).encode())).of("later")[0]
    assert (thing.network, thing.by) == ("later", "ana")
    assert thing.id.isdigit()
    plain["people"][1]["elsewhere"]["later"] = "7"
    assert "“ana” and “ben” have the same id 7 on later" in refused(plain)


def test_a_file_that_can_not_be_opened(tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"gone\.json could not be opened: No such file"):
        read(tmp_path / "gone.json")


def test_the_small_world_is_read_as_it_was_written() -> None:
    assert parse(msgspec.json.encode(small_world())) == small_world()


def test_the_shipped_schema_is_the_one_of_the_code() -> None:
    shipped = files("socialinbox.sandbox.worlds").joinpath("schema.json").read_bytes()
    assert json.loads(shipped) == schema()


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_worlds_meet_the_schema(name: str) -> None:
    raw = files("socialinbox.sandbox.worlds").joinpath(f"{name}.json").read_bytes()
    jsonschema.validate(json.loads(raw), schema())
    assert load_world(name).name == name


def test_a_world_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(msgspec.json.encode(small_world()))
    assert load_world(str(path)) == small_world()


@pytest.mark.parametrize("name", ["harbor", "", "demo.json", "."])
def test_an_unknown_world_says_which_there_are(name: str) -> None:
    with pytest.raises(WorldError, match="There are: demo, empty, generated:SEED:MESSAGES"):
        load_world(name)


@pytest.mark.parametrize(
    "name", ["generated:", "generated:1", "generated:a:5", "generated:1:0", "generated:1:5:9"]
)
def test_a_generated_world_wants_two_numbers(name: str) -> None:
    with pytest.raises(WorldError, match="generated:SEED:MESSAGES with two whole numbers"):
        load_world(name)
