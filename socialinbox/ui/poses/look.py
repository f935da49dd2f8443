"""The window narrow, with large words, crowded and read from right to left, for pictures."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from socialinbox.ui.poses.studio import Pose, Studio
from socialinbox.ui.poses.window import main_thread

TWO, ONE = (720, 640), (400, 720)


async def _two(studio: Studio) -> bool:
    studio.window.resize(*TWO)
    return await main_thread(studio)


async def _one(studio: Studio) -> bool:
    studio.window.resize(*ONE)
    return await main_thread(studio)


async def _one_list(studio: Studio) -> bool:
    studio.window.resize(*ONE)
    await studio.settle()
    studio.window.frame.show_list()
    return True


async def _drawer_card(studio: Studio) -> bool:
    shown = await _two(studio)
    await studio.settle()
    studio.window.frame.toggle_card()
    return shown


async def _drawer_lists(studio: Studio) -> bool:
    await _one_list(studio)
    studio.window.frame.toggle_sidebar()
    return True


async def _large(studio: Studio) -> bool:
    studio.around.theme.set_text_size(150)
    return await main_thread(studio)


async def _mirrored(studio: Studio) -> bool:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return await main_thread(studio)


async def _mirrored_top(studio: Studio) -> bool:
    shown = await _mirrored(studio)
    bar = studio.window.page.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    return shown


async def _mirrored_two(studio: Studio) -> bool:
    studio.window.resize(*TWO)
    shown = await _mirrored(studio)
    await studio.settle()
    studio.window.frame.toggle_card()
    return shown


async def _loading(studio: Studio) -> bool:
    studio.window.threads.say_loading()
    studio.window.reading.close_thread()
    return True


async def _mirrored_search(studio: Studio) -> bool:
    await _mirrored(studio)
    studio.window.sidebar.search.setText("brake")
    studio.window.sidebar.search.searched.emit("brake")
    return True


async def _mirrored_to_do(studio: Studio) -> bool:
    await _mirrored(studio)
    studio.window.finder.show_to_do()
    return True


LOOK_POSES: tuple[tuple[str, Pose], ...] = (
    ("mirrored-search", _mirrored_search),
    ("mirrored-to-do", _mirrored_to_do),
    ("loading", _loading),
    ("mirrored", _mirrored),
    ("mirrored-thread", _mirrored_top),
    ("mirrored-card", _mirrored_two),
    ("narrow-two", _two),
    ("narrow-one", _one),
    ("narrow-list", _one_list),
    ("narrow-card", _drawer_card),
    ("narrow-lists", _drawer_lists),
    ("large-words", _large),
)
