"""The window narrow, with large words, crowded and read from right to left, for pictures."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from socialinbox.ui.screenshots import Pose, Studio

TWO, ONE = (720, 640), (400, 720)


def look_poses(
    main: Callable[[Studio], Awaitable[bool]],
) -> tuple[tuple[str, Pose], ...]:
    """The poses; `main` opens the thread of the most networks."""

    async def two(studio: Studio) -> bool:
        studio.window.resize(*TWO)
        return await main(studio)

    async def one(studio: Studio) -> bool:
        studio.window.resize(*ONE)
        return await main(studio)

    async def one_list(studio: Studio) -> bool:
        studio.window.resize(*ONE)
        await studio.settle()
        studio.window.frame.show_list()
        return True

    async def drawer_card(studio: Studio) -> bool:
        shown = await two(studio)
        await studio.settle()
        studio.window.frame.toggle_card()
        return shown

    async def drawer_lists(studio: Studio) -> bool:
        await one_list(studio)
        studio.window.frame.toggle_sidebar()
        return True

    async def large(studio: Studio) -> bool:
        studio.around.theme.set_text_size(150)
        return await main(studio)

    async def mirrored(studio: Studio) -> bool:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return await main(studio)

    async def mirrored_top(studio: Studio) -> bool:
        shown = await mirrored(studio)
        bar = studio.window.page.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 3)
        return shown

    async def mirrored_two(studio: Studio) -> bool:
        studio.window.resize(*TWO)
        shown = await mirrored(studio)
        await studio.settle()
        studio.window.frame.toggle_card()
        return shown

    async def loading(studio: Studio) -> bool:
        studio.window.threads.say_loading()
        studio.window.reading.close_thread()
        return True

    async def mirrored_search(studio: Studio) -> bool:
        await mirrored(studio)
        studio.window.sidebar.search.setText("brake")
        studio.window.sidebar.search.searched.emit("brake")
        return True

    async def mirrored_to_do(studio: Studio) -> bool:
        await mirrored(studio)
        studio.window.finder.show_to_do()
        return True

    return (
        ("mirrored-search", mirrored_search),
        ("mirrored-to-do", mirrored_to_do),
        ("loading", loading),
        ("mirrored", mirrored),
        ("mirrored-thread", mirrored_top),
        ("mirrored-card", mirrored_two),
        ("narrow-two", two),
        ("narrow-one", one),
        ("narrow-list", one_list),
        ("narrow-card", drawer_card),
        ("narrow-lists", drawer_lists),
        ("large-words", large),
    )
