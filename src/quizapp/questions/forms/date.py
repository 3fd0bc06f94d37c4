"""Date: the learner writes a date, as finely as the sources know it, in any usual way."""

from __future__ import annotations

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.folding import squeeze
from quizapp.facts.values import Value
from quizapp.questions.dateform import without_clock
from quizapp.questions.entering import make_entry, prepare_entry, read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Question, Refusal
from quizapp.questions.reading import read_date
from quizapp.questions.request import Request
from quizapp.questions.terms import Grade, Rung
from quizapp.questions.world import World

RUNGS = (Rung.PRODUCE,)
_ENTRY = {
    Precision.YEAR: "entry-year",
    Precision.MONTH: "entry-month",
    Precision.DAY: "entry-day",
    Precision.MINUTE: "entry-day",
}

prepare = prepare_entry
ask_text = text_of_entry
read_answer = read_text


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    return make_entry(request, how_to_write)


def how_to_write(examiner: Examiner, value: Value) -> tuple[str, str]:
    """A date as decks write it, and how to write one that is as fine."""
    if not isinstance(value, Date):
        raise TypeError(f"{value} is asked for as a date and is none")
    kind = "entry-night" if value.night else _ENTRY[value.precision]
    return str(without_clock(value)), examiner.wording.phrase(kind)


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What the written date is worth, by the precision of the sources (G15)."""
    if not squeeze(given):
        return Marked(Grade.BLANK, 0)
    examiner = examiner_of(deck)
    world, phrase = examiner.world, examiner.wording.phrase
    fact = deck.facts.get(question.target)
    written = read_date(given, world.vocabulary, _year_meant(world))
    if fact is None or not isinstance(fact.value, Date):
        return Marked(Grade.WRONG, 0)
    lacks_year = _is_right_but_for_year(world, given, fact.value, written)
    if written is None or lacks_year:
        told = phrase("too-coarse") if lacks_year else phrase("no-date", given=given.strip())
        return Marked(Grade.WRONG, 0, told)
    if _is_right(written, fact.value):
        return Marked(Grade.RIGHT, FULL_CREDIT)
    rival = examiner.feedback.other_source(fact, lambda value: _is_right(written, value))
    if rival is not None:
        return rival
    return _almost(world, written, fact.value)


def _is_right_but_for_year(world: World, given: str, true: Date, written: Date | None) -> bool:
    """Whether a day is right whose year was left out and is not the deck's."""
    if written is not None and (written.year == true.year or read_date(given, world.vocabulary)):
        return False
    meant = read_date(given, world.vocabulary, true.year)
    return meant is not None and _is_right(meant, true)


def _year_meant(world: World) -> int | None:
    """The year of an answer without one: the deck's, where the deck is about one year."""
    return world.when.year if world.when and not world.when.other else None


def _is_right(written: Date, true: Value) -> bool:
    """Whether every day or month that was written is one the sources leave open."""
    return isinstance(true, Date) and all(
        any(_agrees(part, one) for one in true.parts) for part in written.parts
    )


def _agrees(written: Date, true: Date) -> bool:
    """Whether a written date says what the true one says, and no less. More is not held against
    it where nobody knows more."""
    if true.night:
        return written.day is not None and written.first_day in (true.first_day, true.last_day)
    return (
        written.year == true.year
        and true.month in (None, written.month)
        and true.day in (None, written.day)
    )


def _almost(world: World, written: Date, true: Date) -> Marked:
    """A day that is right by another clock, or next to a date that is only roughly known, is
    nearly right; a date that is too coarse is true but not what was asked."""
    phrase = world.speech.phrase
    by_clock = world.shows_another_day(true) and written.precision >= Precision.DAY
    if by_clock and written.first_day in true.days_in_zones(world.offsets):
        return Marked(Grade.NEARLY, NEARLY_CREDIT, phrase("other-clock", zone=true.zone))
    if true.about and _is_next_to(written, true):
        return Marked(Grade.NEARLY, NEARLY_CREDIT, phrase("roughly-known"))
    if any(_agrees(one, written) for one in true.parts):
        return Marked(Grade.WRONG, 0, phrase("too-coarse"))
    return Marked(Grade.WRONG, 0)


def _is_next_to(written: Date, true: Date) -> bool:
    gap = min(abs(written.first_day - true.last_day), abs(true.first_day - written.last_day))
    return written.precision == true.precision and gap <= 1
