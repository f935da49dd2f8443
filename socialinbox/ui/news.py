"""Tells of a newer version, once a day at most, and only if the owner wants to know."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from socialinbox.ui.notices import Notices
from socialinbox.updates import Update

log = logging.getLogger(__name__)

DAY = 24 * 3600.0


async def tell_of_versions(
    notices: Notices, ask: Callable[[], Awaitable[Update | None]], every: float = DAY
) -> None:
    """Ask now and every day; what can't be asked or is not believed is asked again tomorrow."""
    told: str | None = None
    while True:
        try:
            update = await ask()
        except Exception as error:  # noqa: BLE001 - news are no reason to disturb anybody
            log.info("news of versions: %s", type(error).__name__)
            update = None
        if update is not None and update.version != told:
            told = update.version
            _tell(notices, update)
        await asyncio.sleep(every)


def _tell(notices: Notices, update: Update) -> None:
    words = QCoreApplication.translate("News", "Version {version} of Social Inbox is there.")
    notices.offer(
        words.format(version=update.version),
        QCoreApplication.translate("News", "Open its page"),
        lambda: QDesktopServices.openUrl(QUrl(update.page)),
    )
