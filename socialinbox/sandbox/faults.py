"""Faults on demand: what a network does wrong next, how often, and to which calls."""

import threading
from dataclasses import dataclass
from enum import StrEnum


class FaultKind(StrEnum):
    """What can go wrong.

    Time-out, slow, broken JSON, cut line and lost answer are done for every network alike; the
    others are answered by the network's own app, in its own words.
    """

    SERVER_ERROR = "server_error"
    TIMEOUT = "timeout"
    SLOW = "slow"
    BROKEN_JSON = "broken_json"
    CUT = "cut"
    RATE_LIMIT = "rate_limit"
    EXPIRED_TOKEN = "expired_token"
    REVOKED_TOKEN = "revoked_token"
    WINDOW_CLOSED = "window_closed"
    DUPLICATE = "duplicate"
    PARENT_DELETED = "parent_deleted"
    LOST_ANSWER = "lost_answer"
    """The write happens, then the line breaks before the answer."""


WRITES = frozenset(
    {
        FaultKind.WINDOW_CLOSED,
        FaultKind.DUPLICATE,
        FaultKind.PARENT_DELETED,
        FaultKind.LOST_ANSWER,
    }
)


@dataclass(slots=True)
class Fault:
    """A fault and how many more times it happens (None: until it is cleared)."""

    kind: FaultKind
    times: int | None = None
    path: str = ""
    """Only calls whose path contains this."""


class Faults:
    """The faults of one network that are switched on."""

    def __init__(self) -> None:
        self._active: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, kind: str, times: int | None = None, path: str = "") -> Fault:
        """Switch a fault on; raises ValueError for a kind that is none and for `times` below 1."""
        if times is not None and times < 1:
            raise ValueError("“times” must be 1 or more; leave it out for “until cleared”.")
        try:
            fault = Fault(FaultKind(kind), times, path)
        except ValueError:
            raise ValueError(
                f"There is no fault “{kind}”. Use one of: {', '.join(FaultKind)}."
            ) from None
        with self._lock:
            self._active.append(fault)
        return fault

    def clear(self) -> None:
        """Switch all faults off."""
        with self._lock:
            self._active.clear()

    def take(self, method: str, path: str) -> FaultKind | None:
        """The fault that this call meets, counted as having happened."""
        with self._lock:
            for fault in self._active:
                if fault.path not in path or (fault.kind in WRITES and method == "GET"):
                    continue
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times <= 0:
                        self._active.remove(fault)
                return fault.kind
        return None
