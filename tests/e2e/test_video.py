"""A film is uploaded to the practice channel and its link is sent on another network."""

from pathlib import Path

import pytest

from tests.e2e.conftest import Held, Key, Start, until
from tests.e2e.test_the_window import shop

pytestmark = pytest.mark.e2e


async def test_a_film_is_linked_in_a_reply_on_messenger(start: Start, tmp_path: Path) -> None:
    film = tmp_path / "Rotor.mp4"
    film.write_bytes(b"film" * 700_000)
    async with start(shop()) as desk:
        ana = await desk.customer("Ana Ñandú", "youtube")
        await desk.open(ana)
        composer = desk.window.page.composer
        await desk.choose_place("messenger")
        desk.window.threads.view.setFocus()
        desk.press(Key.Key_R)
        desk.type("This is how:")
        composer.video.take(film)
        await until(composer.video.title.hasFocus, "the film")
        desk.type("How to clean yours")
        desk.press(Key.Key_Return)
        await until(lambda: "https://youtu.be/" in composer.editor.toPlainText(), "the link")
        text = composer.editor.toPlainText()
        assert text.startswith("This is how: https://youtu.be/")
        items = desk.sandbox.world.snapshot()["items"]
        (video,) = [one for one in items if one["text"] == "How to clean yours"]
        assert text.endswith(video["id"])
        assert desk.times_in_world("This is how") == 0
        composer.editor.setFocus()
        desk.press(Key.Key_Return, Held.ControlModifier)
        await until(lambda: desk.times_in_world("This is how") == 1, "the reply")
        sent = next(
            one for one in desk.sandbox.world.snapshot()["items"] if "This is" in one["text"]
        )
        assert sent["network"] != video["network"]
        assert await desk.app.inbox.videos.uploads(ana) == []
