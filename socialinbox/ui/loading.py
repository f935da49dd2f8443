"""Loads what the first paint does without, while the window answers.

What needs no Qt is loaded by a thread. What does is loaded on the window's own, a module a turn:
the tables in which PySide looks up the classes of what Qt hands it bear no second thread.
"""

import sys
import threading
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QMetaObject, Qt

from socialinbox.config.loading import load


@dataclass(frozen=True, slots=True)
class Code:
    """Modules by name: those a thread may load, and then those of the window."""

    plain: Sequence[str]
    window: Sequence[str]


LOOP = Code(("asyncio", "concurrent.futures.thread"), ("qasync", "PySide6.QtNetwork"))
"""What the loop is made of, and what hears a second start."""
PARTS = Code(
    ("socialinbox.inbox.service", "socialinbox.inbox.send_times", "shlex", "encodings.utf_16_le"),
    (
        "socialinbox.ui.composer.writing",
        "socialinbox.ui.composer.composer",
        "socialinbox.ui.timeline.view",
        "socialinbox.ui.timeline.page",
        "socialinbox.ui.message_verbs",
        "socialinbox.ui.card.card",
        "socialinbox.ui.card.did",
        "socialinbox.ui.card.suggestion",
        "socialinbox.ui.card.suggestion_answers",
        "socialinbox.ui.story.part",
        "socialinbox.ui.storm.desk",
        "socialinbox.ui.storm.sheet",
    ),
)
"""What completes the window: the inbox and how Qt counts; the thread, the customer, storms."""
REST = (
    Code(
        ("jeepney.io.asyncio",),
        (
            "socialinbox.ui.told.teller",
            "socialinbox.ui.told.desktop_bus",
            "socialinbox.ui.theme.portal",
        ),
    )
    if sys.platform == "linux"
    else Code(
        (),
        (
            "socialinbox.ui.told.teller",
            "socialinbox.ui.told.desktop_native",
            "socialinbox.ui.told.native_systems",
        ),
    )
)
"""What tells of arrivals and asks the desktop, once the networks are there."""


def load_loop() -> None:
    """Load what the loop is made of; until that is there Qt's own goes on."""
    turning = QEventLoop()

    def work() -> None:
        load(LOOP.plain)
        QMetaObject.invokeMethod(turning, "quit", Qt.ConnectionType.QueuedConnection)

    thread = threading.Thread(target=work, name="loading")
    thread.start()
    turning.exec()
    thread.join()
    load(LOOP.window)


async def bring(code: Code) -> None:
    """Load code while the loop goes on."""
    import asyncio

    await asyncio.to_thread(load, code.plain)
    for name in code.window:
        load((name,))
        await asyncio.sleep(0)
