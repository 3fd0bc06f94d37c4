"""How a missed fact comes back within the day."""

from __future__ import annotations

import pytest

from quizapp.memory.drill import Drill, drill_of, next_fact
from quizapp.memory.rating import Rating
from quizapp.memory.state import MemoryState

MINUTE = 60_000
NOW = 1_000 * MINUTE
TODAY = 20_000


def a_state(step: int, last_day: int = TODAY) -> MemoryState:
    return MemoryState(2.0, 5.0, last_day, 1, 0, (Rating.AGAIN,), step, NOW)


def a_drill(fact: str = "war:a", misses: int = 1, ago: int = 0, others: int = 0) -> Drill:
    return Drill(fact, misses, NOW - ago, others)


@pytest.mark.parametrize(
    ("drill", "ready"),
    [
        (a_drill(), False),
        (a_drill(others=1), False),
        (a_drill(others=2), True),
        (a_drill(ago=MINUTE - 1), False),
        (a_drill(ago=MINUTE), True),
        (a_drill(misses=2, ago=MINUTE, others=2), False),
        (a_drill(misses=2, others=8), True),
        (a_drill(misses=2, ago=10 * MINUTE), True),
        (a_drill(misses=7, ago=10 * MINUTE), True),  # it never gets longer than that
    ],
)
def test_a_missed_fact_is_ready_after_a_while_or_some_other_questions(
    drill: Drill, ready: bool
) -> None:
    assert drill.is_ready(NOW) is ready


def test_a_fact_missed_today_is_left_to_drill() -> None:
    assert drill_of("war:a", a_state(step=2), TODAY, others=3) == Drill("war:a", 2, NOW, 3)


@pytest.mark.parametrize(
    ("state", "why"),
    [
        (None, "new"),
        (a_state(step=0), "one recall ends it"),
        (a_state(step=1, last_day=TODAY - 1), "a new day asks for it when it is due"),
    ],
)
def test_nothing_is_left_to_drill(state: MemoryState | None, why: str) -> None:
    assert drill_of("war:a", state, TODAY) is None, why


def test_what_is_ready_goes_before_the_queue_the_longest_waiting_first() -> None:
    drills = [a_drill("war:b", ago=2 * MINUTE), a_drill("war:c", ago=3 * MINUTE)]

    assert next_fact(["war:a"], drills, NOW) == "war:c"


def test_the_queue_goes_on_while_a_missed_fact_rests() -> None:
    assert next_fact(["war:a", "war:b"], [a_drill("war:c")], NOW) == "war:a"


def test_nobody_waits_when_only_missed_facts_are_left() -> None:
    drills = [a_drill("war:b", ago=5), a_drill("war:c", ago=9)]

    assert next_fact([], drills, NOW) == "war:c"


def test_a_sitting_is_over_when_nothing_is_left() -> None:
    assert next_fact([], [], NOW) is None


def test_two_other_questions_lie_between_a_miss_and_the_next_try() -> None:
    """A quick learner: three seconds a question, the first fact missed once."""
    queue, now = list("abcde"), NOW
    asked: list[str] = []
    misses: dict[str, tuple[int, int]] = {}

    while True:
        drills = [Drill(fact, 1, at, len(asked) - place) for fact, (at, place) in misses.items()]
        fact = next_fact(queue, drills, now)
        if fact is None:
            break
        asked.append(fact)
        now += 3000
        if fact == "a" and asked.count("a") == 1:
            misses["a"] = (now, len(asked))
        else:
            misses.pop(fact, None)
        queue = [one for one in queue if one != fact]

    assert "".join(asked) == "abcade"
