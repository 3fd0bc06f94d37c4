"""Dates and numbers: far enough apart, equally precise, never right elsewhere (G14, G15, G17)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tests.oracle import days
from tests.oracle.amounts import Amount, could_agree, same_kind, share_apart
from tests.oracle.case import WRITING, Case
from tests.oracle.days import When
from tests.oracle.english import amounts_in, date_of
from tests.oracle.rules.registry import rule

INVENTED_SHARE = Decimal("0.15")
CITED_SHARE = Decimal("0.05")


@rule("G14", "choice")
def wrong_dates_are_wrong_everywhere(case: Case) -> Iterator[str]:
    """G14: no date on offer is right within the uncertainty, or in another zone of the deck."""
    key = case.key_value
    if not isinstance(key, When):
        return
    for option in case.distractors:
        if isinstance(option.value, When) and not days.days_apart(
            key, option.value, case.deck.zones
        ):
            yield f"{option.shown.text!r} is too near to {case.asked.answer!r}, or right elsewhere"


@rule("G14", "choice")
def wrong_dates_stay_within_the_deck(case: Case) -> Iterator[str]:
    """G14: a date on offer is no farther from the key than the deck's dates reach."""
    key = case.key_value
    if not isinstance(key, When):
        return
    for option in case.distractors:
        if isinstance(option.value, When) and key.hull.days_to(option.value.hull) > case.deck.reach:
            yield f"{option.shown.text!r} lies beyond the range of the deck's dates"


_MADE_UP = "Made up for this question."
_NEXT_TO = 2


@rule("G14", "choice")
def no_day_is_made_up_next_to_the_right_one(case: Case) -> Iterator[str]:
    """G14: one source or another may have the next day, unless the deck itself tells of it."""
    key = case.key_value
    if not isinstance(key, When) or key.precision != "day" or key.uncertain:
        return
    for option in case.distractors:
        made_up = case.asked.feedback.get(option.shown.key) == _MADE_UP
        if not made_up or not isinstance(option.value, When):
            continue
        if key.hull.days_to(option.value.hull) <= _NEXT_TO:
            yield f"{option.shown.text!r} is made up next to {case.asked.answer!r}"


@rule("G45", "choice")
def what_happened_then_is_told(case: Case) -> Iterator[str]:
    """G45: no date is called made up on which, at its own precision, the deck has an event."""
    for option in case.distractors:
        made_up = case.asked.feedback.get(option.shown.key) == _MADE_UP
        if not made_up or not isinstance(option.value, When) or option.value.uncertain:
            continue
        then = option.value.hull
        for claim in case.deck.claims:
            when = claim.value
            if not isinstance(when, When) or not claim.holds or len(when.spans) > 1:
                continue
            inside = then.first <= when.hull.first and when.hull.last <= then.last
            topic = case.deck.topics[claim.topic]
            if inside and topic.asked and topic.root == "event" and not when.uncertain:
                yield f"on {option.shown.text!r} falls {claim.topic}/{claim.prop}"


@rule("G15", "choice")
def dates_on_offer_are_equally_precise(case: Case) -> Iterator[str]:
    """G15: day beside day, month beside month; and a date known to the night beside nights."""
    key = case.key_value
    if not isinstance(key, When):
        return
    for option in case.distractors:
        if isinstance(option.value, When) and option.value.precision != key.precision:
            yield f"{option.shown.text!r} is a {option.value.precision}, the key a {key.precision}"


@rule("G15", *WRITING)
def precision_is_asked_as_stored(case: Case) -> Iterator[str]:
    """G15: what is stored as a month is answered as a month."""
    key = case.key_value
    shown = date_of(case.asked.answer)
    if isinstance(key, When) and (shown is None or set(shown.spans) != set(key.spans)):
        yield f"the answer {case.asked.answer!r} does not say {key.text}"


@rule("G15", *WRITING)
def a_month_is_not_asked_to_the_day(case: Case) -> Iterator[str]:
    """G15: a stem never asks for a day that the deck does not hold."""
    key = case.key_value
    prompt = case.asked.prompt.casefold()
    if isinstance(key, When) and key.precision != "day" and "what day" in prompt:
        yield f"asked to the day, stored as {key.text}"


@rule("G17", "choice")
def wrong_numbers_are_far_from_the_key(case: Case) -> Iterator[str]:
    """G17: invented numbers stand 15 % off the key, cited ones 5 %, in the key's own unit."""
    key = case.key_value
    if not isinstance(key, Amount):
        return
    for option in case.distractors:
        if not isinstance(option.value, Amount):
            continue
        if not same_kind(key, option.value):
            yield f"{option.shown.text!r} is not in the unit of the key"
            continue
        least = CITED_SHARE if _cited(case, option.value) else INVENTED_SHARE
        if share_apart(key, option.value) < least:
            yield f"{option.shown.text!r} is less than {least:.0%} from the key"


def _cited(case: Case, number: Amount) -> bool:
    """Whether some fact of the deck gives this number for the same property."""
    return (case.target.prop, number.low, number.high) in case.deck.figures


@rule("G17", "choice")
def wrong_numbers_are_far_from_other_sources(case: Case) -> Iterator[str]:
    """G17: no number on offer is what another source gives; attributed ones may say it outright."""
    for option in case.distractors:
        number = option.value
        if not isinstance(number, Amount):
            continue
        for claim in case.positions:
            held = claim.value
            if claim is case.claim or not isinstance(held, Amount) or _same_figure(held, number):
                continue
            if same_kind(held, number) and share_apart(held, number) < CITED_SHARE:
                yield f"{option.shown.text!r} is nearly what {claim.says or 'the deck'} gives"


def _same_figure(one: Amount, other: Amount) -> bool:
    return (one.low, one.high, one.unit) == (other.low, other.high, other.unit)


@rule("G17", "choice")
def numbers_are_equally_rounded(case: Case) -> Iterator[str]:
    """G17: no invented number shows more digits than the key at another rounding."""
    key = case.key_value
    if not isinstance(key, Amount):
        return
    for option in case.distractors:
        number = option.value
        if not isinstance(number, Amount) or _cited(case, number) or _is_named(case, number):
            continue
        if number.digits > key.digits and number.rounding != key.rounding:
            yield f"{option.shown.text!r} is not rounded as the key is"


def _is_named(case: Case, number: Amount) -> bool:
    """Whether the author names this number as a mistake."""
    told = case.deck.about(case.target.topic, case.target.prop)
    return any(not claim.holds and claim.value == number for claim in told)


@rule("G17", "choice")
def bounds_stand_beside_larger_bounds(case: Case) -> Iterator[str]:
    """G17: `more than 6500` stands only beside larger bounds, never beside bare numbers."""
    key = case.key_value
    if not isinstance(key, Amount):
        return
    for option in case.distractors:
        number = option.value
        if not isinstance(number, Amount):
            continue
        if key.bound != number.bound:
            yield f"{option.shown.text!r} beside {case.asked.answer!r}: bound and no bound"
        elif _implied_by_bound(key, number):
            yield f"{option.shown.text!r} is also true if {case.asked.answer!r} is"


def _implied_by_bound(key: Amount, number: Amount) -> bool:
    if key.bound == "more":
        return number.low <= key.low
    return key.bound == "less" and number.high >= key.high


@rule("G17", "number", "estimate", "cloze")
def the_number_shown_is_the_facts(case: Case) -> Iterator[str]:
    """G17: the answer to a number question is the number stored."""

    key = case.key_value
    shown = amounts_in(case.asked.answer)
    if isinstance(key, Amount) and not (
        len(shown) == 1
        and case.asked.answer.endswith(key.unit)
        and could_agree(key, replace(shown[0], unit=key.unit))
    ):
        yield f"the answer {case.asked.answer!r} does not say {key.text}"
