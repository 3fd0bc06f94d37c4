"""What other flashcard programs do: a card for each form of a fact, with the same scheduler.

The cards have the program's own scheduler, ratings, fuzz and drill, and as many facts are begun
a day; only that every card has a memory of its own. The forms of a fact are begun on different
days, so that one does not answer the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from benchmarks.learners.mind import Mind
from benchmarks.learners.person import recall_of_all
from benchmarks.learners.school import DAYS, Course
from quizapp.facts.fact import Fact
from quizapp.memory.queue import fuzz
from quizapp.memory.rating import Rating, rate
from quizapp.memory.scheduler import standard_scheduler
from quizapp.memory.state import MemoryState
from quizapp.questions.terms import Confidence, Form, Grade, Rung

NEW_FACTS = 10
MOST_MISSES = 4
_OPTIONS = 3
_MINUTE = 1 / 1440


@dataclass
class Card:
    """One form of one fact; it may be begun from day `begins` on."""

    fact: str
    form: Form
    rung: Rung
    begins: int
    state: MemoryState | None = None
    due: int = 0


def study_cards(
    mind: Mind, ways: dict[Fact, list[tuple[Form, Rung]]], retention: float, seed: int
) -> Course:
    """Sixty days with a card for each form."""
    draw, course = Random(f"cards {seed}"), Course()
    cards = [
        Card(fact.id, form, rung, begins=place // NEW_FACTS + later)
        for place, (fact, forms) in enumerate(ways.items())
        for later, (form, rung) in enumerate(forms)
    ]
    for day in range(DAYS):
        for card in cards:
            if card.due <= day if card.state else card.begins <= day:
                _ask(card, mind, draw, course, day, retention)
    course.recall = recall_of_all(mind, ways, DAYS)
    return course


def _ask(card: Card, mind: Mind, draw: Random, course: Course, day: int, retention: float) -> None:
    scheduler, was_new = standard_scheduler(), card.state is None
    rating = _answer(card, mind, draw, day)
    course.answers += 1
    course.first_tries += not was_new
    course.first_right += not was_new and rating is not Rating.AGAIN
    stability, difficulty = scheduler.after(card.state, rating, day)
    card.state = MemoryState(stability, difficulty, day, 1, 0, (rating,), 0, 0)
    interval = scheduler.interval(stability, retention)
    card.due = day + max(1, interval + fuzz(f"{card.fact} {card.form}", day, interval))
    for again in range(1, MOST_MISSES):
        if rating is not Rating.AGAIN:
            break
        rating = _answer(card, mind, draw, day + 10 * again * _MINUTE)
        course.answers += 1


def _answer(card: Card, mind: Mind, draw: Random, day: float) -> Rating:
    """Answer as a person does, and learn by it."""
    recalled = draw.random() < mind.recall(card.fact, card.form, card.rung, day)
    mind.practise(card.fact, card.form, card.rung, day, recalled=recalled)
    first_ever = card.state is None
    if recalled:
        how = Confidence.SURE if draw.random() < mind.kind.sure else Confidence.UNSURE
        return rate(Grade.RIGHT, 1000, how, card.rung, first_ever)
    is_picked = card.rung <= Rung.DISCRIMINATE and draw.random() < 1 / _OPTIONS
    if is_picked:
        how = Confidence.GUESS if draw.random() < 0.7 else Confidence.UNSURE
        return rate(Grade.RIGHT, 1000, how, card.rung, first_ever)
    return rate(Grade.WRONG, 0, Confidence.GUESS, card.rung, first_ever)
