"""How hard a question a fact gets."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.fold import fold
from quizapp.memory.fsrs_scheduler import FsrsScheduler
from quizapp.memory.ladder import rung_of
from quizapp.memory.rating import Rating
from quizapp.memory.state import MemoryState
from quizapp.questions.terms import Rung
from tests.memory.logs import an_answer
from tests.memory.test_state import states

AGAIN, HARD, GOOD, EASY = Rating
ALL = tuple(Rung)
SEEDS = range(500)
rungs = st.sets(st.sampled_from(Rung), min_size=1)
scheduler = FsrsScheduler()


def a_state(stability: float, *results: Rating, lapses: int = 0) -> MemoryState:
    return MemoryState(stability, 5.0, 20_000, 5, lapses, results or (GOOD,), 0, 0)


def usual(state: MemoryState | None, possible: Collection[Rung] = ALL) -> Rung:
    """The rung of most asks."""
    asked = Counter(rung_of(state, possible, seed) for seed in SEEDS)
    return asked.most_common(1)[0][0]


@given(rungs, st.integers())
def test_a_new_fact_gets_the_easiest_question_there_is(possible: set[Rung], seed: int) -> None:
    assert rung_of(None, possible, seed) == min(possible)


@given(states, rungs, st.integers())
def test_the_rung_is_always_one_that_is_possible(
    state: MemoryState, possible: set[Rung], seed: int
) -> None:
    assert rung_of(state, possible, seed) in possible
    assert rung_of(state, possible, seed) == rung_of(state, possible, seed)


@pytest.mark.parametrize(
    ("stability", "rung"),
    [
        (0.9, Rung.RECOGNISE),
        (1.1, Rung.DISCRIMINATE),
        (2.3, Rung.DISCRIMINATE),  # after the first answer that is right and sure
        (3.1, Rung.COMPLETE),
        (7.9, Rung.COMPLETE),
        (8.1, Rung.PRODUCE),
        (900, Rung.PRODUCE),
    ],
)
def test_the_rung_grows_with_stability(stability: float, rung: Rung) -> None:
    assert usual(a_state(stability)) is rung


@given(st.lists(st.floats(0.01, 500), min_size=2, max_size=2).map(sorted), rungs, st.integers())
def test_more_stability_never_means_an_easier_question(
    two: list[float], possible: set[Rung], seed: int
) -> None:
    weaker, stronger = (rung_of(a_state(days), possible, seed) for days in two)

    assert weaker <= stronger


@given(states, rungs)
def test_above_21_days_at_least_seven_in_ten_asks_are_for_recall(
    state: MemoryState, possible: set[Rung]
) -> None:
    if not possible & {Rung.COMPLETE, Rung.PRODUCE}:
        return
    strong = replace(state, stability=21.1 + state.stability)

    asked = [rung_of(strong, possible, seed) for seed in SEEDS]

    assert sum(rung >= Rung.COMPLETE for rung in asked) >= 0.7 * len(asked)


def test_one_ask_in_five_is_a_rung_easier() -> None:
    asked = Counter(rung_of(a_state(100), ALL, seed) for seed in SEEDS)

    assert set(asked) == {Rung.COMPLETE, Rung.PRODUCE}
    assert 70 <= asked[Rung.COMPLETE] <= 130


@pytest.mark.parametrize("elapsed", [0.7, 1.0, 1.5], ids=["early", "due", "late"])
@pytest.mark.parametrize("difficulty", [1.0, 5.0, 9.9])
@pytest.mark.parametrize(
    ("stability", "before", "after"),
    [
        (1.6, Rung.DISCRIMINATE, Rung.RECOGNISE),
        (6.0, Rung.COMPLETE, Rung.DISCRIMINATE),
        (30.0, Rung.PRODUCE, Rung.COMPLETE),
        (300.0, Rung.PRODUCE, Rung.COMPLETE),
    ],
)
def test_a_lapse_steps_down_one_rung(
    stability: float, before: Rung, after: Rung, difficulty: float, elapsed: float
) -> None:
    known = replace(a_state(stability), difficulty=difficulty)

    left, _difficulty = scheduler.after(known, AGAIN, known.last_day + round(stability * elapsed))

    assert usual(known) is before
    assert usual(a_state(left, GOOD, AGAIN, lapses=1)) is after


def test_a_miss_in_drill_steps_down_though_it_moves_no_stability() -> None:
    steps = [usual(a_state(30, GOOD, *misses, lapses=1)) for misses in ([], [AGAIN])]

    assert steps == [Rung.PRODUCE, Rung.COMPLETE]
    assert usual(a_state(7, GOOD, AGAIN, AGAIN, lapses=1)) is Rung.DISCRIMINATE


def test_every_further_miss_steps_down_one_more() -> None:
    after_lapses = [a_state(2.1, GOOD, *[AGAIN] * n, lapses=1) for n in (1, 2, 3, 4)]

    assert [usual(state) for state in after_lapses] == [
        Rung.COMPLETE,
        Rung.DISCRIMINATE,
        Rung.RECOGNISE,
        Rung.RECOGNISE,
    ]


def test_a_fact_missed_when_it_was_new_climbs_like_any_other() -> None:
    assert usual(a_state(0.2, AGAIN, GOOD)) is Rung.RECOGNISE
    assert usual(a_state(2.5, AGAIN, GOOD)) is Rung.DISCRIMINATE


@pytest.mark.parametrize(
    ("stability", "recalls", "rung"),
    [
        (2.5, 2, Rung.COMPLETE),  # still the rung below the one it was missed on
        (2.5, 3, Rung.DISCRIMINATE),  # by now it stands on its own
        (30.0, 2, Rung.COMPLETE),
        (30.0, 3, Rung.PRODUCE),
    ],
)
def test_a_miss_is_behind_after_three_recalls(stability: float, recalls: int, rung: Rung) -> None:
    assert usual(a_state(stability, AGAIN, *[GOOD] * recalls, lapses=1)) is rung


def test_a_fact_climbs_back_after_a_lapse() -> None:
    """Asked whenever it is due: up the ladder, one lapse, one rung down, and up again."""
    log, rung_at, day = [], [], 20_000
    for n, rating in enumerate([GOOD, GOOD, GOOD, AGAIN, GOOD, GOOD, GOOD]):
        log.append(an_answer(rating, day=day, n=n))
        state = fold(log).of("war:wonsan/began").state
        assert state is not None
        rung_at.append(usual(state))
        day += scheduler.interval(state.stability, 0.9)

    assert [rung.word for rung in rung_at] == [
        "discriminate",
        "produce",
        "produce",
        "complete",
        "complete",
        "complete",
        "produce",
    ]


def test_a_fact_without_questions_has_no_rung() -> None:
    with pytest.raises(ValueError, match="no question"):
        rung_of(None, (), 1)
