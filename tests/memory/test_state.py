"""A memory state and a fact's status as values, and as the text that is stored and hashed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.rating import Rating
from quizapp.memory.state import AS_NEW, FactStatus, MemoryState, round6

states = st.builds(
    MemoryState,
    stability=st.floats(0.001, 36_500).map(round6),
    difficulty=st.floats(1, 10).map(round6),
    last_day=st.integers(-200_000, 1_100_000),
    count=st.integers(1, 10**6),
    lapses=st.integers(0, 10**6),
    last_results=st.lists(st.sampled_from(Rating), min_size=1, max_size=8).map(tuple),
    step=st.integers(0, 99),
    step_at=st.integers(-(10**14), 10**14),
)


@given(states)
def test_a_state_reads_back_from_its_text(state: MemoryState) -> None:
    assert MemoryState.of_text(state.text) == state


def test_the_text_of_a_state_is_the_same_everywhere() -> None:
    state = MemoryState(
        2.3065,
        2.11810,
        20_000,
        3,
        1,
        (Rating.GOOD, Rating.AGAIN, Rating.EASY),
        0,
        1_728_000_000_123,
    )

    assert state.text == "2.3065 2.1181 20000 3 1 314 0 1728000000123"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1 2 3",
        "1 2 3 4 5 9 7 8",  # no rating is called 9
        "x 2 3 4 5 3 7 8",
        "1 2 3 4 5 3 7 8 9",
    ],
)
def test_a_text_that_is_no_state_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        MemoryState.of_text(text)


@given(
    st.builds(
        FactStatus, st.booleans(), st.booleans(), st.none() | st.integers(-200_000, 1_100_000)
    )
)
def test_a_status_reads_back_from_its_text(status: FactStatus) -> None:
    assert FactStatus.of_text(status.text) == status


@pytest.mark.parametrize("text", ["", "00", "2x -", "000 -", "00 x", "0 -"])
def test_a_text_that_is_no_status_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        FactStatus.of_text(text)


@pytest.mark.parametrize(
    ("status", "at_rest"),
    [
        (AS_NEW, False),
        (FactStatus(suspended=True), True),
        (FactStatus(known=True), True),
        (FactStatus(postponed_until=20_000), False),
    ],
)
def test_suspended_and_known_facts_are_at_rest(status: FactStatus, at_rest: bool) -> None:
    assert status.at_rest is at_rest


@given(st.floats(1e-4, 1e6))
def test_rounding_is_to_six_digits_and_settles(value: float) -> None:
    assert abs(round6(value) - value) <= value * 5.1e-6
    assert round6(round6(value)) == round6(value)
