"""The rules of time, each as it happens to a learner (memory's own rules: tests/memory)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from quizapp.memory.clock import Doubt
from quizapp.memory.moment import Moment, date_of
from quizapp.progress.bodies import clock_body
from tests.progress.files import FACT, RETENTION, an_answer_to, opened

BERLIN = ZoneInfo("Europe/Berlin")


def at(text: str, zone: ZoneInfo | None = None) -> Moment:
    """A moment by the local clock of a zone, UTC by default."""
    return Moment.of(datetime.fromisoformat(text).replace(tzinfo=zone or UTC))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("2026-03-28T23:30", "2026-03-29T03:30"),  # the hour from 2 to 3 is left out
        ("2026-10-24T23:30", "2026-10-25T03:30"),  # the hour from 2 to 3 comes twice
    ],
)
def test_the_night_of_the_clock_change_is_one_study_day_and_the_morning_the_next(
    tmp_path: Path, before: str, after: str
) -> None:
    with opened(tmp_path) as progress:
        days = [
            progress.answered(an_answer_to(), at(text, BERLIN)).day
            for text in (before, after, f"{after[:11]}04:30", f"{after[:11]}23:30")
        ]
    assert days == [days[0], days[0], days[0] + 1, days[0] + 1]


def test_an_hour_that_comes_twice_is_folded_in_the_order_it_was_lived(tmp_path: Path) -> None:
    summer = Moment.of(datetime.fromisoformat("2026-10-25T02:30+02:00"))
    winter = Moment.of(datetime.fromisoformat("2026-10-25T02:10+01:00"))
    with opened(tmp_path) as progress:
        stored = [progress.answered(an_answer_to(), moment) for moment in (summer, winter)]

        assert [one.event for one in progress.history(FACT)] == stored
        assert progress.clock_doubt(winter) is None


def test_the_leap_day_is_a_day_like_any_other(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        noons = (f"2028-{day}T12:00" for day in ("02-28", "02-29", "03-01"))
        events = [progress.answered(an_answer_to(), at(noon)) for noon in noons]

    assert [date_of(event.day) for event in events] == [
        date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1)
    ]  # fmt: skip


def test_after_2038_everything_goes_on(tmp_path: Path) -> None:
    """On 19 January 2038 at 03:14:08 UTC seconds since 1970 need more than 31 bits."""
    with opened(tmp_path) as progress:
        for text in ("2038-01-18T12:00", "2038-01-19T12:00", "2039-01-01T12:00"):
            event = progress.answered(an_answer_to(), at(text))
            assert progress.states([FACT])[FACT].state.last_day == event.day
        assert progress.due(event.day + 36_500, RETENTION)
        assert progress.verify().is_clean
        assert progress.digest() == progress.digest_from_nothing()


def test_a_lid_closed_in_mid_question_dates_the_answer_when_it_was_given(tmp_path: Path) -> None:
    with opened(tmp_path) as progress:
        asked = at("2026-05-05T23:50")
        answered = asked.plus(9 * 3_600_000)
        event = progress.answered(an_answer_to(took_ms=9 * 3_600_000), answered)

        assert event.day == asked.day + 1
        assert progress.states([FACT])[FACT].state.last_day == event.day


def test_around_the_world_in_a_week_days_never_go_back(tmp_path: Path) -> None:
    """Clocks are put forward each day; at the date line the calendar goes back one."""
    start = datetime(2026, 6, 1, 12, tzinfo=UTC)
    with opened(tmp_path) as progress:
        days = []
        for step in range(8):
            offset = (step * 3 + 12) % 24 - 12
            moment = Moment.of(start + timedelta(days=step))
            days.append(progress.answered(an_answer_to(), Moment(moment.at, offset * 60)).day)
        assert days == sorted(days)
        assert progress.states([FACT])[FACT].state.last_day == days[-1]
        assert progress.digest() == progress.digest_from_nothing()


@pytest.mark.parametrize(("days", "doubt"), [(-900, Doubt.BEHIND), (900, Doubt.AHEAD)])
def test_a_clock_far_off_is_doubted_and_one_event_mends_what_was_written(
    tmp_path: Path, days: int, doubt: Doubt
) -> None:
    noon = at("2026-06-01T12:00")
    wrong = noon.plus(days * 86_400_000)
    with opened(tmp_path) as progress:
        first = progress.answered(an_answer_to(), noon)
        told = progress.clock_doubt(wrong)
        assert told is not None
        assert told.why is doubt
        progress.trust_clock(wrong)
        written = [progress.answered(an_answer_to(), wrong.plus(n * 60_000)) for n in range(1, 4)]
        assert {event.day for event in written} == {first.day + days}
        body = clock_body(progress.writer, written[0].n, written[-1].n, -days)
        progress.trust_clock(noon.plus(3_600_000))
        progress.append("clock_was_wrong", body, noon.plus(3_600_000))

        assert {one.day for one in progress.history(FACT)} == {first.day}
        assert progress.roll_up(first.day, first.day)[0].answers == 4
        assert progress.clock_doubt(noon.plus(7_200_000)) is None
        assert progress.digest() == progress.digest_from_nothing()
