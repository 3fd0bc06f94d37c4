"""Every kind of fault, one module a family; importing a module enters its kinds."""

from tests.oracle.faults import (
    answer_faults,
    gap_faults,
    listing_faults,
    map_faults,
    measure_faults,
    option_faults,
    order_faults,
    picture_faults,
    wording_faults,
)
from tests.oracle.faults.registry import FAULTS, Fault

__all__ = [
    "FAULTS",
    "Fault",
    "answer_faults",
    "gap_faults",
    "listing_faults",
    "map_faults",
    "measure_faults",
    "option_faults",
    "order_faults",
    "picture_faults",
    "wording_faults",
]
