"""Where the log goes; it names accounts and counts only."""

import logging
from logging.handlers import RotatingFileHandler

from socialinbox.config.profile import Profile


def log_to(profile: Profile) -> logging.Handler:
    """Write the log into the profile; it names accounts and counts only."""
    handler = RotatingFileHandler(
        profile.log, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore", "keyring", "stamina", "asyncio"):
        # httpx writes whole URLs at INFO, and URLs can hold what must not be logged.
        logging.getLogger(noisy).setLevel(logging.WARNING)
    return handler


def end_log(handler: logging.Handler) -> None:
    """Write there no longer; the folder may go now."""
    logging.getLogger().removeHandler(handler)
    handler.close()
