"""Derived: what follows from two facts together.

Forward a figure is to be worked out: days from one to the other, kilometres between them.
Backward one is to be picked: which came first, which is larger.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.folding import fold
from quizapp.facts.numbers import Quantity, parse_quantity
from quizapp.facts.phrase import phrase
from quizapp.questions.compared import Peers, distance_km, uncertainty_km
from quizapp.questions.dated import FEWEST, Dated, Neighbours
from quizapp.questions.entering import read_text, text_of_entry
from quizapp.questions.examiner import Examiner, examiner_of
from quizapp.questions.forms.number import grade_figure, how_near, read_figure
from quizapp.questions.links import are_linked
from quizapp.questions.picking import grade_pick, read_pick, text_of_pick
from quizapp.questions.question import Marked, Option, Question, Refusal
from quizapp.questions.request import Request
from quizapp.questions.terms import Direction, Grade, Rung
from quizapp.questions.truth import CITED_GAP

RUNGS: Mapping[Direction, tuple[Rung, ...]] = {
    Direction.FORWARD: (Rung.PRODUCE,),
    Direction.BACKWARD: (Rung.DISCRIMINATE,),
}
#: From one day to the next nobody counts the days, of more than two months neither.
_FEWEST_DAYS, _MOST_DAYS = 2, 60
#: A chapter that tells of no more days is one tale.
_SHORT_TALE = 12
#: Two happenings of more words cannot be read at once (G40); the question itself has eight or ten.
_MOST_WORDS = 20
#: Distances are said with two digits.
_DIGITS = 2


@dataclass(frozen=True, slots=True)
class Days:
    """A happening on one day, and others on other days not too far off, the likest first."""

    target: Dated
    pool: tuple[Dated, ...]


def prepare(
    examiner: Examiner, fact_id: str, direction: Direction
) -> Days | Neighbours | Peers | Refusal:
    """What the questions are made from, or why there is none."""
    fact = examiner.deck.facts[fact_id]
    if isinstance(fact.value, Date) and not examiner.deck.topics[fact.topic].offered:
        why = phrase(
            "What is never offered, a massacre or an accident, is no end of a sum of days."
        )
        return Refusal("G15", why)
    match fact.value, direction:
        case Date(), Direction.FORWARD:
            return examiner.once(_days, fact_id, direction)
        case Date(), Direction.BACKWARD:
            return examiner.dates.strand(fact_id)
        case Quantity(), Direction.BACKWARD:
            return _unworded(examiner, fact) or examiner.compared.sizes(fact_id)
        case _:
            return examiner.compared.places(fact_id)


def make(request: Request) -> Question | Refusal:
    """The question, or why there is none."""
    prepared = prepare(request.examiner, request.fact.id, request.direction)
    match prepared:
        case Refusal():
            return prepared
        case Days():
            return _how_many_days(request, prepared)
        case Neighbours():
            return _which_first(request, prepared)
        case Peers() if request.direction is Direction.BACKWARD:
            return _which_larger(request, prepared)
        case Peers():
            return _how_far(request, prepared)


def grade(deck: Deck, question: Question, given: str) -> Marked:
    """What a pick or a figure is worth. Only a figure shows that all facts in it are known."""
    if question.options:
        return grade_pick(deck, question, given)
    examiner = examiner_of(deck)
    written = read_figure(examiner, given)
    if isinstance(written, Marked):
        return written
    marked = grade_figure(examiner, question, written, parse_quantity(question.key[0]))
    is_right = marked.grade is Grade.RIGHT
    return replace(marked, praised=question.facts[1:]) if is_right else marked


def ask_text(question: Question) -> str:
    """The question as plain text."""
    return text_of_pick(question) if question.options else text_of_entry(question)


def read_answer(question: Question, text: str) -> str | None:
    """The picked option's key, or the figure that was written."""
    return read_pick(question, text) if question.options else read_text(question, text)


# How many days


def _days(examiner: Examiner, fact_id: str, _direction: Direction) -> Days | Refusal:
    neighbours = examiner.dates.beside(fact_id)
    if isinstance(neighbours, Refusal):
        return neighbours
    target = neighbours.target
    if not _is_one_day(examiner, target):
        return Refusal("G15", phrase("Days are counted only from a happening on one known day."))
    pool = tuple(
        one
        for one in neighbours.pool
        if _is_one_day(examiner, one) and _belong_together(examiner, target, one)
        if len(f"{target.text} {one.text}".split()) <= _MOST_WORDS
    )
    if pool:
        return Days(target, pool)
    return Refusal(
        "G15", phrase("No other happening on one known day lies near enough to count days.")
    )


def _belong_together(examiner: Examiner, one: Dated, other: Dated) -> bool:
    """Whether anybody would count the days: of one topic; or near each other in one chapter, and
    of topics that have to do with each other: linked, or all in a short tale."""
    if one.fact.topic == other.fact.topic:
        return True
    near = _FEWEST_DAYS <= abs(one.first - other.first) <= _MOST_DAYS
    if not near or one.fact.chapter != other.fact.chapter:
        return False
    if len(examiner.world.days_told(one.fact.chapter)) <= _SHORT_TALE:
        return True
    return are_linked(examiner.deck, one.fact.topic, other.fact.topic)


def _is_one_day(examiner: Examiner, dated: Dated) -> bool:
    """Whether something happened on a day that is the same on every clock of the deck."""
    topic = examiner.deck.topics[dated.fact.topic]
    date = dated.fact.value
    return (
        isinstance(date, Date)
        and date.is_exact_day
        and date.precision is Precision.DAY
        and examiner.world.is_happening(topic)
    )


def _how_many_days(request: Request, days: Days) -> Question:
    other = request.draw("other").pick(days.pool)
    first, last = sorted((days.target, other), key=lambda one: one.first)
    wording = request.examiner.wording
    days_between = Decimal(last.first - first.first)
    number = Quantity(days_between, days_between, "days")
    shown = wording.value_alone(number)
    clauses = {"first": _clause(request, first), "last": _clause(request, last)}
    span_words = set(wording.phrase("span-words").split())
    # "From the order to fight on to the landing" does not show where the first one ends.
    is_plain = span_words.isdisjoint(fold(" ".join(clauses.values())).split())
    prompt = wording.phrase("days-between" if is_plain else "days-between-these", **clauses)
    dates = [wording.value_alone(one.fact.value) for one in (first, last)]
    reckoned = wording.phrase("days-from", number=shown, first=dates[0], last=dates[1])
    asked = request.question(
        prompt,
        str(number),
        shown,
        accepted=(shown, str(days_between)),
        entry=how_near(request.examiner, number),
    )
    return _with_facts(request, asked, [first.fact, last.fact], reckoned)


def _clause(request: Request, dated: Dated) -> str:
    """What happened, as it stands between two days: by its name, else the day on which it did."""
    wording, fact = request.examiner.wording, dated.fact
    spec = request.examiner.deck.spec_of(fact)
    moment = wording.moment(fact, spec)
    if moment:
        return moment
    return wording.phrase("day-when", clause=wording.before_value(fact, spec, inside=True))


# How far


def _how_far(request: Request, peers: Peers) -> Question:
    other = request.draw("other").pick(peers.pool)
    facts = [peers.target, other]
    wording = request.examiner.wording
    apart = distance_km(peers.target, other)
    allowed = _within(apart, uncertainty_km(peers.target, other))
    off = float(allowed.high) - apart + apart * float(CITED_GAP)
    rounded = _rounded(apart, off)
    shown = wording.value_alone(Quantity(rounded, rounded, "km", about=True))
    names = [wording.name(fact.topic) for fact in facts]
    said = {"first": names[0], "last": names[1]}
    asked = request.question(
        wording.phrase("how-far", **said),
        str(allowed),
        shown,
        accepted=(shown,),
        entry=wording.phrase(
            "entry-distance", right=wording.value_alone(_promised(allowed, rounded))
        ),
    )
    reckoned = wording.phrase("far-from", number=shown, **said)
    return _with_facts(request, asked, facts, reckoned)


def _rounded(distance: float, doubt: float) -> Decimal:
    """A distance with two digits at most, and none finer than it may be off, as long as the round
    figure is still true to a twentieth."""
    exact = Decimal(round(distance))
    finest = Decimal(1).scaleb(max(0, exact.adjusted() - _DIGITS + 1))
    coarse = max(finest, Decimal(1).scaleb(Decimal(round(max(1, doubt))).adjusted()))
    for step in (coarse, coarse / 2):
        rounded = (exact / step).to_integral_value() * step
        if step >= finest and abs(rounded - exact) <= CITED_GAP * exact:
            return Decimal(int(rounded))
    return Decimal(int((exact / finest).to_integral_value() * finest))


def _promised(allowed: Quantity, shown: Decimal) -> Quantity:
    """How far from the figure that is shown an answer is surely right, as a round figure."""
    low, high = allowed.low * (1 - CITED_GAP), allowed.high * (1 + CITED_GAP)
    off = Decimal(int(min(shown - low, high - shown)))
    step = Decimal(5).scaleb(max(0, off.adjusted() - 1)) if off.adjusted() else Decimal(1)
    whole = off // step * step
    return Quantity(whole, whole, "km")


def _within(distance: float, doubt: float) -> Quantity:
    """The range in which an answer is right: how far off the places may be, and a twentieth.

    What is right as a range leaves another twentieth beside it, so a tenth in all.
    """
    off = doubt + distance * float(CITED_GAP)
    low = Decimal(distance - off).to_integral_value(ROUND_FLOOR)
    high = Decimal(distance + off).to_integral_value(ROUND_CEILING)
    return Quantity(low, high, "km")


# Which first, which larger


def _which_first(request: Request, neighbours: Neighbours) -> Question:
    order = request.draw("options").shuffled(neighbours.pool)
    # Of three days years apart everybody knows which came first.
    order.sort(key=neighbours.target.circle_to)
    order.sort(key=lambda one: request.wishes.place(one.key))
    row = neighbours.row(order, FEWEST)
    row.sort(key=lambda one: one.first)  # so that the answer tells them in order
    right = row[0]
    texts = {one.fact.id: one.text for one in row}
    prompt = request.examiner.wording.phrase("which-first")
    return _picked(request, prompt, [one.fact for one in row], right.fact, texts)


def _which_larger(request: Request, peers: Peers) -> Question:
    order = request.draw("options").shuffled(peers.pool)
    order.sort(key=lambda fact: request.wishes.place(_tail(fact)))
    facts = [peers.target, order[0]]
    right = max(facts, key=_size)
    wording = request.examiner.wording
    texts = {fact.id: wording.label(fact.topic) for fact in facts}
    return _picked(request, wording.larger(request.fact), facts, right, texts)


def _unworded(examiner: Examiner, fact: Fact) -> Refusal | None:
    spec = examiner.deck.spec_of(fact)
    if spec.larger:
        return None
    why = phrase("The property {property} has no wording for which is larger.", property=spec.name)
    return Refusal("wording", why, phrase("Add larger: to the property in the vocabulary."))


def _size(fact: Fact) -> Decimal:
    if not isinstance(fact.value, Quantity):
        raise TypeError(f"{fact.id} is compared by size and is no number")
    return fact.value.base[0]


def _tail(fact: Fact) -> str:
    return fact.id.partition(":")[2]


def _picked(
    request: Request, prompt: str, facts: Sequence[Fact], right: Fact, texts: Mapping[str, str]
) -> Question:
    """A question whose options are facts, the target among them."""
    sentence = request.examiner.feedback.sentence
    options = [Option(_tail(fact), texts[fact.id], about=sentence(fact)) for fact in facts]
    shown = tuple(request.draw("order").shuffled(options))
    asked = request.question(prompt, _tail(right), texts[right.id], options=shown)
    return _with_facts(request, asked, facts)


def _with_facts(
    request: Request, question: Question, facts: Sequence[Fact], reckoned: str = ""
) -> Question:
    """The question with all its facts told, in the order given, and then what follows.

    Why a fact is so stands behind its own sentence: behind another's it would be read as that
    one's. In a row of dates it would stand in the way.
    """
    feedback = request.examiner.feedback
    context = [fact.id for fact in facts if fact.id != request.fact.id]
    told = [feedback.sentence(fact) for fact in facts]
    place = list(facts).index(request.fact)
    if not isinstance(request.fact.value, Date):
        told[place + 1 : place + 1] = [feedback.reason(request.fact)]
    told.append(reckoned)
    citations = dict.fromkeys(one for fact in facts for one in feedback.citations(fact))
    return replace(
        question,
        facts=(request.fact.id, *context),
        explanation=" ".join(filter(None, told)),
        why="",
        citations=tuple(citations),
    )
