"""Files that go along with posts and messages of X: brought there first, worked through, shown."""

from dataclasses import replace
from pathlib import Path

import pytest

from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.errors import Refused, Unreachable
from socialinbox.domain.message import AttachmentKind
from socialinbox.networks.twitter.uploads import SEGMENT
from socialinbox.sandbox.media import draw
from tests.networks.twitter.conftest import Place, Serve
from tests.networks.twitter.test_replies import direct, public


def file(folder: Path, name: str, mime_type: str, content: bytes | None = None) -> OutgoingFile:
    """A file on this computer."""
    path = folder / name
    path.write_bytes(draw(name) if content is None else content)
    return OutgoingFile(str(path), mime_type, name, path.stat().st_size)


async def test_four_pictures_with_their_descriptions(place: Place, tmp_path: Path) -> None:
    files = tuple(file(tmp_path, f"{n}.png", "image/png") for n in range(4))
    described = (replace(files[0], alt="A wheel"), *files[1:])
    async with place.open() as account:
        reply = replace(public(place.id("x4"), ""), files=described)
        sent = await account.send(reply)
        seen = await account.find(reply, sent.native_id)
        unnamed = await account.find(reply, None)
    assert seen is not None
    assert unnamed is not None
    assert unnamed.native_id == seen.native_id
    assert [a.kind for a in seen.attachments] == [AttachmentKind.IMAGE] * 4
    assert [a.name for a in seen.attachments] == ["A wheel", None, None, None]
    assert len(place.world.things["written-1"].pictures) == 4


@pytest.mark.parametrize("private", [True, False])
async def test_a_film_goes_in_segments_and_is_waited_for(
    serve: Serve, tmp_path: Path, private: bool
) -> None:
    place = serve(x_processing_seconds="0")
    film = file(tmp_path, "film.mp4", "video/mp4", b"f" * (SEGMENT + 5))
    async with place.open() as account:
        reply = direct("Look") if private else public(place.id("x4"), "Look")
        reply = replace(reply, files=(film,))
        sent = await account.send(reply)
        seen = await account.find(reply, sent.native_id)
    assert seen is not None
    assert (seen.text, [a.kind for a in seen.attachments]) == ("Look", [AttachmentKind.VIDEO])
    called = [url.path.rpartition("/")[2] for url in place.called if "/media/" in url.path]
    assert called == ["initialize", "append", "append", "finalize", "upload", "upload"]


async def test_a_gif_in_a_direct_message(serve: Serve, tmp_path: Path) -> None:
    place = serve(x_processing_seconds="0")
    moving = file(tmp_path, "spin.gif", "image/gif", b"GIF89a")
    async with place.open() as account:
        reply = replace(direct(""), files=(moving,))
        sent = await account.send(reply)
        seen = await account.find(reply, sent.native_id)
    assert seen is not None
    assert seen.text == ""
    assert len(seen.attachments) == 1


async def test_a_film_that_x_can_not_use(serve: Serve, tmp_path: Path) -> None:
    place = serve(x_processing_seconds="0", x_processing="failed")
    film = file(tmp_path, "film.mp4", "video/mp4", b"no film")
    async with place.open() as account:
        with pytest.raises(Refused, match="could not use “film"):
            await account.send(replace(public(place.id("x4")), files=(film,)))
    assert not any(t.by_client for t in place.world.of("twitter"))


async def test_a_film_that_takes_too_long_may_be_sent_again(serve: Serve, tmp_path: Path) -> None:
    place = serve(x_processing_seconds="601")
    film = file(tmp_path, "film.mp4", "video/mp4", b"film")
    async with place.open() as account:
        with pytest.raises(Unreachable, match="still working") as caught:
            await account.send(replace(public(place.id("x4")), files=(film,)))
    assert not caught.value.sent


@pytest.mark.parametrize("kind", ["server_error", "lost_answer", "broken_json"])
async def test_a_fault_of_an_upload_leaves_nothing_unsure(
    place: Place, tmp_path: Path, kind: str
) -> None:
    still = file(tmp_path, "a.png", "image/png")
    async with place.open() as account:
        place.site.faults.add(kind, 1, "/media/upload")
        with pytest.raises(Unreachable) as caught:
            await account.send(replace(public(place.id("x4")), files=(still,)))
    assert not caught.value.sent
    assert not any(t.by_client for t in place.world.of("twitter"))


async def test_a_film_goes_alone_and_a_direct_message_takes_one(
    place: Place, tmp_path: Path
) -> None:
    film = file(tmp_path, "film.mp4", "video/mp4", b"film")
    still = file(tmp_path, "a.png", "image/png")
    async with place.open() as account:
        with pytest.raises(Refused, match="must go alone"):
            await account.send(replace(public(place.id("x4")), files=(film, still)))
        with pytest.raises(Refused, match="Only one file"):
            await account.send(replace(direct(), files=(still, still)))
        too_large = replace(still, size=6 * 1024 * 1024)
        with pytest.raises(Refused, match="at most 5 MB"):
            await account.send(replace(direct(), files=(too_large,)))
    assert not any("media" in url.path for url in place.called)


async def test_a_file_that_is_gone_from_this_computer(place: Place, tmp_path: Path) -> None:
    still = replace(file(tmp_path, "a.png", "image/png"), path=str(tmp_path / "b.png"))
    async with place.open() as account:
        with pytest.raises(Refused, match="can't be read on this computer any more"):
            await account.send(replace(public(place.id("x4")), files=(still,)))
