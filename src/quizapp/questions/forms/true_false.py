"""True or false: a sentence that is right, or has one thing changed to what is proved wrong."""

from __future__ import annotations

from dataclasses import replace

from quizapp.facts.dates import Date
from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Quantity
from quizapp.facts.phrase import phrase
from quizapp.facts.values import Gap
from quizapp.facts.vocabulary import Count
from quizapp.questions.dateform import without_clock
from quizapp.questions.examiner import Examiner
from quizapp.questions.gaps import Blank, blank_of, too_few_wrong, wrong_fillings
from quizapp.questions.lineup import FEWEST, Candidate, Field, Lineup, Wishes
from quizapp.questions.matter import Matter
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Rung
from quizapp.questions.wording import capital

RUNGS = (Rung.RECOGNISE,)
TRUE, FALSE = "true", "false"
_MEANING = "meaning"  # the property by which a term says what it means

grade = grade_pick
ask_text = text_of_pick
read_answer = read_pick


def prepare(
    examiner: Examiner, fact_id: str, direction: Direction
) -> tuple[Matter, Lineup] | tuple[Blank, Lineup] | Refusal:
    """What every such question about the fact is made from, or why there is none."""
    fact = examiner.deck.facts[fact_id]
    if isinstance(fact.value, Gap):
        return _of_statement(examiner, fact, fact.value)
    matter = examiner.matter(fact_id, direction)
    lineup = examiner.lineup(fact_id, direction)
    if isinstance(matter, Refusal):
        return matter
    if examiner.wording.time_of_sentence(matter.fact, matter.spec) != matter.asked.period:
        why = phrase("The sentence does not say the time that the question says.")
        return Refusal("when", why, phrase("Add <when> to the wording in say:."))
    if isinstance(lineup, Refusal) or not lineup.pool:
        why = phrase(
            "Nothing is proved wrong in the place of this value, so it could only be true."
        )
        return Refusal("G6", why, phrase("Add a not: value, or write all: if the list is whole."))
    return _bare_meaning(matter) or (matter, lineup)


def _of_statement(examiner: Examiner, fact: Fact, gap: Gap) -> tuple[Blank, Lineup] | Refusal:
    """A gap of a statement, and what the author says is wrong in it."""
    blank, field = blank_of(examiner, fact, gap), wrong_fillings(examiner, gap)
    if isinstance(blank, Refusal):
        return blank
    return (blank, field) if field.pool else too_few_wrong("G6", 1)


def _bare_meaning(matter: Matter) -> Refusal | None:
    """A word with another word's meaning, which nobody takes for its own."""
    if matter.spec.name != _MEANING or matter.topic.entries[_MEANING].false:
        return None
    why = phrase("Only the meaning of another word could stand in the place of this one.")
    return Refusal("G6", why, phrase("Add a not: value that the word might mean."))


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(prepared, Refusal):
        return prepared
    matter, lineup = prepared
    if isinstance(matter, Matter):
        lineup = request.examiner.widened(lineup, matter, request.wishes)
        lineup = _own_share(matter, lineup, request.wishes)
    is_true = bool(request.draw("truth").below(2))
    wrong = None if is_true else lineup.one(request.draw("value"), request.wishes)
    if isinstance(matter, Blank):
        return _question(request, _filled(request, matter, wrong), wrong, "")
    clause = _said(request, matter, wrong)
    if wrong is None:
        return _question(request, clause, wrong, "")
    corrections = request.examiner.corrections
    told = corrections.of_false(matter, wrong)
    # What the figure is right for is another thing, and stands badly beside the word "True".
    is_told = wrong.why or isinstance(wrong.value, Quantity)
    beside = "" if is_told else corrections.beside(matter, wrong)
    asked = _question(request, clause, wrong, "" if beside == told.text else beside)
    options = tuple(
        replace(option, about=told.text) if option.key == FALSE else option
        for option in asked.options
    )
    citations = tuple(dict.fromkeys((*asked.citations, *told.citations)))
    return replace(asked, explanation=told.text, why=told.why, options=options, citations=citations)


def _own_share(matter: Matter, lineup: Lineup, wishes: Wishes) -> Lineup:
    """Of what the author names as wrong of a list each member has its own, as far as they go
    round: two facts are not made false by the same sentence. What is wished for is anybody's."""
    if not isinstance(lineup, Field) or matter.spec.count is not Count.MANY:
        return lineup
    members = [fact.id for fact in matter.topic.entries[matter.spec.name].facts]
    named = sorted((one for one in lineup.pool if one.is_authors), key=lambda one: one.key)
    if len(named) < FEWEST:
        return lineup
    place = members.index(matter.fact.id)
    own = named[place :: len(members)] or [named[place % len(named)]]
    others = {one.key for one in named if one not in own and one.key not in wishes.first}
    return replace(lineup, pool=tuple(c for c in lineup.pool if c.key not in others))


def _said(request: Request, matter: Matter, wrong: Candidate | None) -> str:
    """The sentence of a fact, with something wrong in its value's place if it is to be false."""
    value = wrong.value if wrong else matter.fact.value
    if wrong and isinstance(value, Date):
        value = without_clock(value)  # the clock of the day on which something else happened
    return request.examiner.wording.clause(matter.fact, matter.spec, value, matter.voices)


def _filled(request: Request, blank: Blank, wrong: Candidate | None) -> str:
    """The same of a statement and its gap."""
    filling = wrong.key if wrong else blank.gap.answers[0]
    return request.examiner.wording.stated(blank.gap, filling, blank.voices)


def _question(request: Request, clause: str, wrong: Candidate | None, beside: str) -> Question:
    """The question; `beside` is what the wrong value is true of."""
    wording = request.examiner.wording
    right = request.examiner.feedback.sentence(request.fact)
    key = FALSE if wrong else TRUE
    texts = {TRUE: wording.phrase("true"), FALSE: wording.phrase("false")}
    options = tuple(
        Option(name, text, about=right if name == key else beside) for name, text in texts.items()
    )
    prompt = wording.phrase("true-or-false", sentence=capital(clause))
    return request.question(prompt, key, texts[key], options=options)
