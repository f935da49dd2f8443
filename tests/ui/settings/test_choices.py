"""A choice counts at once, is written behind it in order, and is taken back where that fails."""

import threading
from typing import Any

from PySide6.QtCore import QObject, Qt

from socialinbox.config.settings.declared import COLOURS, DENSITY, LOCK_AFTER
from socialinbox.config.settings.kept import Settings
from socialinbox.config.settings.kinds import Setting
from socialinbox.domain.errors import StorageUnavailable
from socialinbox.ui.theme.metrics import COMPACT, ROOMY
from socialinbox.ui.theme.theme import Scheme
from tests.ui.conftest import Open, until


class Shelf:
    """Where choices are kept; a lock holds the writing up, and it may refuse."""

    def __init__(self) -> None:
        self.kept: list[tuple[str, object]] = []
        self.threads: set[int] = set()
        self.may_write = threading.Event()
        self.may_write.set()
        self.full = False

    def choose(self, setting: Setting[Any], value: object) -> None:
        self.may_write.wait(5)
        self.threads.add(threading.get_ident())
        if self.full:
            raise StorageUnavailable("The disk is full.", "Make room, then choose again.")
        self.kept.append((setting.key, value))


async def test_the_window_follows_at_once_and_the_file_behind_it(opened: Open) -> None:
    shelf = Shelf()
    async with opened(choose=shelf.choose) as stage:
        choices, theme = stage.around.choices, stage.around.theme
        heard: list[str] = []
        choices.changed.connect(lambda setting: heard.append(setting.key))
        shelf.may_write.clear()
        choices.change(DENSITY, "compact")
        choices.change(COLOURS, "dark")
        assert theme.density is COMPACT
        assert theme.palette.dark
        choices.change(DENSITY, "comfortable")
        assert theme.density is ROOMY
        choices.change(COLOURS, "dark")
        assert heard == ["density", "colours", "density"]
        assert choices.is_default(DENSITY)
        assert not choices.is_default(COLOURS)
        shelf.may_write.set()
        await choices.flush()
        assert dict(shelf.kept) == {"density": "comfortable", "colours": "dark"}
        assert threading.get_ident() not in shelf.threads
        choices.reset(COLOURS)
        assert stage.around.theme.wanted is Scheme.SYSTEM
        await choices.flush()
        assert shelf.kept[-1] == ("colours", "system")


async def test_what_cannot_be_kept_is_taken_back_and_said(opened: Open) -> None:
    shelf = Shelf()
    shelf.full = True
    async with opened(choose=shelf.choose) as stage:
        stage.around.choices.change(DENSITY, "compact")
        assert stage.around.theme.density is COMPACT
        await stage.settle()
        assert stage.around.theme.density is ROOMY
        assert stage.window.frame.banner.words == "The disk is full. Make room, then choose again."
        shelf.full = False
        stage.around.choices.change(DENSITY, "compact")
        await until(lambda: shelf.kept == [("density", "compact")], "kept now")


async def test_what_was_chosen_before_holds_from_the_first_paint(opened: Open) -> None:
    async with opened(settings=lambda: Settings({DENSITY.key: "compact"})) as stage:
        assert stage.around.theme.density is COMPACT


async def test_who_follows_is_told_as_long_as_it_lives(opened: Open) -> None:
    async with opened() as stage:
        heard: list[str] = []
        owner = QObject()
        stage.around.choices.follow(LOCK_AFTER, owner, heard.append)
        stage.around.choices.change(LOCK_AFTER, "5")
        stage.around.choices.change(DENSITY, "compact")
        owner.deleteLater()
        gone: list[bool] = []
        owner.destroyed.connect(lambda: gone.append(True), Qt.ConnectionType.DirectConnection)
        await until(lambda: gone, "its end")
        stage.around.choices.change(LOCK_AFTER, "15")
        assert heard == ["never", "5"]
