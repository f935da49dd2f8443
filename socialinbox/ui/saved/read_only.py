"""A thread that is only read."""

from dataclasses import replace

from PySide6.QtWidgets import QMenu

from socialinbox.domain.ids import NetworkName
from socialinbox.domain.views import Entry
from socialinbox.ui.timeline.view import TimelineView

LOCAL = NetworkName("local")
"""The network of what happens outside all networks."""


class ReadOnlyView(TimelineView):
    """The thread without anything that would change it."""

    def menu_for(self, entry: Entry) -> QMenu:
        """Look, copy, open: nothing that is done at a network."""
        # Of what no network holds, nothing can be asked of one; all else of the menu is the same.
        return super().menu_for(replace(entry, network=LOCAL, delivery=None))
