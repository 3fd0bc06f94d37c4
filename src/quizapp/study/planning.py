"""Making the plan of a day from what is due, what is new, and how fast this learner is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from quizapp.facts.dates import Date, Precision
from quizapp.facts.deck import Deck
from quizapp.facts.fact import Fact
from quizapp.memory.fold import FactFold
from quizapp.memory.forecast import Band, band_of, forecast, retrievability
from quizapp.memory.queue import ANSWERS_FOR_A_NEW_FACT
from quizapp.memory.scheduler import standard_scheduler
from quizapp.questions.terms import Confidence
from quizapp.study.assigned import Assigned, facts_here, session_of_test, state_of
from quizapp.study.confusions import mixed_up
from quizapp.study.desk import Desk, Progress
from quizapp.study.readiness import Ready, readiness
from quizapp.study.results import GOOD_GRADES
from quizapp.study.today import AssignedToday, Column, DeckToday, LastTime, Settling, Today

SLIPPING_BELOW = 0.8
MOST_COLUMNS = 28
EVEN_COLUMNS = 24
DATED_SHARE = 0.5
MOST_DUELS = 3
_DATE_PROPERTIES = ("date", "began", "taken", "signed", "formed")


def plan_today(desk: Desk) -> Today:
    """What today asks: the whole home page as one value."""
    day, decks = desk.clock.now().day, desk.decks()
    folds = desk.progress.states(fact.id for deck in decks for fact in deck.askable)
    queue = desk.queue(decks, day, seed=0)
    pace = desk.pace()
    due_days = {
        fact.id: desk.due_day(deck, fact, folds[fact.id]) for deck in decks for fact in deck.askable
    }
    loads = forecast(due_days.values(), day, pace)
    keep = len(queue.due) + len(queue.drills)
    answered, _spent = desk.work_on(day)
    return Today(
        day=day,
        minutes=_minutes(queue.seconds),
        keep=keep,
        slipping=_slipping(queue.due, folds, day),
        fresh=len(queue.new),
        fresh_minutes=_minutes(len(queue.new) * ANSWERS_FOR_A_NEW_FACT * pace),
        week=(_minutes(queue.seconds), *(load.minutes for load in loads[1:])),
        decks=tuple(_deck_today(deck, folds, due_days, day) for deck in decks),
        answered=answered,
        away=_away(folds, day),
        next_day=min(
            (due for due in due_days.values() if due is not None and due > day), default=None
        ),
        last=_last_time(desk.progress),
        ready=_ready(desk, folds, [load.minutes for load in loads[1:]], day, pace),
        settling=_settling(desk),
        assigned=assigned_today(desk),
    )


def assigned_today(desk: Desk) -> tuple[AssignedToday, ...]:
    """Every assignment that is still spoken of, the nearest day first."""
    day, decks = desk.clock.now().day, desk.decks()
    shown = sorted((one for one in desk.assigned() if one.is_shown(day)), key=_nearest)
    return tuple(standing_of(desk, decks, one) for one in shown)


def standing_of(desk: Desk, decks: Sequence[Deck], assigned: Assigned) -> AssignedToday:
    """How far an assignment is."""
    day, scheduler = desk.clock.now().day, standard_scheduler()
    facts = facts_here(decks, assigned)
    folds = desk.progress.states(facts).values() if facts else ()
    bands = [band_of(fold.state, fold.status, day, scheduler) for fold in folds]
    return AssignedToday(
        id=assigned.id,
        title=assigned.title,
        day=assigned.day,
        deck_title=assigned.deck_title,
        facts=len(facts),
        met=sum(band > Band.NOT_MET for band in bands),
        firm=sum(band >= Band.FADING for band in bands),
        test=state_of(assigned, session_of_test(desk, assigned)).value,
    )


def _nearest(assigned: Assigned) -> tuple[int, str]:
    return assigned.day, assigned.id


def _ready(
    desk: Desk, folds: Mapping[str, FactFold], ahead: Sequence[int], day: int, pace: float
) -> Ready | None:
    settings = desk.progress.settings()
    unmet = sum(fold.state is None and not fold.status.at_rest for fold in folds.values())
    keeping = sum(ahead) / max(1, len(ahead))
    for_new = ANSWERS_FOR_A_NEW_FACT * pace
    return readiness(unmet, day, settings.ready_by, keeping, for_new, settings.minutes_a_day)


def _settling(desk: Desk) -> tuple[Settling, ...]:
    """What is worth a duel, the most often mixed up first."""
    mixed = (one for one in mixed_up(desk) if one.can_duel and not one.is_settled)
    return tuple(Settling(one.answers, one.times, one.facts) for one in islice(mixed, MOST_DUELS))


def _last_time(progress: Progress) -> LastTime | None:
    """How the session started last went; None while there is none, or it holds no answer."""
    seen = progress.last_session()
    if seen is None or not seen.answers:
        return None
    sure = [body for body in seen.answered if body["confidence"] == Confidence.SURE]
    return LastTime(
        day=seen.day,
        minutes=_minutes(sum(body["took_ms"] for body in seen.answered) / 1000),
        sure=len(sure),
        sure_right=sum(body["outcomes"][0]["grade"] in GOOD_GRADES for body in sure),
    )


def _minutes(seconds: float) -> int:
    return max(1, round(seconds / 60)) if seconds > 0 else 0


def _slipping(due: Sequence[str], folds: Mapping[str, FactFold], day: int) -> int:
    scheduler = standard_scheduler()
    states = (folds[fact].state for fact in due)
    return sum(
        state is not None and retrievability(state, day, scheduler) < SLIPPING_BELOW
        for state in states
    )


def _away(folds: Mapping[str, FactFold], day: int) -> int:
    last = max((fold.state.last_day for fold in folds.values() if fold.state), default=day)
    return max(0, day - last)


def _deck_today(
    deck: Deck,
    folds: Mapping[str, FactFold],
    due_days: Mapping[str, int | None],
    day: int,
) -> DeckToday:
    facts = deck.askable
    due = [due_days[fact.id] for fact in facts]
    return DeckToday(
        deck=deck.id,
        title=deck.title,
        subtitle=" · ".join(deck.chapters[:3]),
        facts=len(facts),
        met=sum(folds[fact.id].state is not None for fact in facts),
        due=sum(one is not None and one <= day for one in due),
        columns=_columns(deck, folds, day),
    )


def _columns(deck: Deck, folds: Mapping[str, FactFold], day: int) -> tuple[Column, ...]:
    """The deck's facts as columns: by the day they happened, or evenly where few have one."""
    scheduler = standard_scheduler()

    def strength(fact: Fact) -> int:
        fold = folds[fact.id]
        return int(band_of(fold.state, fold.status, day, scheduler))

    groups = _by_day(deck) or _evenly(deck.askable)
    return tuple(
        Column(said, tuple(sorted(map(strength, facts), reverse=True))) for said, facts in groups
    )


def _by_day(deck: Deck) -> list[tuple[int | None, list[Fact]]]:
    """Facts by day, over the stretch where most of them lie; empty when there is none.

    Facts outside it, or without a day, stand in the column nearest in the deck's order.
    """
    days = {fact.id: _day_of(deck, fact) for fact in deck.askable}
    dated = [one for one in days.values() if one is not None]
    if len(dated) < DATED_SHARE * len(days):
        return []
    first, last = _busiest(dated)
    columns: dict[int, list[Fact]] = {at: [] for at in range(first, last + 1)}
    at = first
    for fact in deck.askable:
        its_day = days[fact.id]
        if its_day is not None:
            at = min(max(its_day, first), last)
        columns[at].append(fact)
    said = (first, (first + last) // 2, last)
    return [(at if at in said else None, facts) for at, facts in columns.items()]


def _busiest(days: Sequence[int]) -> tuple[int, int]:
    """The stretch of at most 28 days that holds the most facts, trimmed to days that have some."""
    counts = Counter(days)
    start = max(
        counts, key=lambda at: (sum(counts[at + more] for more in range(MOST_COLUMNS)), -at)
    )
    inside = [at for at in counts if start <= at < start + MOST_COLUMNS]
    return min(inside), max(inside)


def _day_of(deck: Deck, fact: Fact) -> int | None:
    """The day a fact belongs to: its own, or that of the event it tells about."""
    if isinstance(fact.value, Date):
        return _exact(fact.value)
    entries = deck.topics[fact.topic].entries
    dates = (entries[name].facts[0].value for name in _DATE_PROPERTIES if name in entries)
    return next((_exact(value) for value in dates if isinstance(value, Date)), None)


def _exact(date: Date) -> int | None:
    return date.first_day if date.precision >= Precision.DAY else None


def _evenly(facts: Sequence[Fact]) -> list[tuple[int | None, list[Fact]]]:
    """The facts in the deck's order, as many to a column as makes about two dozen columns."""
    height = max(1, -(-len(facts) // EVEN_COLUMNS))
    return [(None, list(facts[at : at + height])) for at in range(0, len(facts), height)]
