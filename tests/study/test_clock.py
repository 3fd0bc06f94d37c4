"""The clock of the program: set to a moment it goes on from there."""

from __future__ import annotations

import pytest

from quizapp.facts.problem import QuizAppError
from quizapp.memory.moment import Moment
from quizapp.study.clock import ShiftedClock, SystemClock, clock_for, read_moment


def test_a_clock_that_was_set_starts_at_its_moment_and_goes_on() -> None:
    clock = clock_for("2026-12-01T09:00:00+09:00")

    first, second = clock.now(), clock.now()

    assert first.offset == 540
    assert 0 <= first.at - read_moment("2026-12-01T00:00:00Z").at < 5_000
    assert second.at >= first.at


def test_without_a_moment_the_machine_is_asked() -> None:
    assert isinstance(clock_for(None), SystemClock)


def test_the_offset_of_a_set_clock_stays() -> None:
    assert ShiftedClock(Moment(0, -210)).now().offset == -210


@pytest.mark.parametrize("written", ["tomorrow", "2026-12-01", "2026-12-01T09:00:00", ""])
def test_a_text_that_names_no_moment_is_refused_with_an_example(written: str) -> None:
    with pytest.raises(QuizAppError, match="Write it like 2026-"):
        clock_for(written)
