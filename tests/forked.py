"""Runs something in a process of its own: a fork, and a module that forks again and again."""

import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[1]


def in_child(job: Callable[[], object]) -> int:
    """The exit code of a process that does this: 0, or 1 where it raises; POSIX only.

    A fork takes along the locks as they are, and a thread that is ending holds one of OpenSSL's.
    So whoever forks again and again does in children all that opens a database.
    """
    child = os.fork()
    if child == 0:
        code = 1
        try:
            job()
            code = 0
        except BaseException:
            logging.getLogger(__name__).exception("the child failed")
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def by_itself(module: str, folder: Path) -> str:
    """What a module prints that is run without pytest's threads; POSIX only.

    How long that takes is the machine's load: nothing but the suite's own limit ends it.
    """
    done = subprocess.run(
        [sys.executable, "-m", module, str(folder)],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
