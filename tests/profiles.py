"""A learner who has studied for weeks: real events in a real store, drawn from a seed.

Each simulated day asks what is due and some new facts. Whether an answer is right is drawn by
the recall that the scheduler predicts, so that charts made of it look like a person's.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from quizapp.facts.dates import Date
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.facts.numbers import Quantity
from quizapp.facts.values import Gap
from quizapp.memory.forecast import retrievability
from quizapp.memory.moment import MS_PER_DAY, Moment
from quizapp.memory.rating import rate
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.bodies import answered_body, note_body, outcome, session_body
from quizapp.progress.store import Progress, open_progress
from quizapp.questions.terms import Confidence, Form, Grade, Role, Rung
from quizapp.study.desk import Desk
from tests.study.decks import OneShelf, august
from tests.study.fakes import SetClock

NOON = Moment(1_795_000_000_000, 540)
"""The moment at which everything was studied; the clock of the desk stands there."""
_RETENTION = 900
_FORMS = {
    Form.CHOICE: Rung.RECOGNISE,
    Form.TYPED: Rung.PRODUCE,
    Form.CLOZE: Rung.COMPLETE,
    Form.DATE: Rung.PRODUCE,
}
_SECONDS = (4, 18)


@dataclass(frozen=True)
class Habits:
    """How a simulated learner goes about it. `mixes` is the share of errors that repeat one."""

    days: int = 30
    new_a_day: int = 8
    most_a_day: int = 24
    first_recall: float = 0.55
    mixes: float = 0.6
    seed: int = 1945


@contextmanager
def studied(folder: Path, habits: Habits = Habits(), deck: Deck | None = None) -> Iterator[Desk]:
    """The desk of a learner who studied one deck up to yesterday."""
    known = deck or august()
    with open_progress(folder / "progress.sqlite", app="test") as progress:
        Learner(progress, known, habits).study()
        yield Desk(progress, OneShelf(known), SetClock(NOON))


class Learner:
    """One simulated learner at work."""

    def __init__(self, progress: Progress, deck: Deck, habits: Habits) -> None:
        self._progress = progress
        self._deck = deck
        self._habits = habits
        self._chance = random.Random(habits.seed)
        self._met: list[Fact] = []
        self._new = [fact for fact in deck.askable if fact.importance == 0 or not fact.says]
        self._mixed: dict[str, str] = {}

    def study(self) -> None:
        """Study every day, the last one yesterday; then note something on two facts."""
        for day in range(self._habits.days):
            self._day(NOON.plus((day - self._habits.days) * MS_PER_DAY))
        for fact in self._met[:2]:
            body = note_body(fact.id, "Grandfather's map shows both.")
            self._progress.append("noted", body, NOON.plus(-1))

    def _day(self, moment: Moment) -> None:
        due = self._progress.due(moment.day, _RETENTION, self._deck.id)
        asked = [self._deck.facts[fact] for fact in sorted(due)]
        room = max(0, self._habits.most_a_day - len(asked))
        fresh = [self._new.pop(0) for _ in range(min(self._habits.new_a_day, room, len(self._new)))]
        self._met += fresh
        session = f"{moment.day:032x}"
        self._progress.append(
            "session_started", session_body(session, "study", "all", {}, 1), moment
        )
        for fact in (*asked[: self._habits.most_a_day], *fresh):
            moment = moment.plus(1000 * self._chance.randint(*_SECONDS))
            self._answer(fact, session, moment)

    def _answer(self, fact: Fact, session: str, moment: Moment) -> None:
        state = self._progress.states([fact.id])[fact.id].state
        recall = self._habits.first_recall
        if state is not None:
            recall = retrievability(state, moment.day, standard_scheduler())
        is_right = self._chance.random() < recall
        form = self._form(fact)
        grade = Grade.RIGHT if is_right else Grade.WRONG
        confidence = self._confidence(is_right)
        given = _key(fact) if is_right else self._wrong(fact)
        rating = rate(grade, 1000 * is_right, confidence, _FORMS[form], state is None)
        said = outcome(
            fact.id,
            fact.print,
            role=Role.TARGET.value,
            grade=grade.value,
            credit=1000 * is_right,
            rating=int(rating),
        )
        body = answered_body(
            session=session,
            deck=self._deck.id,
            deck_version=self._deck.version,
            form=form.value,
            rung=_FORMS[form].word,
            direction="forward",
            seed=self._chance.getrandbits(32),
            generator=3,
            shown=[_key(fact), given] if form is Form.CHOICE else [],
            given=given,
            confidence=confidence.value,
            took_ms=1000 * self._chance.randint(*_SECONDS),
            outcomes=[said],
        )
        self._progress.answered(body, moment)

    def _form(self, fact: Fact) -> Form:
        if isinstance(fact.value, Date):
            return self._chance.choice((Form.CHOICE, Form.DATE))
        if isinstance(fact.value, Quantity):
            return Form.CHOICE
        return self._chance.choice((Form.CHOICE, Form.CHOICE, Form.TYPED, Form.CLOZE))

    def _confidence(self, is_right: bool) -> Confidence:
        weights = (7, 2, 1) if is_right else (1, 2, 2)
        return self._chance.choices(list(Confidence), weights)[0]

    def _wrong(self, fact: Fact) -> str:
        """A wrong answer: the one given before, or another fact's value."""
        if fact.id in self._mixed and self._chance.random() < self._habits.mixes:
            return self._mixed[fact.id]
        others = self._alike(fact)
        self._mixed[fact.id] = _key(self._chance.choice(others)) if others else "?"
        return self._mixed[fact.id]

    def _alike(self, fact: Fact) -> Sequence[Fact]:
        return [
            other
            for other in self._deck.askable
            if other.property_name == fact.property_name and _key(other) != _key(fact)
        ]


def _key(fact: Fact) -> str:
    """The fact's value as an answer to it: of a gap what stands in it."""
    return fact.value.answers[0] if isinstance(fact.value, Gap) else str(fact.value)
