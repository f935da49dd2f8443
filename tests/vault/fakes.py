"""Keychains that behave as badly as real ones do."""

import threading

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked


class SystemFault(Exception):
    """As pywintypes.error: no KeyringError, and its text is none of our business."""


class FakeBackend(KeyringBackend):
    """Keeps everything in a dict; `entries` shows what lies there."""

    priority = 0

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.entries: dict[str, str] = {}
        self.writes: list[str] = []
        self.threads: set[str] = set()

    def get_password(self, service: str, username: str) -> str | None:
        self.threads.add(threading.current_thread().name)
        return self.entries.get(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes.append(service)
        self.entries[service] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service]


class SmallBackend(FakeBackend):
    """As Windows: 1,280 characters of UTF-16 an entry, more is an error of the system's own."""

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password.encode("utf-16-le")) > 2560:
            raise SystemFault(1783, "CredWrite", f"The stub received bad data: {password}")
        super().set_password(service, username, password)


class CutOffBackend(FakeBackend):
    """Breaks after so many writes, as when the power goes."""

    def __init__(self, good_writes: int) -> None:
        super().__init__()
        self.good_writes = good_writes

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(self.writes) >= self.good_writes:
            raise SystemFault("cut off")
        super().set_password(service, username, password)


class ForgetfulBackend(FakeBackend):
    """Takes everything and keeps nothing, under an honest name."""

    def set_password(self, service: str, username: str, password: str) -> None:
        self.writes.append(service)


class PromptingBackend(FakeBackend):
    """Locked behind a prompt: every call waits until `answer` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answer = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.answer.wait(timeout=30)
        return super().get_password(service, username)


class FlakyBackend(FakeBackend):
    """Raises `error` while it is set."""

    def __init__(self, error: Exception | None = None) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        if self.error is not None:
            raise self.error
        return super().get_password(service, username)


def locked() -> FlakyBackend:
    """A keychain whose prompt was dismissed."""
    return FlakyBackend(KeyringLocked("Failed to unlock the collection!"))


def gone() -> FlakyBackend:
    """A keychain whose service was killed."""
    return FlakyBackend(InitError("Failed to create the collection"))
