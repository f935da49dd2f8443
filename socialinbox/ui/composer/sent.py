"""What the composer tells of a reply that it has handed over."""

from dataclasses import dataclass
from datetime import timedelta

from socialinbox.config.settings.declared import UNDO_SEND
from socialinbox.domain.delivery import OutgoingFile
from socialinbox.domain.ids import CustomerId, DeliveryId
from socialinbox.inbox.contract_later import Leaves
from socialinbox.networks.contract import Route
from socialinbox.ui.surroundings import Surroundings


@dataclass(frozen=True, slots=True)
class SentReply:
    """A reply that is queued, the files it takes along, and whether its thread is done with."""

    customer: CustomerId
    delivery: DeliveryId
    route: Route
    files: tuple[OutgoingFile, ...]
    leaves: Leaves
    done: bool


def undo_time(around: Surroundings) -> timedelta:
    """For how long a reply can be taken back before it leaves, as the owner chose."""
    return timedelta(seconds=int(around.choices[UNDO_SEND]))
