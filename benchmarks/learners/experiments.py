"""Three questions to the simulator, each answered by whole courses of sixty days."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from multiprocessing import get_context
from random import Random

from benchmarks.learners.cards import study_cards
from benchmarks.learners.mind import MIDDLE, STRONG, WEAK, Kind, Mind
from benchmarks.learners.person import Person, Planted
from benchmarks.learners.school import Course, a_school, forms_of, the_deck
from quizapp.facts.deck import Deck
from quizapp.questions.examiner import examiner_of
from quizapp.questions.lineup import Field, Scale
from quizapp.questions.telling import text_of_key
from quizapp.questions.terms import Direction, Form

RETENTION = 0.9
LEVELS = (0.8, 0.9)
CARD_LEVELS = (0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 0.96, 0.98)
TRANSFERS = (0.8, 0.5)
SEEDS = (1, 2)
PLANTED = 40
PROCESSES = 2


@dataclass(frozen=True)
class Task:
    """One course of sixty days; `planted` says how many confusions the learner brings along."""

    kind: Kind
    transfer: float
    retention: float
    seed: int
    planted: int = 0
    offers: bool = True
    duels: bool = False


@dataclass(frozen=True)
class Outcome:
    """A course, and of the planted confusions how many were resolved, and how strong the mean of
    them is still, where they began at 0.8.
    """

    course: Course
    planted: int = 0
    resolved: int = 0
    strength: float = 0.0


def run(task: Task) -> Outcome:
    """Hold one course with the real program."""
    deck = the_deck()
    planted = plant(deck, task.planted, task.seed)
    mind = Mind(task.kind, task.transfer, task.seed)
    person = Person(mind, Random(f"person {task.seed}"), planted)
    with a_school(deck, retention=task.retention, tells_confusions=task.offers) as school:
        course = school.attend(person, seed=task.seed, duels=task.duels)
    left = planted.values()
    resolved = sum(one.is_resolved for one in left)
    strength = sum(one.strength for one in left) / max(1, len(left))
    return Outcome(course, len(left), resolved, strength)


def run_all(tasks: Iterable[Task]) -> dict[Task, Outcome]:
    """Hold many courses, as many at once as the machine has cores for."""
    wanted = list(tasks)
    with get_context("spawn").Pool(PROCESSES) as pool:
        return dict(zip(wanted, pool.map(run, wanted, chunksize=1), strict=True))


def plant(deck: Deck, many: int, seed: int) -> dict[str, Planted]:
    """Confusions with a thing that may stand among the options, drawn from all that may: some
    alike and some not, as people's own mistakes are."""
    draw, found = Random(f"planted {seed}"), dict[str, Planted]()
    facts = list(forms_of(deck).items())
    draw.shuffle(facts)
    for fact, forms in facts:
        lineup = examiner_of(deck).lineup(fact.id, Direction.FORWARD)
        is_chosen = any(form is Form.CHOICE for form, _rung in forms)
        if len(found) == many or not is_chosen or not isinstance(lineup, Field | Scale):
            continue
        if lineup.is_enough and len(lineup.pool) > PLANTED // 10:
            key = draw.choice(lineup.pool).key
            found[fact.id] = Planted(fact.id, key, text_of_key(deck, key), strength=0.8)
    return found


# The three tables


def transfer_tasks() -> list[Task]:
    """A middle learner at two levels of retention."""
    return [Task(MIDDLE, t, level, seed) for t in TRANSFERS for level in LEVELS for seed in SEEDS]


def success_tasks() -> list[Task]:
    """Weak, middle and strong learners at the usual retention."""
    return [Task(kind, 0.8, RETENTION, seed) for kind in (WEAK, MIDDLE, STRONG) for seed in SEEDS]


ARMS = {
    "not offered": {"offers": False},
    "offered": {},
    "offered, and a duel a day": {"duels": True},
}


def confusion_tasks() -> dict[str, list[Task]]:
    """Learners who bring confusions along, in three arms."""
    return {
        name: [Task(MIDDLE, 0.8, RETENTION, seed, PLANTED, **arm) for seed in SEEDS]
        for name, arm in ARMS.items()
    }


def cards_curve(transfer: float) -> list[tuple[float, float]]:
    """Recall and answers with a card for each form, at many levels of retention."""
    ways = forms_of(the_deck())
    curve = []
    for level in CARD_LEVELS:
        courses = [study_cards(Mind(MIDDLE, transfer, seed), ways, level, seed) for seed in SEEDS]
        curve.append((mean(one.recall for one in courses), mean(one.answers for one in courses)))
    return sorted(curve)


def answers_at(curve: list[tuple[float, float]], recall: float) -> float | None:
    """The answers that a recall costs on a curve, between its points; None beyond its ends."""
    for (low, few), (high, many) in pairwise(curve):
        if low <= recall <= high:
            return few + (many - few) * (recall - low) / max(1e-9, high - low)
    return None


def mean(values: Iterable[float]) -> float:
    """The mean of some values."""
    found = list(values)
    return sum(found) / len(found)
