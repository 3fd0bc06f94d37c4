"""Every rule, one module a family; importing a module enters its rules."""

from tests.oracle.rules import (
    card_rules,
    cause_rules,
    claim_rules,
    clause_rules,
    cloze_rules,
    derived_rules,
    dispute_rules,
    estimate_rules,
    giveaway_rules,
    language_rules,
    likeness_rules,
    listing_rules,
    map_rules,
    match_rules,
    measure_rules,
    order_rules,
    truth_rules,
)
from tests.oracle.rules.registry import REGISTERED, Rule

__all__ = [
    "REGISTERED",
    "Rule",
    "card_rules",
    "cause_rules",
    "claim_rules",
    "clause_rules",
    "cloze_rules",
    "derived_rules",
    "dispute_rules",
    "estimate_rules",
    "giveaway_rules",
    "language_rules",
    "likeness_rules",
    "listing_rules",
    "map_rules",
    "match_rules",
    "measure_rules",
    "order_rules",
    "truth_rules",
]
