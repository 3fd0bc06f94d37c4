"""What a screen looks back on: the answers stored last, and the course of one fact's memory."""

from __future__ import annotations

from pathlib import Path

from quizapp.memory.rating import Rating
from quizapp.progress.bodies import about_deck, about_fact
from tests.progress.files import FACT, OTHER_FACT, answer, moment, opened


def test_the_latest_answers_come_newest_first_without_those_taken_back(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        first, second, third = (answer(progress, day=day) for day in (0, 1, 2))
        answer(progress, OTHER_FACT, Rating.AGAIN, day=3)
        progress.undo(second.id, moment(4))
        progress.undo(third.id, moment(4))
        progress.redo(third.id, moment(4, 700))

        told = progress.latest_answers(10)

        assert [(one.fact, one.rating) for one in told] == [
            (OTHER_FACT, Rating.AGAIN),
            (FACT, Rating.GOOD),
            (FACT, Rating.GOOD),
        ]
        assert [one.day for one in told] == [third.day + 1, third.day, first.day]
        assert len(progress.latest_answers(2)) == 2
        assert told[0].confidence == "sure"


def test_the_course_of_a_fact_ends_where_its_memory_stands(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        for day in (0, 3, 9):
            answer(progress, day=day)
        answer(progress, OTHER_FACT, day=9)

        course = progress.course(FACT)

        days = [turn.after.last_day for turn in course if turn.after]
        assert days == [turn.day for turn in course]
        assert len(days) == 3
        assert course[-1].after == progress.states([FACT])[FACT].state


def test_an_answer_taken_back_leaves_the_memory_as_it_was(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        first, second = (answer(progress, day=day) for day in (0, 3))
        progress.undo(second.id, moment(4))

        course = progress.course(FACT)

        assert [turn.is_undone for turn in course] == [False, True]
        assert course[0].event == first
        assert course[1].after == course[0].after


def test_what_was_decided_about_a_deck_later_does_not_change_what_was_before(
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as progress:
        answer(progress, day=0)
        progress.append("reset", about_deck("war"), moment(1))
        answer(progress, day=2)
        progress.append("suspended", about_fact(FACT), moment(3))

        course = progress.course(FACT)

        states = [turn.after for turn in course]
        assert all(states)
        assert [state.count for state in states if state] == [1, 1, 1]
