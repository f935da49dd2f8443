"""What was used and looked at last, newest first: it is what is likeliest to be wanted again."""

from collections.abc import Iterable

from socialinbox.domain.ids import CustomerId

KEPT = 20
"""How many things that were done are remembered, until the next start too."""
THREADS = 12
"""How many threads that were open, until the end."""


class Trail:
    """`used` are the names of entries, as the window remembers them."""

    def __init__(self, used: Iterable[str] = ()) -> None:
        self.used = list(used)[:KEPT]
        self.threads: list[CustomerId] = []

    def use(self, name: str) -> None:
        """Something was chosen in the palette."""
        self.used = [name, *(one for one in self.used if one != name)][:KEPT]

    def been(self, customer: CustomerId) -> None:
        """A thread was opened."""
        self.threads = [customer, *(one for one in self.threads if one != customer)][:THREADS]

    def likeliness(self, name: str) -> float:
        """From 1 for what was done just now down to 0 for what was not done lately."""
        return 1 - self.used.index(name) / KEPT if name in self.used else 0.0
