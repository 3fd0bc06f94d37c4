"""Choice: one right option among wrong ones that are proved wrong."""

from __future__ import annotations

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Bound, Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Gap, Value
from quizapp.facts.vocabulary import Count
from quizapp.questions.examiner import Examiner
from quizapp.questions.gaps import Blank, blank_of, ordered, too_few_wrong, wrong_fillings
from quizapp.questions.lineup import FEWEST, Candidate, Field, Lineup, Scale
from quizapp.questions.matter import Matter
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung

RUNGS = (Rung.RECOGNISE, Rung.DISCRIMINATE)

grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


def prepare(
    examiner: Examiner, fact_id: str, direction: Direction
) -> tuple[Matter, Lineup] | tuple[Blank, Field] | Refusal:
    """What every choice about the fact is made from, or why there is none."""
    fact = examiner.deck.facts[fact_id]
    if isinstance(fact.value, Gap):
        return _of_statement(examiner, fact, fact.value)
    return _of_value(examiner, fact_id, direction)


def _of_statement(examiner: Examiner, fact: Fact, gap: Gap) -> tuple[Blank, Field] | Refusal:
    """A gap of a statement, and what the author says is wrong in it."""
    blank, field = blank_of(examiner, fact, gap), wrong_fillings(examiner, gap)
    if isinstance(blank, Refusal):
        return blank
    return (blank, field) if field.is_enough else too_few_wrong("G11", FEWEST)


def _of_value(
    examiner: Examiner, fact_id: str, direction: Direction
) -> tuple[Matter, Lineup] | Refusal:
    matter = examiner.matter(fact_id, direction)
    lineup = examiner.lineup(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    if isinstance(lineup, Refusal):
        return lineup
    return (matter, lineup) if lineup.is_enough else _too_few(matter, lineup, examiner)


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(prepared, Refusal):
        return prepared
    matter, lineup = prepared
    if isinstance(matter, Blank):
        return _gap(request, matter, lineup)
    lineup = request.examiner.widened(lineup, matter, request.wishes)
    chosen = lineup.choose(request.rung, request.draw("options"), request.wishes)
    options = [right_option(request, matter), *(wrong_option(request, matter, c) for c in chosen)]
    values = [matter.answer, *(candidate.value for candidate in chosen)]
    return request.question(
        request.prompt(with_options=True),
        options[0].key,
        options[0].text,
        options=tuple(options[place] for place in _order(request, lineup, values)),
        attributed=request.examiner.wording.voice(matter.voices),
    )


def _gap(request: Request, blank: Blank, field: Lineup) -> Question:
    """A sentence with a gap, and what may fill it."""
    wording = request.examiner.wording
    chosen = field.choose(request.rung, request.draw("options"), request.wishes)
    texts = [blank.gap.answers[0], *(candidate.key for candidate in chosen)]
    order = ordered(request.examiner, texts)
    if order is None:
        order = request.draw("order").shuffled(list(range(len(texts))))
    return request.question(
        wording.phrase("cloze", sentence=blank.sentence),
        texts[0],
        texts[0],
        options=tuple(Option(texts[place], texts[place]) for place in order),
        attributed=wording.voice(blank.voices),
    )


def _order(request: Request, lineup: Lineup, values: list[Value]) -> list[int]:
    """Dates and numbers in their own order, all else drawn (G18)."""
    places = list(range(len(values)))
    if isinstance(lineup, Scale):
        return sorted(places, key=lambda place: _place(values[place]))
    return request.draw("order").shuffled(places)


def _place(value: Value) -> tuple[object, ...]:
    match value:
        case Date():
            return (value.first_day, str(value))
        case Quantity():
            return value.base
        case _:
            raise TypeError(f"{value} stands on no scale")


def right_option(request: Request, matter: Matter) -> Option:
    """The answer as an option."""
    text = request.examiner.wording.option(matter.answer, matter.spec)
    about = request.examiner.feedback.sentence(matter.fact)
    return Option(str(matter.answer), text, request.other_names(matter, matter.answer), about)


def wrong_option(request: Request, matter: Matter, candidate: Candidate) -> Option:
    """Something proved wrong as an option, with what it is true of."""
    feedback, value = request.examiner.feedback, candidate.value
    return Option(
        candidate.key,
        request.examiner.wording.option(value, matter.spec),
        request.other_names(matter, value),
        feedback.about(matter, candidate),
        feedback.says(matter, value),
    )


def _too_few(matter: Matter, lineup: Lineup, examiner: Examiner) -> Refusal:
    """Which rule leaves fewer than two wrong options, and the cheapest way out."""
    if isinstance(matter.answer, Quantity):
        return _no_numbers(matter.answer)
    if isinstance(matter.answer, Date):
        why = phrase("The deck's dates leave no room for two wrong ones like this one.")
        return Refusal("G14", why, phrase("Date another topic of the deck."))
    if len(lineup.pool) >= FEWEST:
        why = phrase("The answer would stand alone by its side, its region or its kind.")
        return Refusal("G13", why, phrase("Add a not: value that shares them with the answer."))
    if matter.is_forward and matter.spec.count == Count.MANY:
        entry = matter.topic.entries[matter.spec.name]
        if not entry.complete:
            why = phrase("The list is open, so a value that it does not hold may still be right.")
            return Refusal(
                "G3", why, phrase("Add two not: values, or write all: if the list is whole.")
            )
    return _too_few_others(matter, examiner)


def _too_few_others(matter: Matter, examiner: Examiner) -> Refusal:
    nouns = examiner.wording.nouns(matter.answer)
    if not nouns:
        why = phrase("Fewer than two other values are proved wrong.")
        cheapest = phrase("Add two not: values, or two more values of the answer's kind and side.")
        return Refusal("G11", why, cheapest)
    why = phrase("Fewer than two other {nouns} are proved wrong.", nouns=nouns)
    if matter.is_forward:
        cheapest = phrase(
            "Add two not: values, or two more {nouns} of the answer's kind and side.", nouns=nouns
        )
    else:
        cheapest = phrase(
            "Give {property}: to two more {nouns}.", property=matter.spec.name, nouns=nouns
        )
    return Refusal("G11", why, cheapest)


def _no_numbers(answer: Quantity) -> Refusal:
    if answer.bound is not Bound.NONE:
        why = phrase("Beside a bound such as “more than 6,500” no other bound is surely false.")
        return Refusal("G17", why, phrase("Give the number itself, if a source has it."))
    return Refusal("G17", phrase("No two numbers of this shape are far enough from the answer."))
