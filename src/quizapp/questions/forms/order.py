"""Order: things that happened, to be put in the order of time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from quizapp.facts.deck import Deck
from quizapp.questions.dated import Dated, Neighbours
from quizapp.questions.draw import Draw
from quizapp.questions.examiner import Examiner
from quizapp.questions.parts import in_a_row, read_letters
from quizapp.questions.picking import text_of_pick
from quizapp.questions.question import FULL_CREDIT, NEARLY_CREDIT, Marked, Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung

RUNGS = (Rung.DISCRIMINATE,)
#: Three to seven things, five more often than any other number.
_FEWEST, _MORE = 3, 3
#: The likest third of what there is comes first, and at least so many.
_NEAR_PARTS, _NEAR_AT_LEAST = 3, 6


def prepare(examiner: Examiner, fact_id: str, _direction: Direction) -> Neighbours | Refusal:
    """What every row about the fact is made from, or why there is none."""
    return examiner.dates.around(fact_id)


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    neighbours = prepare(request.examiner, request.fact.id, request.direction)
    if isinstance(neighbours, Refusal):
        return neighbours
    right = sorted(_chosen(request, neighbours), key=lambda one: one.first)
    shown = _mixed(right, request.draw("order"))
    phrase = request.examiner.wording.phrase
    question = request.question(
        phrase("order"),
        "",
        in_a_row(phrase, [one.text for one in right]),
        options=tuple(_option(request, one) for one in shown),
        entry=phrase("entry-order"),
    )
    context = (one.fact.id for one in right if one.fact.id != request.fact.id)
    key = tuple(one.key for one in right)
    cited = (one for dated in right for one in request.examiner.feedback.citations(dated.fact))
    citations = tuple(dict.fromkeys((*question.citations, *cited)))
    return replace(question, facts=(request.fact.id, *context), key=key, citations=citations)


def _chosen(request: Request, neighbours: Neighbours) -> list[Dated]:
    draw, pool = request.draw("options"), neighbours.pool
    most = _FEWEST + draw.below(_MORE) + draw.below(_MORE)
    near = max(_NEAR_AT_LEAST, -(-len(pool) // _NEAR_PARTS))
    order = [*draw.shuffled(pool[:near]), *pool[near:]]
    order.sort(key=lambda one: request.wishes.place(one.key))
    return neighbours.row(order, most)


def _mixed(right: Sequence[Dated], draw: Draw) -> list[Dated]:
    """The things in any order but the right one: that would be no question.

    The earliest is put into a drawn place, so that its place says nothing (G19).
    """
    first, *others = right
    place = draw.below(len(right))
    shown = draw.shuffled(others)
    while not place and shown == others:
        shown = draw.shuffled(others)
    return [*shown[:place], first, *shown[place:]]


def _option(request: Request, one: Dated) -> Option:
    return Option(one.key, one.text, about=request.examiner.feedback.sentence(one.fact))


def grade(_deck: Deck, question: Question, given: Sequence[str]) -> Marked:
    """What an order is worth: the share of pairs that stand in their right order."""
    if not given:
        return Marked(Grade.BLANK, 0)
    places = {key: place for place, key in enumerate(given)}
    pairs = list(combinations(question.key, 2))
    right = sum(
        one in places and other in places and places[one] < places[other] for one, other in pairs
    )
    in_place = sum(places.get(key) == place for place, key in enumerate(question.key))
    score = (in_place, len(question.key))
    if right == len(pairs):
        return Marked(Grade.RIGHT, FULL_CREDIT, praised=question.facts[1:], score=score)
    credit = FULL_CREDIT * right // len(pairs)
    verdict = Grade.NEARLY if credit >= NEARLY_CREDIT else Grade.WRONG
    return Marked(verdict, credit, score=score)


def ask_text(question: Question) -> str:
    """The question and its numbered options as plain text."""
    return f"{text_of_pick(question)}\n  ({question.entry})"


def told_in_order(question: Question) -> Iterator[str]:
    """What happened as it followed each other; why the fact asked about is so, behind its own."""
    for option in sorted(question.options, key=lambda option: question.key.index(option.key)):
        yield option.about
        if option.about == question.explanation and question.why:
            yield question.why


def read_answer(question: Question, text: str) -> tuple[str, ...] | None:
    """The keys in the order that numbers or letters give; None unless each is named once."""
    places = read_letters(text, len(question.options))
    if places == ():
        return ()
    if places is None or sorted(places) != list(range(len(question.options))):
        return None
    return tuple(question.options[place].key for place in places)
