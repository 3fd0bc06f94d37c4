"""Number: the learner writes a figure; how near it must come follows from how it is known."""

from __future__ import annotations

from decimal import Decimal

from quizapp.facts.deck import Deck
from quizapp.facts.folding import squeeze
from quizapp.facts.numbers import CONVERTIBLE, Bound, Quantity
from quizapp.facts.values import Value
from quizapp.questions.entering import make_entry, prepare_entry, read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Question, Refusal
from quizapp.questions.reading import read_number
from quizapp.questions.request import Request
from quizapp.questions.terms import Grade, Rung
from quizapp.questions.truth import CITED_GAP, INVENTED_GAP

RUNGS = (Rung.PRODUCE,)
#: Exact figures below this are known by heart or not at all.
_EXACT_BELOW = 100
_NOTHING = Decimal(0)

prepare = prepare_entry
ask_text = text_of_entry
read_answer = read_text


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    return make_entry(request, _how_to_write)


def _how_to_write(examiner: Examiner, value: Value) -> tuple[str, str]:
    if not isinstance(value, Quantity):
        raise TypeError(f"{value} is asked for as a number and is none")
    return str(value), how_near(examiner, value)


def how_near(examiner: Examiner, true: Quantity) -> str:
    """What kind of number is to be written, and how near one must come to be right.

    How near is said as a share where it is one of the figure: in units it would tell the figure.
    """
    worded = examiner.wording.phrase
    right, nearly = tolerance(true), _nearly_within(true)
    if not _leaves_room(true, right):
        exact = worded("entry-exact" if true.unit else "entry-exact-figure", unit=true.unit)
        if not _leaves_room(true, nearly):
            return exact
        return worded("entry-partly", number=exact, share=_percent(examiner, nearly))
    number = worded("entry-number" if true.unit else "entry-figure", unit=true.unit)
    if true.is_range:
        return worded("entry-range", number=number)
    if right == CITED_GAP:
        return worded("entry-within", number=number, right=_percent(examiner, right))
    units = _half_of_last_digit(true)
    figure = examiner.world.speech.figure(Quantity(units, units))
    return worded("entry-within", number=number, right=figure)


def _leaves_room(true: Quantity, share: Decimal) -> bool:
    """Whether a share of a figure is anything: a twentieth of three men is none."""
    least = 1 if true.low == true.low.to_integral_value() else 0
    return true.is_range or (share * abs(true.low) >= least and bool(share))


def _percent(examiner: Examiner, share: Decimal) -> str:
    return examiner.wording.phrase("percent", number=f"{(share * 100).normalize():f}")


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What the written number is worth (G20)."""
    examiner = examiner_of(deck)
    fact = deck.facts.get(question.target)
    written = read_figure(examiner, given)
    if isinstance(written, Marked):
        return written
    if fact is None or not isinstance(fact.value, Quantity):
        return Marked(Grade.WRONG, 0)
    marked = grade_figure(examiner, question, written, fact.value)
    if marked.grade is Grade.RIGHT:
        return marked
    return examiner.feedback.other_source(fact, lambda value: _hits(written, value)) or marked


def read_figure(examiner: Examiner, given: str) -> Quantity | Marked:
    """The number that was written, or the mark for writing none."""
    if not squeeze(given):
        return Marked(Grade.BLANK, 0)
    phrase = examiner.wording.phrase
    in_figures = examiner.numerals.in_figures(given)
    written = read_number(in_figures, phrase("words-about").split())
    return written or Marked(Grade.WRONG, 0, phrase("no-number", given=given.strip()))


def grade_figure(
    examiner: Examiner, question: Question, written: Quantity, true: Quantity
) -> Marked:
    """What a written number is worth beside the true one."""
    off = _off(written, true)
    if off <= tolerance(true):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    return _almost(off, true, examiner.wording.phrase("near-number", answer=question.answer))


def _hits(written: Quantity, true: Value) -> bool:
    return isinstance(true, Quantity) and _off(written, true) <= tolerance(true)


def tolerance(true: Quantity) -> Decimal:
    """How far off a right answer may be, as a share of the figure.

    A rough figure leaves a twentieth, a rounded one half of its last digit if that is less; an
    exact one leaves nothing.
    """
    if _is_rough(true):
        return CITED_GAP
    if not _is_rounded(true):
        return _NOTHING
    return min(CITED_GAP, _half_of_last_digit(true) / abs(true.low))


def _half_of_last_digit(true: Quantity) -> Decimal:
    power = int(true.low.normalize().as_tuple().exponent)
    return Decimal(5).scaleb(power - 1)


def _is_rough(true: Quantity) -> bool:
    return true.about or true.is_range or true.bound is not Bound.NONE


def _is_rounded(true: Quantity) -> bool:
    """Whether a figure ends in noughts; a small one may do so by itself."""
    return abs(true.low) >= _EXACT_BELOW and int(true.low.normalize().as_tuple().exponent) > 0


def _almost(off: Decimal, true: Quantity, remark: str) -> Marked:
    """Just outside the tolerance the credit falls from nearly full to nearly's least."""
    most = _nearly_within(true)
    if not off < most:
        return Marked(Grade.WRONG, 0)
    right = tolerance(true)
    lost = (FULL_CREDIT - NEARLY_CREDIT) * (off - right) / (most - right)
    return Marked(Grade.NEARLY, FULL_CREDIT - max(1, int(lost)), remark)


def _nearly_within(true: Quantity) -> Decimal:
    """Up to where an answer is nearly right; exact figures leave little, small ones nothing."""
    if _is_rough(true) or _is_rounded(true):
        return INVENTED_GAP
    return CITED_GAP if abs(true.low) >= _EXACT_BELOW else _NOTHING


def _off(written: Quantity, true: Quantity) -> Decimal:
    """How far off an answer is, as a share of the true figure; nothing inside a range."""
    comparable = in_base(written, true)
    if comparable is None:
        return Decimal("Infinity")
    (low, high), (low_written, high_written) = true.base, comparable
    gap = max(low - low_written, high_written - high, _NOTHING)
    size = abs(low if low - low_written >= high_written - high else high)
    if not gap:
        return _NOTHING
    return gap / size if size else Decimal("Infinity")


def in_base(written: Quantity, true: Quantity) -> tuple[Decimal, Decimal] | None:
    """A written number in the base unit of the true one; None if it is of another dimension.

    A unit that converts is converted; any other is taken for the one asked for.
    """
    if written.unit not in CONVERTIBLE:
        factor = CONVERTIBLE.get(true.unit, ("", Decimal(1)))[1]
        return written.low * factor, written.high * factor
    return written.base if written.dimension == true.dimension else None
