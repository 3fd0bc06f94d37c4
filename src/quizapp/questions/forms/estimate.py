"""Estimate: a number placed on a line, worth the more the nearer it comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from quizapp.facts.deck import Deck
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Value
from quizapp.questions.draw import Draw
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms.number import in_base, read_figure
from quizapp.questions.matter import Matter
from quizapp.questions.question import (
    FULL_CREDIT,
    NEARLY_CREDIT,
    LineMark,
    Marked,
    NumberLine,
    Question,
    Refusal,
)
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung
from quizapp.questions.truth import CITED_GAP

RUNGS = (Rung.COMPLETE,)
#: Smaller figures are known or not; there is no estimating them.
_LEAST = 100
#: A range is wide, and its middle to be estimated, from this ratio of its ends on.
_WIDE, _WIDEST = 2, 10
#: The line's ends, as a ratio and as a power of ten: twice the answer is a seventh of the line.
_RATIO, _DECADES = 100, 2
#: Where on the line the answer may lie, in per mille: never near an end.
_FIRST_PLACE, _LAST_PLACE, _PLACES = 150, 850, 701
#: An estimate is right within a twentieth; at half or twice the figure nothing is left.
_RIGHT_RATIO, _WORTHLESS_RATIO = 1 + CITED_GAP, Decimal(2)

ask_text = text_of_entry
read_answer = read_text


def prepare(examiner: Examiner, fact_id: str, direction: Direction) -> Matter | Refusal:
    """What the question is made from, or why there is none."""
    matter = examiner.matter(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    return _not_to_estimate(_figure(matter)) or matter


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    matter = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(matter, Refusal):
        return matter
    wording, true = request.examiner.wording, _figure(matter)
    shown = wording.value_alone(true)
    low = _low_end(true, request.draw("line"))
    high = _plain(low * _RATIO)
    unit, entry = wording.line_entry(true, low, high)
    question = request.question(
        request.prompt(with_options=False),
        str(true),
        shown,
        accepted=tuple(dict.fromkeys([shown, str(true)])),
        entry=entry,
        attributed=wording.voice(matter.voices),
    )
    marks = tuple(_marks(request.examiner, matter, true))
    line = NumberLine(f"{low:f}", f"{high:f}", is_log=True, unit=unit, marks=marks)
    return replace(question, line=line)


def _figure(matter: Matter) -> Quantity:
    if not isinstance(matter.answer, Quantity):
        raise TypeError(f"{matter.fact.id} is asked for a number and has none")
    return matter.answer


def _not_to_estimate(true: Quantity) -> Refusal | None:
    if true.bound is not Bound.NONE:
        why = phrase("A bound such as “more than 6,500” has no place on a line.")
        return Refusal("G20", why, phrase("Give the number itself, if a source has it."))
    is_wide = true.low > 0 and true.high >= _WIDE * true.low
    if true.low < _LEAST and not (is_wide and true.high >= _LEAST):
        return Refusal(
            "G20",
            phrase("Figures below {least} are known or not; they are not estimated.", least=_LEAST),
        )
    if true.high <= _WIDEST * true.low:
        return None
    return Refusal(
        "G20", phrase("The sources know this so roughly that nearly any estimate is right.")
    )


def _low_end(true: Quantity, draw: Draw) -> Decimal:
    """The line's lower end, with two digits, so that the true figure lies at a drawn place.

    A whole figure has a line of whole ones, for nobody loses half a gun: it is rounded so that
    the true figure does not come nearer to an end.
    """
    room = Decimal(_LAST_PLACE - _FIRST_PLACE) / 1000 * _DECADES - (true.high / true.low).log10()
    drawn = draw.below(_PLACES)
    before = Decimal(_FIRST_PLACE) / 1000 * _DECADES + room * drawn / _PLACES
    end = true.low / Decimal(10) ** before
    rounded = end.quantize(Decimal(1).scaleb(end.adjusted() - 1))
    if true.low == true.low.to_integral_value():
        towards = ROUND_CEILING if drawn > _PLACES // 2 else ROUND_FLOOR
        rounded = rounded.to_integral_value(towards)
    return _plain(rounded)


def _plain(figure: Decimal) -> Decimal:
    """A figure in units, 20,000 and not 2.0 times ten thousand, with no nought behind a point."""
    return Decimal(f"{figure.normalize():f}")


def _marks(examiner: Examiner, matter: Matter, true: Quantity) -> Iterator[LineMark]:
    """The true figure, and what others say in its place."""
    wording = examiner.wording
    yield _mark(true, wording.value_alone(true), wording.voice(matter.voices))
    for rival in examiner.feedback.rivals(matter.fact):
        if isinstance(rival.value, Quantity) and rival.value.unit == true.unit:
            text = wording.value_alone(rival.value)
            yield _mark(rival.value, text, wording.voice(rival.says))


def _mark(figure: Quantity, text: str, voice: str) -> LineMark:
    return LineMark(f"{figure.low:f}", f"{figure.high:f}", text, voice)


# Grading


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What an estimate is worth, by the ratio to the true figure (G20)."""
    examiner = examiner_of(deck)
    fact = deck.facts.get(question.target)
    written = read_figure(examiner, given)
    if isinstance(written, Marked):
        return written
    if fact is None or not isinstance(fact.value, Quantity):
        return Marked(Grade.WRONG, 0)
    if _hits(written, fact.value):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    rival = examiner.feedback.other_source(fact, lambda value: _hits(written, value))
    credit = _credit(_ratio(written, fact.value))
    if rival is not None or credit < NEARLY_CREDIT:
        return rival or Marked(Grade.WRONG, credit)
    remark = examiner.wording.phrase("near-number", answer=question.answer)
    return Marked(Grade.NEARLY, credit, remark)


def _hits(written: Quantity, true: Value) -> bool:
    return isinstance(true, Quantity) and _ratio(written, true) <= _RIGHT_RATIO


def _ratio(written: Quantity, true: Quantity) -> Decimal:
    """How many times too large or too small an answer is; 1 inside a range."""
    comparable = in_base(written, true)
    (low, high) = true.base
    if comparable is None or comparable[0] <= 0 or low <= 0:
        return Decimal("Infinity")
    return max(low / comparable[0], comparable[1] / high, Decimal(1))


def _credit(ratio: Decimal) -> int:
    """Full at the tolerance, nothing at the worthless ratio, falling by ratios in between."""
    if ratio >= _WORTHLESS_RATIO:
        return 0
    left = (_WORTHLESS_RATIO / ratio).ln() / (_WORTHLESS_RATIO / _RIGHT_RATIO).ln()
    return min(FULL_CREDIT - 1, int(FULL_CREDIT * left))
