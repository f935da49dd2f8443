"""A name server that does not answer holds up nothing: no other work, and no closing."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

PROGRAM = """
import asyncio, socket, threading
never = threading.Event()
real = socket.getaddrinfo
def dead(host, *rest, **hints):
    if host == "dead.example":
        never.wait()
    return real(host, *rest, **hints)
socket.getaddrinfo = dead

from socialinbox.ui.aio import THREADS, loop_factory
from socialinbox.ui.run import application

async def main():
    looking = [
        asyncio.create_task(asyncio.open_connection("dead.example", 443))
        for _ in range(2 * THREADS)
    ]
    while threading.active_count() <= 2 * THREADS:
        await asyncio.sleep(0.01)
    print("others:", await asyncio.to_thread(lambda: "worked"))
    async with await asyncio.start_server(lambda *_: None, "localhost", 0):
        print("a name: found")
    for name in ("nobody.invalid", "a" * 70 + ".example"):
        try:
            await asyncio.open_connection(name, 443)
        except OSError as error:
            print("no such name:", type(error).__name__)
    for task in looking:
        task.cancel()
    await asyncio.gather(*looking, return_exceptions=True)

with asyncio.Runner(loop_factory=loop_factory(application())) as runner:
    runner.run(main())
print("closed")
"""


def test_a_dead_name_server_holds_up_nothing() -> None:
    # Were a lookup waited for at the end, the process would never end.
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.splitlines() == [
        "others: worked",
        "a name: found",
        "no such name: gaierror",
        "no such name: gaierror",
        "closed",
    ], done.stderr
    assert done.returncode == 0
