"""Causes and effects: no effect before its cause, neither asked nor offered as right (G1, G8)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.case import Case
from tests.oracle.knowledge import Ref
from tests.oracle.rules.registry import rule
from tests.oracle.truth import happening
from tests.oracle.vocabulary import CAUSES


@rule("G1", "cause")
def the_link_is_a_cause(case: Case) -> Iterator[str]:
    """Format-notes a: causes are properties between events, and the fact is one of them."""
    if case.target.prop not in CAUSES or not isinstance(case.target.value, Ref):
        yield f"{case.target.prop} is no cause"


@rule("G1", "cause")
def the_effect_does_not_come_before_the_cause(case: Case) -> Iterator[str]:
    """G1: what is called right is possible in time."""
    if not isinstance(case.target.value, Ref):
        return
    cause = happening(case.deck, case.target.topic)
    effect = happening(case.deck, case.target.value.id)
    last = effect.over if effect.over is not None else effect.begun
    if last is not None and cause.first is not None and last < cause.first:
        yield f"{case.target.value.id} was over before {case.target.topic} began"


@rule("G8", "cause")
def what_is_offered_happens(case: Case) -> Iterator[str]:
    """G8: causes and effects on offer are events, whatever the author lists."""
    for option in case.judged:
        if not isinstance(option.value, Ref) or case.deck.root(option.value.id) != "event":
            yield f"{option.shown.text!r} is no event"
