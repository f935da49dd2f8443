"""A shop that has read its practice networks, with somebody who wants to be erased."""

from tests.signed_in import signed_in as signed_in
from tests.sync.fast_clock import shop as shop
