"""The worlds that come with the program, and how a world is named on the command line."""

from importlib.resources import files
from pathlib import Path

from socialinbox.sandbox.generate import generate
from socialinbox.sandbox.worldfile import WorldError, WorldFile, parse, read

SHIPPED = ("demo", "empty")
_MOST_MESSAGES = 2_000_000


def load_world(name_or_path: str) -> WorldFile:
    """The world of this name: “demo”, “empty”, “generated:SEED:MESSAGES”, or the path of a file.

    Raises WorldError saying which worlds there are.
    """
    if name_or_path in SHIPPED:
        return parse(files(__package__).joinpath(f"{name_or_path}.json").read_bytes())
    if name_or_path.startswith("generated:"):
        return _generated(name_or_path)
    path = Path(name_or_path)
    if not path.is_file():
        raise WorldError(
            f"There is no world “{name_or_path}”. There are: demo, empty, "
            "generated:SEED:MESSAGES (for instance generated:7:5000), or the path of a world file."
        )
    return read(path)


def _generated(name: str) -> WorldFile:
    parts = name.split(":")
    numbers = [int(part) for part in parts[1:] if part.isascii() and part.isdigit()]
    if len(parts) != 3 or len(numbers) != 2 or not 1 <= numbers[1] <= _MOST_MESSAGES:
        raise WorldError(
            f"“{name}” names no world. Write generated:SEED:MESSAGES with two whole numbers, "
            f"messages between 1 and {_MOST_MESSAGES}, for instance generated:7:5000."
        )
    seed, messages = numbers
    return generate(seed, customers=max(1, messages // 15), messages=messages)
