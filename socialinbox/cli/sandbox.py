"""sandbox: serves the practice networks until it is interrupted."""

import json
import signal
import threading

from socialinbox.cli.options import Options
from socialinbox.domain.errors import BadInput
from socialinbox.sandbox.server import PortInUse, Sandbox
from socialinbox.sandbox.world import World
from socialinbox.sandbox.worldfile import NETWORKS, WorldError
from socialinbox.sandbox.worlds import load_world


def serve(options: Options) -> int:
    """Print one line of JSON that says how to get in, then serve."""
    try:
        sandbox = Sandbox(World(load_world(options.world)), options.port)
        sandbox.start()
    except WorldError as error:
        raise BadInput(str(error), "The sandbox was not started.") from error
    except PortInUse as error:
        raise BadInput(str(error), "The sandbox was not started.") from error
    try:
        for fault in options.fault:
            _switch_on(sandbox, fault)
        stop = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: stop.set())
        print(json.dumps(sandbox.info()), flush=True)
        while not stop.wait(0.5):
            continue
    finally:
        sandbox.stop()
    return 0


def _switch_on(sandbox: Sandbox, text: str) -> None:
    network, _, kind = text.partition(":")
    if network not in sandbox.sites:
        raise BadInput(
            f"“{text}” names no network.",
            f"Write one of {', '.join(NETWORKS)}, a colon and a kind.",
        )
    try:
        sandbox.sites[network].faults.add(kind)
    except ValueError as error:
        raise BadInput(str(error), "The sandbox was not started.") from error
