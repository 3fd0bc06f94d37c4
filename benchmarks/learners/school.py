"""Sixty days at the real program: its sessions, store and scheduler, with a clock that is set."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from benchmarks.answers import SteppingClock
from benchmarks.learners.person import Person, recall_of_all
from quizapp.decks.read import read_deck
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.problem import QuizAppError
from quizapp.memory.confusions import Mixed
from quizapp.memory.moment import MS_PER_DAY, Moment
from quizapp.memory.rating import is_missed
from quizapp.progress.bodies import about_fact
from quizapp.progress.store import Progress, open_progress
from quizapp.questions import ways
from quizapp.questions.terms import Form, Rung
from quizapp.study.confusions import mixed_up
from quizapp.study.desk import Desk
from quizapp.study.desk import Progress as Told
from quizapp.study.duel import Duel
from quizapp.study.session import Session

ROOT = Path(__file__).resolve().parents[2]
DECK = "solar-system"
FACTS = 200
DAYS = 60
ANSWER_MS = 8_000
FIRST_MOMENT = Moment(1_795_000_000_000, 540)


@dataclass
class Course:
    """What sixty days came to. answers: all questions answered, drill included; first_tries: of
    facts met before, the first answers of a day, and how many of them were right.
    """

    answers: int = 0
    first_tries: int = 0
    first_right: int = 0
    duels: int = 0
    recall: float = 0.0
    rungs: dict[str, int] = field(default_factory=dict)

    def tried(self, rung: Rung, *, is_right: bool) -> None:
        """Count one first try."""
        self.first_tries += 1
        self.first_right += is_right
        self.rungs[rung.word] = self.rungs.get(rung.word, 0) + 1

    @property
    def success(self) -> float:
        """The share of first tries that were right."""
        return self.first_right / max(1, self.first_tries)


class OneShelf:
    """A shelf with one deck."""

    def __init__(self, deck: Deck) -> None:
        self._deck = deck

    def usable(self) -> tuple[tuple[Deck, ...], tuple[QuizAppError, ...]]:
        return (self._deck,), ()

    def deck(self, deck_id: str) -> Deck:
        if deck_id != self._deck.id:
            raise QuizAppError(f"There is no deck “{deck_id}”.")
        return self._deck


class Forgetful:
    """A store that never says what was mixed up, to see what that is worth."""

    def __init__(self, progress: Progress) -> None:
        self._progress = progress

    def __getattr__(self, name: str) -> object:
        return getattr(self._progress, name)

    def confusions(self, _facts: object) -> Mapping[str, tuple[Mixed, ...]]:
        return {}

    def mixed_up(self, _among: object = None) -> Mapping[str, tuple[Mixed, ...]]:
        return {}


def the_deck() -> Deck:
    """The deck that is studied."""
    report = read_deck(ROOT / "decks" / DECK, ROOT / "resources" / "vocabulary")
    if report.deck is None:
        raise FileNotFoundError(f"the deck {DECK} cannot be read")
    return report.deck


def forms_of(deck: Deck) -> dict[Fact, list[tuple[Form, Rung]]]:
    """The first 200 facts that can be asked, each with its forms and the highest rung of each."""
    found: dict[Fact, list[tuple[Form, Rung]]] = {}
    for fact in deck.askable:
        rungs: dict[Form, Rung] = {}
        for way in ways(deck, fact):
            rungs[way.form] = max(*way.rungs, rungs.get(way.form, Rung.RECOGNISE))
        if rungs and len(found) < FACTS:
            found[fact] = sorted(rungs.items(), key=lambda pair: (pair[1], pair[0]))
    return found


@dataclass(frozen=True)
class School:
    """A learner's desk with the clock that it goes by."""

    desk: Desk
    clock: SteppingClock
    deck: Deck

    def attend(self, person: Person, *, seed: int, duels: bool = False) -> Course:
        """Study every day for sixty days; with `duels`, settle the first that is offered a day."""
        course = Course()
        for day in range(DAYS):
            self._sit(Session.begin(self.desk, seed=seed * 1000 + day), person, course)
            if duels:
                self._settle(person, course, seed=day)
            self.clock.step(MS_PER_DAY - (self.clock.now().at - FIRST_MOMENT.at) % MS_PER_DAY)
        course.recall = recall_of_all(person.mind, forms_of(self.deck), self._day)
        return course

    @property
    def _day(self) -> float:
        return (self.clock.now().at - FIRST_MOMENT.at) / MS_PER_DAY

    def _settle(self, person: Person, course: Course, seed: int) -> None:
        offered = (one for one in mixed_up(self.desk) if one.can_duel and not one.is_settled)
        pair = next(offered, None)
        if pair is not None:
            course.duels += 1
            self._sit(Duel.between(self.desk, pair, seed), person, course)

    def _sit(self, session: Session, person: Person, course: Course) -> None:
        while session.asked is not None:
            asked = session.asked
            self.clock.step(ANSWER_MS)
            answered = session.answer(*person.answer(asked.question, self._day))
            course.answers += 1
            if not (asked.is_new or asked.is_again or isinstance(session, Duel)):
                course.tried(
                    asked.question.rung,
                    is_right=not is_missed(answered.marked.grade, answered.marked.credit),
                )
            session.advance()
        session.end()


@contextmanager
def a_school(deck: Deck, *, retention: float, tells_confusions: bool = True) -> Iterator[School]:
    """A new learner's desk: 200 facts, ten new ones a day, and time enough for all that is due."""
    wanted = {fact.id for fact in forms_of(deck)}
    clock = SteppingClock(FIRST_MOMENT)
    with (
        tempfile.TemporaryDirectory() as folder,
        open_progress(Path(folder) / "progress.sqlite", app="bench") as progress,
    ):
        kept = cast("Told", progress if tells_confusions else Forgetful(progress))
        for key, value in {"retention": round(retention * 1000), "minutes_a_day": 120}.items():
            progress.append("set", {"key": key, "value": value}, FIRST_MOMENT)
        for fact in deck.askable:
            if fact.id not in wanted:
                progress.append("known", about_fact(fact.id), FIRST_MOMENT)
        yield School(Desk(kept, OneShelf(deck), clock), clock, deck)
