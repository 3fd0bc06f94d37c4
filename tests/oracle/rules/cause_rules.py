"""Causes and effects: no effect before its cause, and none that nobody would think of (G1, G8,
G10)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.case import Case
from tests.oracle.knowledge import Ref
from tests.oracle.rules.registry import rule
from tests.oracle.truth import happening
from tests.oracle.vocabulary import CAUSES

_LONG = 150
"""So many days apart nobody links two things backward."""


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


@rule("G10", "cause")
def a_wrong_link_could_be_thought_of(case: Case) -> Iterator[str]:
    """G10: save where the author lists it, no wrong effect was over long before its cause began,
    and none is a part of an end of the link."""
    listed = [
        claim.value for claim in case.deck.about(case.target.topic, case.target.prop)
        if not claim.holds
    ]  # fmt: skip
    ends = [case.target.topic, case.target.value.id if isinstance(case.target.value, Ref) else ""]
    for option in case.distractors:
        if not isinstance(option.value, Ref) or option.value in listed:
            continue
        offered = option.value.id
        if set(case.deck.topics[offered].facets.get("in", ())) & set(ends):
            yield f"{option.shown.text!r} is a part of what is asked about"
        cause, effect = (offered, ends[1]) if case.sought == "topic" else (ends[0], offered)
        begun, over = happening(case.deck, cause).first, happening(case.deck, effect).over
        if begun is not None and over is not None and begun - over > _LONG:
            yield f"{option.shown.text!r} lies {begun - over} days off"
