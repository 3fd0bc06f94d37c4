"""Estimates: the answer well within a line that does not tell it, on a stated scale (G20)."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from decimal import Decimal

from tests.oracle.amounts import Amount
from tests.oracle.asked import Line
from tests.oracle.case import Case
from tests.oracle.rules.registry import rule

EDGE = Decimal("0.12")
"""The answer stands in the middle 70 % of the line, save what rounding its ends moves."""
ZERO_AT = 2
"""By this factor from the answer nothing is given for it."""


def place_on(line: Line, figure: Decimal) -> Decimal | None:
    """Where a figure stands on a line, 0 at its low end and 1 at its high one; None off it."""
    if line.low >= line.high or not line.low <= figure <= line.high:
        return None
    if not line.is_log:
        return (figure - line.low) / (line.high - line.low)
    if line.low <= 0:
        return None
    whole = math.log(line.high / line.low)
    return Decimal(math.log(figure / line.low) / whole)


@rule("G20", "estimate")
def the_line_holds_the_answer(case: Case) -> Iterator[str]:
    """G20: the answer stands on the line, away from its ends."""
    line, key = case.asked.line, case.target.value
    if line is None:
        yield "there is no line to estimate on"
        return
    if not isinstance(key, Amount):
        yield f"no number is estimated: {key}"
        return
    places = [place_on(line, figure) for figure in (key.low, key.high)]
    known = [at for at in places if at is not None]
    if len(known) < len(places) or not EDGE <= sum(known) / 2 <= 1 - EDGE:
        yield f"{key.text} does not stand well within {line.low} to {line.high}"


@rule("G20", "estimate")
def the_line_has_the_unit_of_the_fact(case: Case) -> Iterator[str]:
    """G17, G20: the line counts what the fact counts."""
    line, key = case.asked.line, case.target.value
    if line is not None and isinstance(key, Amount) and line.unit != key.unit:
        yield f"the line counts {line.unit!r}, the fact {key.unit!r}"


@rule("G20", "estimate")
def the_line_can_be_missed(case: Case) -> Iterator[str]:
    """G20: credit falls to zero on the line: one of its ends is far enough from the answer."""
    line, key = case.asked.line, case.target.value
    if line is None or not isinstance(key, Amount):
        return
    if line.low * ZERO_AT > key.low and line.high < key.high * ZERO_AT:
        yield f"every point of {line.low} to {line.high} earns something"


@rule("G20", "estimate")
def the_scale_is_stated(case: Case) -> Iterator[str]:
    """G20: how an estimate is graded is said."""
    if not case.asked.entry.strip():
        yield "nothing says how an estimate is graded"


@rule("G17", "estimate")
def no_bound_is_estimated(case: Case) -> Iterator[str]:
    """G17: `more than 6500` has no one place on a line."""
    if isinstance(case.target.value, Amount) and case.target.value.bound:
        yield f"{case.target.value.text} is a bound"


@rule("G22", "estimate")
def the_ends_of_the_line_do_not_tell_the_answer(case: Case) -> Iterator[str]:
    """G22: the answer is neither an end of its line nor figures in what is said of it."""
    line, key = case.asked.line, case.target.value
    if line is None or not isinstance(key, Amount):
        return
    if {key.low, key.high} & {line.low, line.high}:
        yield "the answer is an end of the line"
    told = re.findall(r"\d+(?:\.\d+)?", re.sub(r"(?<=\d)[, ](?=\d)", "", case.asked.entry))
    if any(Decimal(figure) in (key.low, key.high) for figure in told):
        yield f"the answer is told in {case.asked.entry!r}"


@rule("G17", "estimate")
def the_ends_are_as_whole_as_what_is_counted(case: Case) -> Iterator[str]:
    """G17: what is counted in whole numbers has a line from one whole number to another, and no
    figure of the entry claims a tenth that is none."""
    line, key = case.asked.line, case.target.value
    if line is None or not isinstance(key, Amount):
        return
    whole = all(figure == int(figure) for figure in (key.low, key.high))
    if whole and any(end != int(end) for end in (line.low, line.high)):
        yield f"{key.text} stands on a line from {line.low} to {line.high}"
    if re.search(r"\d\.\d*0\b", case.asked.entry):
        yield f"an end has a nought behind its point: {case.asked.entry!r}"
