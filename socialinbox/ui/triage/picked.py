"""Which threads of the list are chosen, for a decision about all of them at once."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from socialinbox.domain.ids import CustomerId


class Picked(QObject):
    """Numbers of threads in the order in which they were chosen; `changed` tells of any change.

    `whole`: all threads of the list were chosen at once, also those that are not loaded.
    """

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ids: dict[CustomerId, None] = {}
        self._whole = False

    @property
    def ids(self) -> tuple[CustomerId, ...]:
        """The threads chosen."""
        return tuple(self._ids)

    @property
    def whole(self) -> bool:
        """Whether they are all of the list."""
        return self._whole and bool(self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, customer: object) -> bool:
        return customer in self._ids

    def toggle(self, customer: CustomerId) -> None:
        """Choose a thread, or no longer."""
        if customer in self._ids:
            del self._ids[customer]
            self._whole = False
        else:
            self._ids[customer] = None
        self.changed.emit()

    def add(self, customers: Iterable[CustomerId]) -> None:
        """Choose these as well."""
        before = len(self._ids)
        self._ids |= dict.fromkeys(customers)
        if len(self._ids) != before:
            self.changed.emit()

    def take(self, customers: Iterable[CustomerId], whole: bool = False) -> None:
        """Choose these and no others."""
        self._ids, self._whole = dict.fromkeys(customers), whole
        self.changed.emit()

    def forget(self, customers: Iterable[CustomerId]) -> None:
        """These are in the list no longer."""
        gone = [one for one in customers if one in self._ids]
        for one in gone:
            del self._ids[one]
        if gone:
            self.changed.emit()

    def clear(self) -> None:
        """Choose none."""
        if self._ids:
            self.take(())
