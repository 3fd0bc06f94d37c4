"""Memory grows and fades as FSRS says, counted in study days."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.memory.fsrs_scheduler import FsrsScheduler
from quizapp.memory.rating import Rating
from quizapp.memory.scheduler import LONGEST_INTERVAL
from quizapp.memory.state import MemoryState, round6

AGAIN, HARD, GOOD, EASY = Rating
RETENTION = 0.9
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
scheduler = FsrsScheduler()

stabilities = st.floats(0.01, 3000)
difficulties = st.floats(1, 10)


def a_state(stability: float = 10.0, difficulty: float = 5.0, last_day: int = 0) -> MemoryState:
    return MemoryState(stability, difficulty, last_day, 3, 0, (GOOD,), 0, 0)


def by_the_library(state: MemoryState, rating: Rating, day: int) -> tuple[float, float]:
    """What the library itself says of an answer, with its cards and dates."""
    library = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    then = EPOCH + timedelta(days=state.last_day)
    card = fsrs.Card(
        card_id=1,
        state=fsrs.State.Review,
        stability=state.stability,
        difficulty=state.difficulty,
        due=then,
        last_review=then,
    )
    now = EPOCH + timedelta(days=day)
    after, _log = library.review_card(card, fsrs.Rating(int(rating)), now)
    assert after.stability
    assert after.difficulty
    return float(f"{after.stability:.5e}"), float(f"{after.difficulty:.5e}")


def intervals_after(ratings: str) -> list[int]:
    """Intervals of a fact that is always asked on the day it is due."""
    names = {"A": AGAIN, "H": HARD, "G": GOOD, "E": EASY}
    state, day, intervals = None, 0, []
    for letter in ratings:
        stability, difficulty = scheduler.after(state, names[letter], day)
        state = a_state(stability, difficulty, day)
        intervals.append(scheduler.interval(stability, RETENTION))
        day += intervals[-1]
    return intervals


@pytest.mark.parametrize(
    ("ratings", "intervals"),
    [
        ("GGGGG", [2, 11, 46, 163, 497]),
        ("EGG", [8, 39, 153]),
        ("HHHH", [1, 3, 7, 12]),
        ("AGGG", [1, 2, 6, 17]),
        ("GGGAG", [2, 11, 46, 3, 8]),  # a lapse, and the way back
    ],
)
def test_ratings_in_intervals_out(ratings: str, intervals: list[int]) -> None:
    assert intervals_after(ratings) == intervals


@settings(max_examples=1000)
@given(
    st.floats(0.001, 40_000).map(round6),
    difficulties.map(round6),
    st.sampled_from(Rating),
    st.integers(0, 40_000),
)
def test_every_step_is_the_librarys_to_the_last_bit(
    stability: float, difficulty: float, rating: Rating, elapsed: int
) -> None:
    state = a_state(stability, difficulty)

    assert scheduler.after(state, rating, elapsed) == by_the_library(state, rating, elapsed)


def test_years_of_answers_go_the_librarys_way() -> None:
    """Whatever comes of one step goes into the next, so no lasting difference would stay small."""
    chance = random.Random(6)
    for _life in range(200):
        stability, difficulty = scheduler.after(None, chance.choice(list(Rating)), 0)
        state, day = a_state(stability, difficulty), 0
        for _answer in range(20):
            day += 1 + int(chance.expovariate(1 / 30))
            rating = chance.choice(list(Rating))
            after = scheduler.after(state, rating, day)
            assert after == by_the_library(state, rating, day)
            state = a_state(*after, last_day=day)


@pytest.mark.parametrize("rating", Rating)
def test_the_first_answer_of_all_is_the_librarys_too(rating: Rating) -> None:
    library = fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)

    after, _log = library.review_card(fsrs.Card(1, due=EPOCH), fsrs.Rating(int(rating)), EPOCH)

    assert after.stability is not None
    assert after.difficulty is not None
    assert scheduler.after(None, rating, 77) == (round6(after.stability), round6(after.difficulty))


@given(stabilities, difficulties, st.integers(1, 4000))
def test_a_better_rating_never_gives_a_shorter_interval(
    stability: float, difficulty: float, elapsed: int
) -> None:
    state = a_state(stability, difficulty)

    after = [scheduler.after(state, rating, elapsed)[0] for rating in Rating]

    assert after == sorted(after)


@given(stabilities, difficulties, st.integers(1, 4000))
def test_a_lapse_makes_the_next_interval_shorter(
    stability: float, difficulty: float, elapsed: int
) -> None:
    before = a_state(stability, difficulty)

    after, _difficulty = scheduler.after(before, AGAIN, elapsed)

    assert after < stability


@given(stabilities, difficulties, st.sampled_from(Rating), st.integers(1, 4000))
def test_stability_and_difficulty_carry_six_significant_digits(
    stability: float, difficulty: float, rating: Rating, elapsed: int
) -> None:
    after = scheduler.after(a_state(stability, difficulty), rating, elapsed)

    assert all(float(f"{value:.6g}") == value for value in after)


@given(stabilities, st.floats(0.7, 0.97))
def test_recall_at_the_end_of_an_interval_is_the_retention_wanted(
    stability: float, retention: float
) -> None:
    days = scheduler.interval(stability, retention)

    assert scheduler.retrievability(stability, days - 1) >= retention - 1e-5
    if 1 < days < LONGEST_INTERVAL:
        assert scheduler.retrievability(stability, days + 1) <= retention + 1e-5


def test_at_nine_in_ten_the_interval_is_the_stability() -> None:
    assert [scheduler.interval(days, 0.9) for days in (0.2, 1.4, 10.0, 99.6)] == [1, 1, 10, 100]


def test_an_interval_is_never_longer_than_a_hundred_years() -> None:
    assert scheduler.interval(1e7, 0.9) == LONGEST_INTERVAL


@pytest.mark.parametrize("retention", [0.0, 1.0, 1.5, -0.1])
def test_a_retention_that_is_no_share_is_refused(retention: float) -> None:
    with pytest.raises(ValueError, match="share between 0 and 1"):
        scheduler.interval(10, retention)


@given(stabilities)
def test_recall_falls_with_every_day(stability: float) -> None:
    recall = [scheduler.retrievability(stability, days) for days in range(30)]

    assert recall[0] == 1
    assert recall == sorted(recall, reverse=True)


@given(st.integers(-200_000, 1_100_000), st.integers(1, 400), st.sampled_from(Rating))
def test_only_the_days_between_two_answers_matter(day: int, elapsed: int, rating: Rating) -> None:
    """On every study day that an event can name, its clock mended by the longest shift."""
    there = scheduler.after(a_state(last_day=day), rating, day + elapsed)

    assert there == scheduler.after(a_state(last_day=0), rating, elapsed)


def test_the_global_random_generator_is_left_alone() -> None:
    random.seed(1945)
    before = random.getstate()

    scheduler.after(a_state(), GOOD, 10)

    assert random.getstate() == before
