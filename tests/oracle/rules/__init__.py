"""Every rule, one module a family; importing a module enters its rules."""

from tests.oracle.rules import (
    dispute_rules,
    giveaway_rules,
    language_rules,
    likeness_rules,
    measure_rules,
    truth_rules,
)
from tests.oracle.rules.registry import REGISTERED, Rule

__all__ = [
    "REGISTERED",
    "Rule",
    "dispute_rules",
    "giveaway_rules",
    "language_rules",
    "likeness_rules",
    "measure_rules",
    "truth_rules",
]
