"""Runs something in a forked process, from one that has no threads."""

import logging
import os
from collections.abc import Callable


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
