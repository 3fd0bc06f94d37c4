"""What a learner's answers come to: the three sentences and every chart, as plain numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from quizapp.facts.deck import Deck
from quizapp.memory.fold import FactFold
from quizapp.memory.scheduler import standard_scheduler
from quizapp.progress.reports import DayTally
from quizapp.questions.terms import Confidence
from quizapp.study.confusions import MixedUp, mixed_up
from quizapp.study.desk import Desk
from quizapp.study.shares import Share, WeekShare, by_week, calibration, recalled
from quizapp.study.standings import Standing, standing_of
from quizapp.study.strength import By, Group, strength
from quizapp.study.workload import (
    DayAhead,
    Plan,
    Span,
    Worked,
    days_of,
    work_ahead,
    work_behind,
)

WEEKS = 12
LAST_MONTH = 30
MOST_CONFUSIONS = 8


@dataclass(frozen=True, slots=True)
class Recall:
    """How many facts would be recalled today: `expected` of those `met`, give or take `spread`
    (one standard deviation), of `facts` in all."""

    expected: float
    spread: float
    met: int
    facts: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything that the page of statistics shows, for some decks.

    deck: the id of the one deck that is looked at, empty for all. answers: how many there are,
    of which calibration and retention are drawn. desired: the retention that was settled, a share.
    minutes_last, minutes_next: a day, over the last and the next thirty.
    """

    day: int
    deck: str
    recall: Recall
    answers: int
    calibration: Mapping[Confidence, Share]
    retention: Share
    weeks: tuple[WeekShare, ...]
    desired: float
    ahead: tuple[DayAhead, ...]
    minutes_last: float
    minutes_next: float
    strength: Mapping[By, tuple[Group, ...]]
    confusions: tuple[MixedUp, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered yet."""
        return self.recall.met == 0 and self.answers == 0


def statistics_of(desk: Desk, deck: str = "") -> Statistics:
    """The statistics of one deck, or of all that can be used.

    Raises QuizAppError when the deck cannot be used.
    """
    decks = desk.decks((deck,) if deck else ())
    day = desk.clock.now().day
    folds = desk.progress.states(fact.id for one in decks for fact in one.askable)
    known = {
        fact.id: standing_of(desk, one, fact, folds[fact.id], day)
        for one in decks
        for fact in one.askable
    }
    days = _days(desk, Span.ALL, deck)
    ahead = _ahead(desk, folds, known, day)
    return Statistics(
        day=day,
        deck=deck,
        recall=_recall(known.values()),
        answers=sum(one.answers for one in days),
        calibration=calibration(days),
        retention=recalled(days),
        weeks=by_week(days, day, WEEKS),
        desired=desk.progress.settings().retention_share,
        ahead=ahead,
        minutes_last=sum(one.minutes for one in work_behind(days, Span.MONTH, day)) / LAST_MONTH,
        minutes_next=sum(one.minutes for one in ahead) / len(ahead),
        strength={by: strength(decks, by, known) for by in By},
        confusions=_confusions(desk, decks),
    )


def work_of(desk: Desk, span: Span, deck: str = "") -> tuple[Worked, ...]:
    """The work of a span, of one deck or of all; reads nothing but the roll-ups."""
    return work_behind(_days(desk, span, deck), span, desk.clock.now().day)


def _days(desk: Desk, span: Span, deck: str) -> Sequence[DayTally]:
    """The answers of the days of a span, of one deck or of all."""
    return desk.progress.roll_up(*days_of(span, desk.clock.now().day), deck or None)


def _recall(standings: Iterable[Standing]) -> Recall:
    known = list(standings)
    met = [one.recall for one in known if one.is_met]
    spread = sqrt(sum(recall * (1 - recall) for recall in met))
    return Recall(sum(met), spread, len(met), len(known))


def _ahead(
    desk: Desk, folds: Mapping[str, FactFold], known: Mapping[str, Standing], day: int
) -> tuple[DayAhead, ...]:
    due = [
        (one.due, state)
        for fact, one in known.items()
        if one.due is not None and (state := folds[fact].state) is not None
    ]
    settings = desk.progress.settings()
    plan = Plan(
        today=day,
        pace=desk.pace(),
        retention=settings.retention_share,
        left=sum(not one.is_met and not folds[fact].status.at_rest for fact, one in known.items()),
        new_a_day=settings.new_facts_a_day,
    )
    return work_ahead(due, plan, standard_scheduler())


def _confusions(desk: Desk, decks: Sequence[Deck]) -> tuple[MixedUp, ...]:
    found = mixed_up(desk, [deck.id for deck in decks]) if decks else ()
    return tuple(one for one in found if not one.is_settled)[:MOST_CONFUSIONS]
