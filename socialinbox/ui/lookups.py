"""Looks names up in threads that nobody waits for.

A name server that does not answer holds a thread for half a minute, whatever is cancelled. Among
the few threads for blocking calls four accounts would hold all of them, and closing would wait.
"""

import asyncio
import socket
import threading
from typing import Any


async def look_up(host: Any, port: Any, **hints: Any) -> Any:  # noqa: ANN401 - as socket has it
    """What socket.getaddrinfo finds; raises its errors."""
    loop = asyncio.get_running_loop()
    found: asyncio.Future[Any] = loop.create_future()

    def tell(answer: object, error: OSError | None) -> None:
        if found.done():
            return
        if error is None:
            found.set_result(answer)
        else:
            found.set_exception(error)

    def look() -> None:
        answer, trouble = None, None
        try:
            answer = socket.getaddrinfo(host, port, **hints)
        except OSError as error:
            trouble = error
        except UnicodeError as error:
            trouble = socket.gaierror(socket.EAI_NONAME, str(error))
        if not loop.is_closed():
            loop.call_soon_threadsafe(tell, answer, trouble)

    threading.Thread(target=look, name="name", daemon=True).start()
    return await found
