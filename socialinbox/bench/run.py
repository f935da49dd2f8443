"""`socialinbox bench`: chooses what is measured, shows it, and writes it down."""

from collections.abc import Callable, Sequence
from pathlib import Path

from socialinbox.bench import (
    encryption,
    ingest,
    many,
    report,
    search,
    stalls,
    start,
    store,
    suggest,
    thread,
)
from socialinbox.bench import list as list_
from socialinbox.bench.measure import Result
from socialinbox.domain.errors import BadInput

FEWEST = 1000
ON_STORE: dict[str, Callable[[store.Store], list[Result]]] = {
    "start": start.measure,
    "list": list_.measure,
    "thread": thread.measure,
    "search": search.measure,
    "encryption": encryption.measure,
    "many": many.measure,
    "stalls": stalls.measure,
}


def run(names: Sequence[str], messages: int, json_file: Path | None) -> int:
    """Measure and print; the exit code. Raises BadInput for too few messages or a bad file."""
    if messages < FEWEST:
        raise BadInput(
            f"{messages} messages are too few to measure anything.", f"Take {FEWEST} or more."
        )
    results: list[Result] = []
    if any(name in ON_STORE for name in names):
        with store.filled(messages) as filled:
            for name in names:
                if name in ON_STORE:
                    results += ON_STORE[name](filled)
    if "ingest" in names:
        results += ingest.measure(messages)
    if "suggest" in names:
        results += suggest.measure()
    print(report.table(results))
    if json_file is not None:
        try:
            report.write_json(json_file, results, messages)
        except OSError as error:
            raise BadInput(
                f"{json_file} can't be written ({error.strerror}).", "Choose another file."
            ) from error
    return 0
