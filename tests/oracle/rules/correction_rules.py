"""What sets a false statement right: the author's reason, and nothing that misleads (G45)."""

from __future__ import annotations

from collections.abc import Iterator

from tests.oracle.assertion import assertion_of
from tests.oracle.case import Case
from tests.oracle.folding import squash
from tests.oracle.knowledge import Claim, Ref
from tests.oracle.rules.language_rules import right_values, tells
from tests.oracle.rules.registry import rule

_AS_ONE_OF_THEM = "it is true, for example"


def _is_false(case: Case) -> bool:
    return case.asked.answer.casefold() == "false" and case.claim is not None


@rule("G45", "true-false")
def the_authors_reason_sets_it_right(case: Case) -> Iterator[str]:
    """G45: where the author says why the stated value is wrong, that is told first of all."""
    said = assertion_of(case) if _is_false(case) else None
    if said is None or said.topic != case.target.topic:
        return
    for claim in case.deck.about(case.target.topic, case.target.prop):
        fits = not claim.holds and claim.value == said.value and claim.side == case.matter.side
        if fits and squash(claim.why) not in squash(case.asked.explanation):
            yield f"the explanation does not say why it is wrong: {claim.why!r}"


@rule("G45", "true-false")
def no_right_value_takes_the_place_of_the_wrong_one(case: Case) -> Iterator[str]:
    """G45: of several right values none is told as if it alone belonged where the wrong one
    stood: all of them are, or it is called one of them."""
    values = right_values(case)
    if not _is_false(case) or len(values) < 2:
        return
    told = case.asked.explanation
    said = [value for value in values if tells(case, value, told)]
    as_one = squash(_AS_ONE_OF_THEM) in squash(told)
    if 0 < len(said) < len(values) and not as_one:
        yield f"of {len(values)} right values only {len(said)} are told: {told!r}"


@rule("G45", "true-false")
def a_right_value_is_told_beside_the_reason(case: Case) -> Iterator[str]:
    """G45: why the stated value is wrong does not yet say what is right instead."""
    values = right_values(case)
    told = case.asked.explanation
    if _is_false(case) and values and not any(tells(case, value, told) for value in values):
        yield f"tells none of the {len(values)} right values: {told!r}"


@rule("G45", "true-false")
def a_wrong_value_is_told_only_by_its_own_topic(case: Case) -> Iterator[str]:
    """G45: what a wrong value is true of elsewhere is no reason why the sentence is false, and
    reads beside "True" as if that were denied."""
    told = case.asked.feedback.get("true", "")
    if not told or not _is_false(case):
        return
    own = [claim for claim in case.deck.claims if claim.topic == case.target.topic]
    worded = any(claim.own_words and tells(case, claim.value, told) for claim in own)
    if not case.mentions(case.target.topic, told) and not worded:
        yield f"tells of something else: {told!r}"


@rule("G45", "true-false")
def what_the_wrong_one_does_instead_is_cited(case: Case) -> Iterator[str]:
    """G45: of whoever holds another position in the debate, and of what the author says took part
    elsewhere, the source of just that is shown."""
    said = assertion_of(case) if _is_false(case) else None
    if said is None or said.topic != case.target.topic or not isinstance(said.value, Ref):
        return
    shown = {source.key for source in case.asked.sources}
    held = [claim for claim in _elsewhere(case, said.value) if _same_debate(case, claim)]
    for claim in held:
        cited = {*claim.cites, *claim.says}
        if cited and not cited & shown:
            yield f"no source is shown for {claim.topic}/{claim.prop}: {said.value.id}"
    named = [c for c in _elsewhere(case, said.value) if _is_reason(case, c, said.value)]
    cited = {key for claim in named for key in (*claim.cites, *claim.says)}
    if not held and cited and not cited & shown:
        yield f"no source of the reason is shown: {sorted(cited)}"


def _elsewhere(case: Case, value: Ref) -> Iterator[Claim]:
    """Where else this value stands under the property in question."""
    for claim in case.deck.claims:
        own = claim.topic == case.target.topic
        if claim.holds and not own and claim.prop == case.target.prop and claim.value == value:
            yield claim


def _same_debate(case: Case, claim: Claim) -> bool:
    debates = [
        {other.value for other in case.deck.held(topic, "on")}
        for topic in (claim.topic, case.target.topic)
    ]
    return bool(debates[0] & debates[1])


def _is_reason(case: Case, claim: Claim, value: Ref) -> bool:
    """Whether the author's reason names what this claim is about."""
    return any(
        case.mentions(claim.topic, wrong.why)
        for wrong in case.deck.about(case.target.topic, case.target.prop)
        if not wrong.holds and wrong.value == value
    )
