"""Putting in order: surely one order, untold by the items themselves (G4, G16, G22, G43, G45)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from tests.oracle.case import Case
from tests.oracle.days import When
from tests.oracle.folding import squash
from tests.oracle.order import surely_before
from tests.oracle.rules.registry import rule
from tests.oracle.targets import Target


@rule("G43", "order")
def three_to_seven_items_are_ordered(case: Case) -> Iterator[str]:
    """G43: an order has 3 to 7 items."""
    if not 3 <= len(case.asked.options) <= 7:
        yield f"{len(case.asked.options)} items"


@rule("G16", "order")
def what_is_ordered_is_dated(case: Case) -> Iterator[str]:
    """G16: every item is a fact of the deck with a date."""
    for shown, target in case.offered_facts:
        if target is None or not isinstance(target.value, When):
            yield f"{shown.key!r} is no dated fact of the deck"


@rule("G16", "order")
def the_key_orders_every_item(case: Case) -> Iterator[str]:
    """G16: the key names each item once, and the target is among them."""
    items = [option.key for option in case.asked.options]
    if sorted(case.asked.keys) != sorted(items) or len(set(items)) < len(items):
        yield f"the key {case.asked.keys} is no order of {items}"
    if case.tail not in items:
        yield f"the target {case.tail} is not among the items"


@rule("G16", "order")
def the_key_is_the_order_in_time(case: Case) -> Iterator[str]:
    """G16: each item is surely earlier than those behind it, by more than their uncertainty."""
    dated = {shown.key: target for shown, target in case.offered_facts}
    ordered = [(key, _when(dated.get(key))) for key in case.asked.keys]
    for (first, one), (second, other) in combinations(ordered, 2):
        if one is None or other is None:
            continue
        if surely_before(other, one, case.deck.zones):
            yield f"{first} comes after {second}"
        elif not surely_before(one, other, case.deck.zones):
            yield f"nothing proves that {first} comes before {second}"


def _when(target: Target | None) -> When | None:
    return target.value if target is not None and isinstance(target.value, When) else None


@rule("G1", "order")
def the_answer_tells_the_order(case: Case) -> Iterator[str]:
    """G1: the answer shown is the items in the order of the key."""
    texts = {option.key: squash(option.text) for option in case.asked.options}
    told, at = squash(case.asked.answer), 0
    for key in case.asked.keys:
        found = told.find(texts.get(key, ""), at)
        if found < 0:
            yield f"the answer does not tell {key} in its place"
            return
        at = found + 1


@rule("G22", "order")
def items_are_not_shown_in_their_order(case: Case) -> Iterator[str]:
    """G22: the order on the screen is not the right one."""
    shown = tuple(option.key for option in case.asked.options)
    if shown == case.asked.keys:
        yield "the items already stand in the right order"
