"""Dates know what their source knew, and no more."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.dates import (
    CalendarDay,
    Date,
    Precision,
    calendar_day,
    day_number,
    month_length,
    parse_date,
)

ZONES = {"Moscow": 180, "Tokyo": 540, "Far West": -600}


@given(st.dates())
def test_day_numbers_agree_with_the_standard_calendar(date: datetime.date) -> None:
    number = (date - datetime.date(1970, 1, 1)).days

    assert day_number(date.year, date.month, date.day) == number
    assert calendar_day(number) == CalendarDay(date.year, date.month, date.day)


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(1, 31))
def test_a_day_number_finds_its_day_again_in_any_year(year: int, month: int, day: int) -> None:
    day = min(day, month_length(year, month))

    assert calendar_day(day_number(year, month, day)) == CalendarDay(year, month, day)


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("1945-08-13", Precision.DAY, "1945-08-13", "1945-08-13"),
        ("1945-08", Precision.MONTH, "1945-08-01", "1945-08-31"),
        ("1944-02", Precision.MONTH, "1944-02-01", "1944-02-29"),
        ("1945", Precision.YEAR, "1945-01-01", "1945-12-31"),
        ("night of 1945-08-10", Precision.DAY, "1945-08-10", "1945-08-11"),
        ("1945-08-11 or 1945-08-13", Precision.DAY, "1945-08-11", "1945-08-13"),
        ("1945-08-11 or 1945-09", Precision.MONTH, "1945-08-11", "1945-09-30"),
        ("1945-08-08 17:00 Moscow", Precision.MINUTE, "1945-08-08", "1945-08-08"),
    ],
)
def test_a_date_spans_the_days_it_may_mean(
    text: str, precision: Precision, first: str, last: str
) -> None:
    date = parse_date(text, ZONES)

    assert date.precision is precision
    assert date.first_day == parse_date(first).first_day
    assert date.last_day == parse_date(last).first_day
    assert date.uncertainty == date.last_day - date.first_day


@pytest.mark.parametrize(
    ("text", "exact"),
    [
        ("1945-08-13", True),
        ("1945-08-08 17:00 Moscow", True),
        ("about 1945-08-13", False),
        ("night of 1945-08-13", False),
        ("1945-08-13 or 1945-08-14", False),
        ("1945-08", False),
    ],
)
def test_only_one_certain_day_is_exact(text: str, exact: bool) -> None:
    assert parse_date(text, ZONES).is_exact_day is exact


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("1945-08-08 17:00 Moscow", {"1945-08-08"}),
        ("1945-08-08 18:00 Moscow", {"1945-08-08", "1945-08-09"}),
        ("1945-08-08 00:30 Tokyo", {"1945-08-08", "1945-08-07"}),
        ("1945-08-08", {"1945-08-08"}),
        ("night of 1945-08-08", {"1945-08-08", "1945-08-09"}),
    ],
)
def test_a_clock_time_may_fall_on_another_day_elsewhere(text: str, days: set[str]) -> None:
    found = parse_date(text, ZONES).days_in_zones((180, 540))

    assert found == {parse_date(day).first_day for day in days}


@pytest.mark.parametrize(
    "text",
    [
        "1945-08-13",
        "1945-08",
        "1945",
        "0079",
        "-0044-03-15",
        "about 1945",
        "about night of 1945-08-10",
        "1945-08-11 or 1945-08-12",
        "1945-08-08 17:00 Moscow",
        "1945-08-08 05:07",
    ],
)
def test_a_date_is_written_as_it_was_read(text: str) -> None:
    """The text goes into prints, so it never changes."""
    assert str(parse_date(text, ZONES)) == text


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "write a date as"),
        ("13 August 1945", "write a date as"),
        ("1945-8-13", "write a date as"),
        ("45", "write a date as"),
        ("１９４５", "write a date as"),
        ("12345", "write a date as"),
        ("1945-08-13T12:00", "write a date as"),
        ("1945-13", "from 01 to 12"),
        ("1945-00", "from 01 to 12"),
        ("1945-02-29", "days 01 to 28"),
        ("1945-08-00", "days 01 to 31"),
        ("1945-08-08 24:00", "between 00:00 and 23:59"),
        ("1945-08-08 12:60", "between 00:00 and 23:59"),
        ("1945-08-08 17:00 Paris", "not in the deck's zones (Far West, Moscow, Tokyo)"),
        ("night of 1945-08", "a night needs a day"),
        ("night of 1945-08-08 17:00", "a night has no clock time"),
        ("1945 or 1946 or 1947", "at most one “or”"),
        ("1945 or", "write a date as"),
    ],
)
def test_what_is_no_date_says_how_to_write_one(text: str, why: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011  # the sentence is what is tested
        parse_date(text, ZONES)

    assert why in str(caught.value)


@pytest.mark.parametrize(
    "make",
    [
        lambda: Date(10000),
        lambda: Date(1945, day=3),
        lambda: Date(1945, 8, 13, minute=1440),
        lambda: Date(1945, 8, 13, minute=-1),
    ],
)
def test_an_impossible_date_cannot_be_made(make: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        make()  # type: ignore[operator]
