"""What the two faces may ask about keeping: saved threads and files for others to read."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from socialinbox.domain.export import ExportForm, ExportThread, LeftOut
from socialinbox.domain.ids import CustomerId
from socialinbox.domain.saved import SavedThread
from socialinbox.domain.views import ThreadRow


class Keeping(Protocol):
    """Saved threads and exports. All of it works with no network at all."""

    async def saved(self, customers: Sequence[CustomerId]) -> dict[CustomerId, SavedThread]:
        """How fresh and how complete these threads are, saved or not."""
        ...

    async def saved_rows(self) -> list[ThreadRow]:
        """Every saved thread, newest first."""
        ...

    async def for_export(self, customers: Sequence[CustomerId]) -> list[ExportThread]:
        """These threads as the networks' rules let them leave this computer."""
        ...

    async def export(
        self, customers: Sequence[CustomerId], form: ExportForm, file: Path
    ) -> tuple[LeftOut, ...]:
        """Write threads to a file, whole or not at all; says what the rules left out.

        Raises StorageUnavailable. A PDF is painted by the window's side.
        """
        ...

    def file(self, url: str) -> bytes | None:
        """The bytes of a picture or file that lies on this computer. Blocks."""
        ...
