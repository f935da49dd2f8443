"""How often each endpoint may be called in fifteen minutes, counted and told in headers."""

import time
from collections.abc import Callable

from socialinbox.sandbox.twitter.errors import WINDOW_SECONDS, too_many


class Limits:
    """Counts calls per endpoint. The clock is real time, as the client's is."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._windows: dict[str, tuple[float, int]] = {}

    def spend(self, endpoint: str, limit: int) -> dict[str, str]:
        """Count a call and give the headers; raises a 429 Problem when the window is used up."""
        moment = self._clock()
        ends, used = self._windows.get(endpoint, (0.0, 0))
        if ends <= moment:
            ends, used = moment + WINDOW_SECONDS, 0
        headers = {
            "x-rate-limit-limit": str(limit),
            "x-rate-limit-remaining": str(max(0, limit - used - 1)),
            "x-rate-limit-reset": str(int(ends)),
        }
        if used >= limit:
            raise too_many(headers)
        self._windows[endpoint] = (ends, used + 1)
        return headers
