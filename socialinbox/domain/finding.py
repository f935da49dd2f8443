"""A search that its owner has given a name."""

from dataclasses import dataclass

from socialinbox.domain.ids import ViewId

LONGEST_VIEW = 40
"""Characters of a view's name."""


@dataclass(frozen=True, slots=True)
class View:
    """A list of the threads that a search fits. `threads` is how many fit now."""

    id: ViewId
    name: str
    query: str
    """In the language of the search field, whole words only unless starred."""
    threads: int = 0
