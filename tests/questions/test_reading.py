"""Dates and numbers are read in every usual way of writing them, and in no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.dates import Date
from quizapp.questions.reading import read_date, read_number
from quizapp.questions.spoken import Speech
from tests.builders import english

DATES = [
    ("13 August 1945", "1945-08-13"),
    ("13th of August, 1945", "1945-08-13"),
    ("on the 13th August 1945", "1945-08-13"),
    ("Aug 13 1945", "1945-08-13"),
    ("August 13, 1945", "1945-08-13"),
    ("AUG. 13TH 1945", "1945-08-13"),
    ("1945 Aug 13", "1945-08-13"),
    ("13.8.1945", "1945-08-13"),  # day first
    ("13/8/1945", "1945-08-13"),
    ("13-08-1945", "1945-08-13"),
    ("1945-08-13", "1945-08-13"),
    ("1945/8/13", "1945-08-13"),
    ("１３．８．１９４５", "1945-08-13"),  # full-width digits
    ("13 Aug", "1945-08-13"),  # the deck's year
    ("8/9/1945", "1945-09-08"),
    ("7/1942", "1942-07"),
    ("7.1942", "1942-07"),
    ("13.8.", "1945-08-13"),
    ("13 Aug 45", "1945-08-13"),
    ("13/8/45", "1945-08-13"),
    ("Sept 2, 1945", "1945-09-02"),
    ("August 1945", "1945-08"),
    ("in August", "1945-08"),
    ("1945", "1945"),
    ("the year 1945", None),  # a word that no date holds
    ("44 BC", "-0043"),
    ("10-11 August 1945", "1945-08-10 or 1945-08-11"),
    ("the night of 10 to 11 August", "1945-08-10 or 1945-08-11"),
    ("11 or 12 August 1945", "1945-08-11 or 1945-08-12"),
    ("31 August or 1 September 1945", "1945-08-31 or 1945-09-01"),
    ("June or July 1945", "1945-06 or 1945-07"),
    ("night of 1945-08-10", "night of 1945-08-10"),
    ("32 August 1945", None),
    ("31 June 1945", None),
    ("13 13 1945", None),
    ("8/13/1945", "1945-08-13"),  # nothing else it could be
    ("ju 5 1945", None),  # June or July
    ("13 Aug 1944 or 1945", None),
    ("August", "1945-08"),
    ("13", None),  # a day of no month
    ("on", None),
    ("", None),
    ("Seishin", None),
]


@pytest.mark.parametrize(("text", "wanted"), DATES)
def test_a_date_is_read_as_people_write_it(text, wanted):
    read = read_date(text, english(), 1945)

    assert (str(read) if read else None) == wanted


@pytest.mark.parametrize("text", ["13 August", "13.8.", "August"])
def test_without_the_decks_year_a_date_needs_its_own(text):
    assert read_date(text, english()) is None


def test_two_figures_are_no_century():
    assert str(read_date("13 August 45", english(), 1950)) == "0045-08-13"


@given(st.dates())
def test_what_the_program_says_it_also_reads(day):
    date = Date(day.year, day.month, day.day)
    speech = Speech(english())

    assert read_date(speech.date(date), english()) == date
    assert read_date(speech.date_in_sentence(date), english()) == date


@given(st.text(max_size=30))
def test_no_text_makes_reading_fail(text):
    read_date(text, english(), 1945)
    read_number(text, ("about",))


NUMBERS = [
    ("979", "979"),
    ("979 men", "979 men"),
    ("about 4,000 men", "4000 men"),
    ("ca. 300", "300"),
    ("circa 300", "300"),
    ("~300", "300"),
    ("4000-5700", "4000 to 5700"),
    ("4000 – 5700 men", "4000 to 5700 men"),
    ("1 100 000", "1100000"),
    ("1\u00a0100\u00a0000", "1100000"),
    ("1'100'000", "1100000"),
    ("1.1 million", "1100000"),
    ("1.1 Million men", "1100000 men"),
    ("300k", "300000"),
    ("75km", "75 km"),
    ("7.4t", "7.4 t"),
    ("400men", "400 men"),
    ("1000+", "1000"),
    (">1000", "1000"),
    ("355th", None),
    ("300 k men", "300000 men"),
    ("300 km", "300 km"),
    ("−3.5", "-3.5"),
    ("12,135.", "12135"),
    ("4,5", None),
    ("many", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "wanted"), NUMBERS)
def test_a_number_is_read_as_people_write_it(text, wanted):
    read = read_number(text, ("about", "circa", "ca."))

    assert (str(read) if read else None) == wanted
