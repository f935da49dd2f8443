"""All commands of the window in one place: found by name, by key, listed by group."""

from collections.abc import Callable, Iterator

from socialinbox.ui.commands.command import Command, Group, HasCommands
from socialinbox.ui.words import tr

CTRL_AND_FUNCTION = ("Ctrl+", "Alt+", "F", "Shift+F")
FIELDS_OWN = frozenset({"Ctrl+A", "Ctrl+Z"})
"""Keys that a field being typed in needs itself."""


class CommandBook:
    """What the keys, the sheet of keys and every other list of commands look into.

    `fits` tells whether a command makes sense with what is shown now.
    """

    def __init__(self, fits: Callable[[Command], bool]) -> None:
        self._fits = fits
        self._commands: dict[str, Command] = {}
        self._by_key: dict[str, Command] = {}

    def add(self, part: HasCommands) -> None:
        """Take up a part's commands. ValueError where a name or a key is taken already."""
        for command in part.commands():
            if command.name in self._commands:
                raise ValueError(f"two commands are named {command.name}")
            taken = next((key for key in command.keys if key in self._by_key), None)
            if taken is not None:
                other = self._by_key[taken].name
                raise ValueError(f"the key {taken} of {command.name} is the one of {other}")
            self._commands[command.name] = command
            self._by_key |= dict.fromkeys(command.keys, command)

    def __iter__(self) -> Iterator[Command]:
        """Every command, group by group, each as it was added."""
        for group in Group:
            yield from self.of(group)

    def of(self, group: Group) -> list[Command]:
        """The commands of a group."""
        return [command for command in self._commands.values() if command.group is group]

    def get(self, name: str) -> Command:
        """The command of that name. KeyError where there is none."""
        return self._commands[name]

    def fits(self, command: Command) -> bool:
        """Whether its keys are its own with what is shown now."""
        return self._fits(command)

    def possible(self, command: Command) -> bool:
        """Whether it can be done now."""
        return self._fits(command) and command.possible()

    def why_not(self, command: Command) -> str:
        """In a few words why it can't be done now; "" where it can."""
        if not self._fits(command):
            return tr("Not on this page")
        return "" if command.possible() else command.why_not

    def do(self, name: str) -> bool:
        """Do it; False where that is not possible now."""
        command = self.get(name)
        if self.possible(command):
            command.do()
            return True
        return False

    def for_key(self, key: str, typing: bool) -> Command | None:
        """Whose key that is. While letters are typed only Ctrl, Alt and function keys count."""
        letter = len(key) == 1 or not key.startswith(CTRL_AND_FUNCTION)
        if typing and (letter or key in FIELDS_OWN):
            return None
        return self._by_key.get(key)
