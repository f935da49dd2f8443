"""Where the log goes; it names accounts and counts only."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from queue import SimpleQueue

from socialinbox.config.profile import Profile


@contextmanager
def logged(profile: Profile) -> Iterator[None]:
    """Write the log into the profile meanwhile. At the end all of it is there.

    A thread of its own writes: a disk may let it wait, and whoever has something to say may not.
    """
    file = RotatingFileHandler(
        profile.log, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    said: SimpleQueue[logging.LogRecord] = SimpleQueue()
    handler, writer = QueueHandler(said), QueueListener(said, file)
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "keyring", "stamina", "asyncio"):
        # httpx writes whole URLs at INFO, and URLs can hold what must not be logged.
        logging.getLogger(noisy).setLevel(logging.WARNING)
    writer.start()
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
        writer.stop()
        file.close()
