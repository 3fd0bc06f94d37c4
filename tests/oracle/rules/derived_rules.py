"""What is worked out from two facts, worked out again: days, kilometres, which is first or more
(G1, G11, G15, G16, G20, G45)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from tests.oracle.amounts import Amount, parse_amount
from tests.oracle.case import Case
from tests.oracle.days import When, days_anywhere
from tests.oracle.folding import words
from tests.oracle.order import surely_before, surely_more
from tests.oracle.positions import Spot, kilometres, parse_spot
from tests.oracle.rules.language_rules import tells
from tests.oracle.rules.registry import rule
from tests.oracle.targets import Target

LONGEST = 1500
"""A span of more days than this nobody counts."""
_TURNED = frozenset(("last", "later", "latest", "fewer", "fewest", "less", "least", "smaller"))


@dataclass(frozen=True, slots=True)
class Result:
    """What two facts give: a figure in a unit, and by how much it may be off."""

    figure: Decimal
    unit: str
    slack: Decimal


def _result(case: Case) -> Result | None:
    """The span, distance or difference of the two facts; None where they give none."""
    if len(case.targets) != 2:
        return None
    one, other = case.targets
    spots = _spot(one), _spot(other)
    if spots[0] is not None and spots[1] is not None:
        return _distance(spots[0], spots[1])
    match one.value, other.value:
        case When() as a, When() as b:
            return Result(Decimal(abs(a.hull.first - b.hull.first)), "days", Decimal(0))
        case Amount() as a, Amount() as b if a.unit == b.unit:
            return Result(abs(a.low - b.low), a.unit, Decimal(0))
    return None


def _spot(target: Target) -> Spot | None:
    claim = target.claim
    return parse_spot(claim.raw) if claim is not None and target.prop == "position" else None


def _distance(one: Spot, other: Spot) -> Result:
    """Kilometres in a straight line; off by what the spots are, by a hundredth for the shape of
    the earth, and by what rounding leaves, up to a twentieth."""
    far = Decimal(kilometres(one, other)).quantize(Decimal("0.01"))
    off = max(Decimal(one.within + other.within), far / 20)
    return Result(far, "kilometres", min(off, far / 10))


def _is_worked_out(case: Case) -> bool:
    return case.sought == "amount"


@rule("facts", "derived")
def two_facts_or_three_are_set_side_by_side(case: Case) -> Iterator[str]:
    """Design 2: what is derived rests on two facts, a comparison on two or three."""
    most = 2 if _is_worked_out(case) else 3
    if not 2 <= len(set(case.asked.facts)) <= most:
        yield f"{len(set(case.asked.facts))} facts"


@rule("G1", "derived")
def the_figure_is_what_the_facts_give(case: Case) -> Iterator[str]:
    """G1: the answer is what the two facts give, worked out anew."""
    if not _is_worked_out(case):
        return
    result, shown = _result(case), parse_amount(case.asked.answer)
    if result is None:
        yield f"nothing can be worked out from {case.asked.facts}"
    elif shown is None or abs(shown.low - result.figure) > result.slack:
        yield f"the answer is {case.asked.answer!r}, the facts give {result.figure} {result.unit}"


@rule("G41", "derived")
def only_the_figure_is_accepted(case: Case) -> Iterator[str]:
    """G41: the shown figure is accepted, and no other."""
    if not _is_worked_out(case):
        return
    shown = parse_amount(case.asked.answer)
    accepted = [parse_amount(text) for text in case.asked.accepted]
    if not accepted:
        yield "nothing is accepted"
    for text, read in zip(case.asked.accepted, accepted, strict=True):
        if read is None or shown is None or read.low != shown.low:
            yield f"accepts {text!r} for {case.asked.answer!r}"


@rule("G15", "derived")
def only_exact_local_days_are_counted(case: Case) -> Iterator[str]:
    """Format-notes c15, d7: no `or`, no night, no `about`, no month, no day that is another one on
    another clock of the deck."""
    if not _is_worked_out(case):
        return
    for target in case.targets:
        when = target.value
        if not isinstance(when, When):
            continue
        exact = when.precision == "day" and not when.uncertain
        if not exact or len(days_anywhere(when, case.deck.zones)) > 1:
            yield f"{when.text!r} is no exact local day"


@rule("G15", "derived")
def no_end_of_a_sum_is_what_is_never_offered(case: Case) -> Iterator[str]:
    """G15: what its author never offers, a massacre, is neither counted from nor to, nor compared
    in time, but within itself."""
    held = {target.topic for target in case.targets if isinstance(target.value, When)}
    hidden = [topic for topic in sorted(held) if not case.deck.topics[topic].offered]
    if hidden and len(held) > 1:
        yield f"{', '.join(hidden)} is never offered"


@rule("G20", "derived")
def the_span_is_worth_counting(case: Case) -> Iterator[str]:
    """G20: at least a day and no more than a few years; farther than the spots may be off."""
    result = _result(case) if _is_worked_out(case) else None
    if result is None:
        return
    if result.unit == "days" and not 1 <= result.figure <= LONGEST:
        yield f"{result.figure} days"
    if result.unit == "kilometres" and result.figure <= 2 * _within(case):
        yield f"{result.figure} km between spots that may be off by {_within(case)} km"


def _within(case: Case) -> Decimal:
    spots = [_spot(target) for target in case.targets]
    return Decimal(sum(spot.within for spot in spots if spot is not None))


@rule("G17", "derived")
def only_exact_numbers_are_subtracted(case: Case) -> Iterator[str]:
    """G17: a difference is taken of two exact numbers of one unit, side and property."""
    numbers = [t.value for t in case.targets if isinstance(t.value, Amount)]
    if not numbers or not _is_worked_out(case):
        return
    if any(number.about or number.bound or number.low != number.high for number in numbers):
        yield f"not exact: {[number.text for number in numbers]}"


@rule("G39", "derived")
def the_earlier_day_is_named_first(case: Case) -> Iterator[str]:
    """G39: `from ... to ...` runs forward in time."""
    if not _is_worked_out(case) or len(case.targets) != 2:
        return
    one, other = case.targets
    if not (isinstance(one.value, When) and isinstance(other.value, When)):
        return
    earlier, later = (
        (one, other) if one.value.hull.first <= other.value.hull.first else (other, one)
    )
    places = _place(case, earlier), _place(case, later)
    worded = any(target.claim is not None and target.claim.own_words for target in (one, other))
    if one.topic == other.topic or worded:
        return
    if -1 in places:
        yield "the stem does not name both topics"
    elif places[0] > places[1]:
        yield f"the stem names {later.topic} before {earlier.topic}, which is earlier"


@rule("G39", "derived")
def a_span_has_one_to(case: Case) -> Iterator[str]:
    """G39: in `from ... to ...` neither happening has a word that reads as the end of the span."""
    asked = case.asked.prompt.casefold().split()
    ends = [word for word in asked if word in ("to", "until", "till")]
    if _is_worked_out(case) and "from the first of these" not in " ".join(asked) and len(ends) > 1:
        yield f"{len(ends)} words may be the end of the span: {case.asked.prompt!r}"


def _place(case: Case, target: Target) -> int:
    """Where the longest name of a topic begins in the stem; -1 where none stands in it."""
    prompt = case.asked.prompt.casefold()
    names = sorted((n.text for n in case.deck.topics[target.topic].true_names), key=len)
    found = [prompt.find(name.casefold()) for name in reversed(names)]
    return next((at for at in found if at >= 0), -1)


@rule("G1", "derived")
def the_right_one_is_first_or_more(case: Case) -> Iterator[str]:
    """G1, G16: the key is surely earlier, or surely more, than every other fact on offer."""
    if _is_worked_out(case):
        return
    key = [target for shown, target in case.offered_facts if shown.key in case.asked.keys]
    others = [target for shown, target in case.offered_facts if shown.key not in case.asked.keys]
    if len(key) != 1 or key[0] is None:
        yield f"the key {case.asked.keys} is no one fact on offer"
        return
    turned = bool(_TURNED & set(words(case.asked.prompt)))
    for other in others:
        if other is not None and not _ahead(case, key[0], other, turned):
            yield f"nothing proves {key[0].id} ahead of {other.id}"


def _ahead(case: Case, one: Target, other: Target, turned: bool) -> bool:
    first, second = (other, one) if turned else (one, other)
    match first.value, second.value:
        case When() as a, When() as b:
            return surely_before(a, b, case.deck.zones)
        case Amount() as a, Amount() as b:
            return surely_more(a, b) and _same_matter(one, other)
    return False


def _same_matter(one: Target, other: Target) -> bool:
    """Whether two numbers count the same thing: one property, one side."""
    sides = [target.claim.side for target in (one, other) if target.claim is not None]
    return one.prop == other.prop and len(set(sides)) == 1


@rule("G11", "derived")
def two_or_three_are_compared(case: Case) -> Iterator[str]:
    """G11: a comparison offers two or three facts, a figure to be written none."""
    if not _is_worked_out(case) and len(case.asked.options) not in (2, 3):
        yield f"{len(case.asked.options)} options"


@rule("G45", "derived")
def the_chain_of_facts_is_told(case: Case) -> Iterator[str]:
    """G45: the explanation names every fact, and the figure they give."""
    told = case.asked.explanation
    for target in case.targets:
        worded = target.claim is not None and (target.claim.own_words or target.claim.counts)
        if not worded and not case.mentions(target.topic, told):
            yield f"the explanation does not name {target.topic}"
        if target.prop != "position" and not tells(case, target.value, told):
            yield f"the explanation does not tell {target.id}"
    shown = parse_amount(case.asked.answer) if _is_worked_out(case) else None
    figures = re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[, ](?=\d{3})", "", told))
    if shown is not None and not any(Decimal(figure) == shown.low for figure in figures):
        yield f"the explanation does not tell {case.asked.answer!r}"


@rule("G45", "derived", "order")
def every_fact_is_cited(case: Case) -> Iterator[str]:
    """G45: each of the facts has a source of its own among those shown."""
    shown = {source.key for source in case.asked.sources}
    for target in case.targets:
        cited = set(target.cites)
        if cited and not cited & shown:
            yield f"no source of {target.id} is shown: {sorted(cited)}"
