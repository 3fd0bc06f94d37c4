"""Study days never run backwards, and a clock that cannot be believed is asked about first."""

from __future__ import annotations

from pathlib import Path

from quizapp.memory.clock import Doubt
from quizapp.memory.moment import Moment
from quizapp.progress.bodies import clock_body
from quizapp.progress.reports import ClockDoubt
from tests.progress.files import FACT, an_answer_to, answer, moment, opened

HOUR_MS = 3_600_000


def test_an_empty_log_believes_any_clock(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        assert progress.clock_doubt(moment(50_000)) is None


def test_the_study_day_never_goes_below_the_newest(tmp_path: Path) -> None:
    """A flight westward: the local date is yesterday's again."""
    with opened(tmp_path) as progress:
        answer(progress, day=1)
        assert answer(progress, day=0).day == moment(1).day
    with opened(tmp_path) as progress:
        assert answer(progress, day=0).day == moment(1).day
        assert progress.verify().is_clean


def test_a_clock_up_to_26_hours_behind_is_believed(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        now = moment(5)
        progress.answered(an_answer_to(), now)

        assert progress.clock_doubt(now.plus(-26 * HOUR_MS)) is None
        assert progress.clock_doubt(now.plus(-26 * HOUR_MS - 1)) == ClockDoubt(
            Doubt.BEHIND, now.plus(-26 * HOUR_MS).day, now.day
        )


def test_a_clock_up_to_400_days_ahead_is_believed(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress)
        doubt = progress.clock_doubt(moment(401))

        assert progress.clock_doubt(moment(400)) is None
        assert doubt is not None
        assert doubt.why is Doubt.AHEAD


def test_once_the_learner_says_the_clock_is_right_days_count_from_there(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        answer(progress, day=900)
        assert progress.clock_doubt(moment(3)) is not None
        progress.trust_clock(moment(3))

        assert progress.clock_doubt(moment(3)) is None
        assert answer(progress, day=3).day == moment(3).day
        assert answer(progress, day=2).day == moment(3).day


def test_that_word_holds_after_closing_whether_or_not_anything_was_answered(
    tmp_path: Path,
) -> None:
    with opened(tmp_path) as progress:
        answer(progress, day=900)
        progress.trust_clock(moment(3))
    with opened(tmp_path) as progress:
        assert progress.clock_doubt(moment(3)) is None
        assert answer(progress, day=3).day == moment(3).day
    with opened(tmp_path) as progress:
        assert progress.clock_doubt(moment(4)) is None
        assert answer(progress, day=4).day == moment(4).day
        assert progress.clock_doubt(moment(900)) is not None


def test_one_correction_mends_the_days_and_the_doubt(tmp_path: Path) -> None:
    """Three answers were given with a clock 900 days ahead."""
    with opened(tmp_path) as progress:
        for _time in range(3):
            answer(progress, day=900)
        progress.trust_clock(moment(0))
        progress.append("clock_was_wrong", clock_body(progress.writer, 1, 3, -900), moment(0))
        day = moment(0).day

        assert [tally.day for tally in progress.roll_up(0, 10**6)] == [day]
        assert progress.states((FACT,))[FACT].met_day == day
        assert progress.digest() == progress.digest_from_nothing()
    with opened(tmp_path) as progress:
        assert progress.clock_doubt(moment(1)) is None
        assert answer(progress, day=1).day == moment(1).day


def test_a_correction_moves_the_newest_day_of_its_writer(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        wrong = answer(progress, day=30)
        progress.append(
            "clock_was_wrong", clock_body(progress.writer, wrong.n, wrong.n + 1, -30), moment(30)
        )

        assert answer(progress, day=1).day == moment(1).day


def test_a_correction_may_put_an_undo_behind_its_redo(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        event = answer(progress)
        undone = progress.undo(event.id, moment(3))
        progress.redo(event.id, moment(5))
        day = moment(0).day
        assert progress.states((FACT,))[FACT].state is not None
        assert progress.roll_up(day, day)
        progress.append(
            "clock_was_wrong", clock_body(progress.writer, undone.n, undone.n, 10), moment(6)
        )

        assert progress.states((FACT,))[FACT].state is None
        assert progress.roll_up(day, day) == ()
        assert progress.digest() == progress.digest_from_nothing()


def test_travel_east_and_west_counts_each_local_day(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        at = moment(0, 600).at
        seoul = progress.answered(an_answer_to(), Moment(at, 540))
        honolulu = progress.answered(an_answer_to(), Moment(at + HOUR_MS, -600))

    assert seoul.day >= moment(0).day
    assert honolulu.day == seoul.day
