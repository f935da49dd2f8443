"""Runs a program of this folder in a process of its own: a window starts and ends with it."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from socialinbox.domain.errors import BadInput

T = TypeVar("T")
ADVICE = "Run “socialinbox doctor” to see whether windows can be opened here."


def told_by(
    program: str,
    arguments: Sequence[str],
    read: Callable[[str], T],
    *,
    longest: float,
    late: str,
    environment: Mapping[str, str] | None = None,
) -> T:
    """What `read` makes of all that the program prints; without a display it paints offscreen.

    Raises BadInput: with the sentence `late` after `longest` seconds, and with the program's own
    last words where it fails or `read` raises ValueError or IndexError.
    """
    chosen = dict(os.environ if environment is None else environment)
    if not (chosen.get("DISPLAY") or chosen.get("WAYLAND_DISPLAY")):
        chosen.setdefault("QT_QPA_PLATFORM", "offscreen")
    try:
        done = subprocess.run(
            [sys.executable, "-m", f"socialinbox.bench.{program}", *arguments],
            env=chosen,
            capture_output=True,
            text=True,
            timeout=longest,
            check=True,
        )
        return read(done.stdout)
    except subprocess.TimeoutExpired as error:
        raise BadInput(late, ADVICE) from error
    except (subprocess.CalledProcessError, ValueError, IndexError) as error:
        said = getattr(error, "stderr", "") or ""
        raise BadInput(
            f"The window could not be measured. {said.strip()[-300:]}", ADVICE
        ) from error
