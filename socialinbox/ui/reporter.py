"""One place where every exception that nobody expected ends: a log line and a quiet bar."""

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from socialinbox.config.complete import missing
from socialinbox.domain.errors import NetworkError, OwnerCanAct

if TYPE_CHECKING:
    import asyncio

log = logging.getLogger(__name__)


class Reporter(QObject):
    """Takes exceptions of slots, of the loop, of tasks and of threads.

    `reported` carries a title and advice in whole sentences; it may be emitted from any thread,
    so connections to it are queued where needed by Qt itself.
    """

    reported = Signal(object, object)

    def report(self, error: BaseException) -> None:
        """Log an exception and tell the window. Errors of our own tree speak for themselves."""
        if isinstance(error, ImportError):
            log.error("a part can't be loaded", exc_info=error)
            error = missing(error)
        if isinstance(error, OwnerCanAct):
            log.warning("%s", type(error).__name__)
            self.reported.emit(error.title, error.advice)
        elif isinstance(error, NetworkError):
            log.warning("%s %s", type(error).__name__, error.code)
            self.reported.emit(error.what, "")
        elif isinstance(error, Exception):
            log.error("unexpected", exc_info=error)
            self.reported.emit(
                QCoreApplication.translate("Reporter", "Something unexpected happened."),
                QCoreApplication.translate(
                    "Reporter", "Nothing is lost; the details are in the log. Going on is safe."
                ),
            )

    @contextmanager
    def installed(self) -> Iterator[None]:
        """While this lasts, slots', the loop's and threads' exceptions come here."""
        import asyncio

        loop = asyncio.get_running_loop()
        before = sys.excepthook, threading.excepthook
        sys.excepthook = self._on_slot
        threading.excepthook = self._on_thread
        loop.set_exception_handler(self._on_loop)
        try:
            yield
        finally:
            sys.excepthook, threading.excepthook = before
            loop.set_exception_handler(None)

    def _on_slot(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.report(args.exc_value)

    def _on_loop(self, _loop: "asyncio.AbstractEventLoop", context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, BaseException):
            self.report(error)
        else:
            log.error("loop: %s", context.get("message"))
