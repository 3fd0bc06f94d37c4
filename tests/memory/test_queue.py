"""What is asked today, in which order, and how much of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.drill import Drill
from quizapp.memory.fsrs_scheduler import FsrsScheduler
from quizapp.memory.queue import Candidate, Limits, Queue, build_queue, due_day, fuzz
from quizapp.memory.rating import Rating
from quizapp.memory.state import AS_NEW, FactStatus, MemoryState

TODAY = 20_000
PACE = 10.0
AMPLE = Limits(seconds=1e6, new_facts=100, retention=0.9, seconds_per_answer=PACE)
scheduler = FsrsScheduler()


def a_state(stability: float = 10.0, days_ago: int = 50, step: int = 0) -> MemoryState:
    last_day = TODAY - days_ago
    return MemoryState(stability, 5.0, last_day, 3, 0, (Rating.GOOD,), step, last_day * 86_400_000)


def a_known_fact(name: str = "a", **state: Any) -> Candidate:
    return Candidate(f"war:{name}", a_state(**state))


def a_new_fact(name: str = "n", *order: int) -> Candidate:
    return Candidate(f"war:{name}", order=order)


def queue_of(*candidates: Candidate, seed: int = 1, **limits: Any) -> Queue:
    return build_queue(candidates, TODAY, replace(AMPLE, **limits), scheduler, seed)


# Due


@given(st.floats(0.01, 2.4))
def test_short_intervals_are_not_fuzzed(stability: float) -> None:
    state = a_state(stability)

    due = due_day("war:a", state, AS_NEW, 0.9, scheduler)

    assert due == state.last_day + scheduler.interval(stability, 0.9)


@given(st.text(), st.integers(0, 40_000), st.integers(3, 4000))
def test_fuzz_keeps_within_five_per_cent_or_a_day(fact: str, last_day: int, interval: int) -> None:
    assert abs(fuzz(fact, last_day, interval)) <= max(1, interval * 0.05)


def test_fuzz_begins_at_three_days() -> None:
    days = [{fuzz(f"war:{n}", TODAY, interval) for n in range(50)} for interval in (2, 3)]

    assert days == [{0}, {-1, 0, 1}]


def test_fuzz_spreads_facts_that_were_learnt_together() -> None:
    days = [fuzz(f"war:{n}", TODAY, 100) for n in range(1000)]

    counts = [days.count(day) for day in range(-5, 6)]

    assert sum(counts) == 1000
    assert min(counts) > 50


def test_fuzz_is_the_same_on_every_machine_and_for_ever() -> None:
    assert [fuzz(f"war:{n}", TODAY, 100) for n in range(8)] == FUZZ


FUZZ = [2, 1, -5, -2, -3, -1, 1, 5]


def test_more_retention_means_sooner() -> None:
    days = [due_day("war:a", a_state(200), AS_NEW, share, scheduler) for share in (0.8, 0.9, 0.95)]

    assert days == sorted(days, key=lambda day: -(day or 0))
    assert len(set(days)) == 3


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (None, AS_NEW),
        (a_state(), FactStatus(suspended=True)),
        (a_state(), FactStatus(known=True)),
    ],
    ids=["new", "suspended", "known"],
)
def test_facts_that_are_never_due_by_themselves(
    state: MemoryState | None, status: FactStatus
) -> None:
    assert due_day("war:a", state, status, 0.9, scheduler) is None


@pytest.mark.parametrize(("until", "due"), [(TODAY + 9, TODAY + 9), (0, TODAY - 49)])
def test_a_postponed_fact_is_due_on_that_day_or_when_it_would_be(until: int, due: int) -> None:
    status = FactStatus(postponed_until=until)

    assert due_day("war:a", a_state(1.0), status, 0.9, scheduler) == due


# The queue


def test_due_facts_come_before_new_ones_the_weakest_first() -> None:
    queue = queue_of(
        a_new_fact(),
        a_known_fact("strong", stability=40.0),
        a_known_fact("weak", stability=5.0),
        a_known_fact("resting", days_ago=1),
    )

    assert queue.facts == ("war:weak", "war:strong", "war:n")


@pytest.mark.parametrize(("days_ago", "asked"), [(1, 0), (2, 1)])
def test_a_fact_is_asked_from_the_day_on_which_it_is_due(days_ago: int, asked: int) -> None:
    assert len(queue_of(a_known_fact(stability=2.0, days_ago=days_ago)).due) == asked


def test_new_facts_come_by_importance_then_by_the_decks_order() -> None:
    facts = [a_new_fact("d", 1, 1), a_new_fact("b", 0, 7), a_new_fact("a", 0, 9)]

    assert queue_of(*facts).new == ("war:b", "war:a", "war:d")


def test_the_order_does_not_depend_on_how_the_facts_came() -> None:
    facts = [a_known_fact(name) for name in "abcdef"]

    assert queue_of(*facts) == queue_of(*reversed(facts))


def test_ties_are_broken_by_the_seed() -> None:
    facts = [a_known_fact(name) for name in "abcdef"]

    orders = {queue_of(*facts, seed=seed).due for seed in range(20)}

    assert len(orders) > 10
    assert {frozenset(order) for order in orders} == {frozenset(one.fact for one in facts)}


@pytest.mark.parametrize(("still_to_meet", "met"), [(2, 2), (0, 0), (-3, 0)])
def test_no_more_new_facts_than_the_day_allows(still_to_meet: int, met: int) -> None:
    facts = [a_new_fact(name) for name in "abcd"]

    assert len(queue_of(*facts, new_facts=still_to_meet).new) == met


def test_what_does_not_fit_into_the_minutes_is_left_out_and_counted() -> None:
    facts = [a_known_fact(name) for name in "abcdef"]

    queue = queue_of(*facts, a_new_fact(), seconds=4 * PACE)

    assert (len(queue.due), queue.new, queue.left_out) == (4, (), 2)
    assert queue.seconds == 4 * PACE


def test_a_new_fact_takes_the_time_of_two_answers() -> None:
    facts = [a_known_fact(), *(a_new_fact(name) for name in "mno")]

    queue = queue_of(*facts, seconds=5 * PACE)

    assert (len(queue.due), len(queue.new), queue.seconds) == (1, 2, 5 * PACE)


@pytest.mark.parametrize("fact", [a_known_fact(), a_new_fact()])
def test_as_long_as_any_time_is_left_one_question_fits(fact: Candidate) -> None:
    assert len(queue_of(fact, seconds=1).facts) == 1
    assert len(queue_of(fact, seconds=0).facts) == 0


def test_what_was_missed_today_is_drilled_and_not_queued() -> None:
    missed = a_known_fact("m", days_ago=0, step=1)

    queue = queue_of(missed, a_known_fact("a"), a_known_fact("b"), seconds=2 * PACE)

    assert queue.drills == (Drill("war:m", 1, TODAY * 86_400_000),)
    assert len(queue.due) == 1  # drill takes its time of the day, too
    assert queue.seconds == 2 * PACE


@pytest.mark.parametrize(
    "status",
    [FactStatus(suspended=True), FactStatus(known=True), FactStatus(postponed_until=TODAY + 1)],
    ids=["suspended", "known", "postponed"],
)
@pytest.mark.parametrize(
    "fact",
    [a_known_fact(), a_new_fact(), a_known_fact(days_ago=0, step=1)],
    ids=["due", "new", "missed"],
)
def test_facts_at_rest_are_not_asked(fact: Candidate, status: FactStatus) -> None:
    queue = queue_of(replace(fact, status=status))

    assert (queue.facts, queue.drills) == ((), ())


def test_a_fact_postponed_until_today_is_asked() -> None:
    fact = replace(a_new_fact(), status=FactStatus(postponed_until=TODAY))

    assert queue_of(fact).new == (fact.fact,)


@given(
    st.lists(st.tuples(st.floats(0.1, 400), st.integers(0, 400), st.integers(0, 2)), max_size=30),
    st.integers(0, 12),
    st.floats(0, 900),
)
def test_a_queue_asks_each_fact_once_and_keeps_to_the_minutes(
    known: list[tuple[float, int, int]], new: int, seconds: float
) -> None:
    facts = [Candidate(f"war:{n}", a_state(*one)) for n, one in enumerate(known)]
    facts += [a_new_fact(f"new-{n}") for n in range(new)]

    queue = queue_of(*facts, seconds=seconds, new_facts=5)
    asked = [*queue.facts, *(drill.fact for drill in queue.drills)]

    assert len(asked) == len(set(asked))
    assert len(queue.new) <= 5
    if len(queue.facts) > 1:
        assert queue.seconds <= seconds
