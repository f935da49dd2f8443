"""What came out of each check, for a person and for a machine."""

import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from socialinbox.domain.errors import BadInput


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    ABSENT = "absent"
    """What it would try does not exist on this computer, which is no fault of the program."""


class Absent(Exception):
    """Raised by a check for something that this computer does not have; says what in words."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One check's outcome; `said` is a fact where it passed, else the reason."""

    name: str
    outcome: Outcome
    said: str
    seconds: float


def examine(name: str, check: Callable[[], str]) -> Finding:
    """Run one check; whatever it raises is its finding."""
    began = time.perf_counter()
    try:
        outcome, said = Outcome.PASSED, check()
    except Absent as error:
        outcome, said = Outcome.ABSENT, str(error)
    except Exception as error:  # noqa: BLE001 - a self-test reports whatever is broken
        outcome, said = Outcome.FAILED, f"{type(error).__name__}: {error}"
    return Finding(name, outcome, said, round(time.perf_counter() - began, 3))


def passed(findings: list[Finding]) -> bool:
    """Whether nothing is broken."""
    return all(finding.outcome is not Outcome.FAILED for finding in findings)


def as_text(findings: list[Finding]) -> str:
    """A line for each."""
    width = max(len(finding.name) for finding in findings)
    return "\n".join(f"{f.outcome:<6}  {f.name:<{width}}  {f.said}" for f in findings)


def write(file: Path, facts: dict[str, str | bool], findings: list[Finding]) -> None:
    """Write all of it as JSON; raises BadInput where the file can't be written."""
    form = {**facts, "passed": passed(findings), "checks": [asdict(f) for f in findings]}
    try:
        file.write_text(json.dumps(form, indent=2, ensure_ascii=False) + "\n", "utf-8")
    except OSError as error:
        raise BadInput(
            f"The file {file} can't be written ({error.strerror}).", "Choose another one."
        ) from error
