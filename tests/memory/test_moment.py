"""A study day starts at four in the morning, wherever the learner is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.memory.moment import Moment, date_of, study_day

KST = 9 * 60
NEPAL = 5 * 60 + 45


def at(*parts: int, offset: int = 0) -> int:
    zone = timezone(timedelta(minutes=offset))
    return int(datetime(*parts, tzinfo=zone).timestamp() * 1000)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("clock", "offset", "day"),
    [
        ((2026, 11, 22, 3, 59, 59), 0, date(2026, 11, 21)),
        ((2026, 11, 22, 4, 0, 0), 0, date(2026, 11, 22)),
        ((2026, 11, 22, 23, 59, 59), KST, date(2026, 11, 22)),
        ((2026, 11, 23, 3, 59, 59), KST, date(2026, 11, 22)),
        ((2026, 11, 23, 4, 0, 0), KST, date(2026, 11, 23)),
        ((2026, 11, 23, 3, 59, 59), NEPAL, date(2026, 11, 22)),
        ((2026, 11, 23, 3, 59, 59), -11 * 60, date(2026, 11, 22)),
        ((2024, 2, 29, 12, 0, 0), 0, date(2024, 2, 29)),  # a leap day
        ((2038, 1, 19, 12, 0, 0), 0, date(2038, 1, 19)),  # 32 bits end here
        ((1970, 1, 1, 3, 0, 0), 0, date(1969, 12, 31)),  # before the first day
    ],
)
def test_the_day_starts_at_four_by_the_local_clock(
    clock: tuple[int, ...], offset: int, day: date
) -> None:
    assert date_of(study_day(at(*clock, offset=offset), offset)) == day


def test_a_step_over_a_time_zone_changes_the_day_at_once() -> None:
    now = at(2026, 11, 22, 20, 0)

    assert study_day(now, KST) == study_day(now, 0) + 1


@given(st.datetimes(datetime(1900, 1, 1), datetime(2200, 1, 1)), st.integers(-840, 840))
def test_a_moment_keeps_the_day_and_clock_of_where_it_was_read(
    local: datetime, offset: int
) -> None:
    aware = local.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))

    moment = Moment.of(aware)

    assert moment.local == aware
    assert date_of(moment.day) == (local.replace(microsecond=0) - timedelta(hours=4)).date()


def test_a_moment_without_an_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="needs an offset"):
        Moment.of(datetime(2026, 11, 22, 12, 0))


def test_later_is_counted_in_milliseconds() -> None:
    start = Moment.of(datetime(2026, 11, 22, 3, 59, 59, tzinfo=UTC))

    assert start.plus(1000).day == start.day + 1
