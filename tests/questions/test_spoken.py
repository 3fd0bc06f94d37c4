"""Dates and numbers in words: format notes, section c, rules 8 and 9."""

from __future__ import annotations

import pytest

from quizapp.facts.dates import parse_date
from quizapp.facts.numbers import parse_quantity
from quizapp.questions.spoken import Speech, fill
from tests.builders import english

DATES = [
    ("1945-08-13", "13 August 1945", "on 13 August 1945"),
    ("1945-08-08 17:00", "8 August 1945", "on 8 August 1945"),
    ("1945-08", "August 1945", "in August 1945"),
    ("1945", "1945", "in 1945"),
    ("-0043", "44 BC", "in 44 BC"),
    ("night of 1945-08-10", "the night of 10-11 August 1945", "on the night of 10-11 August 1945"),
    ("night of 1945-08-31", "the night of 31 August to 1 September 1945",
     "on the night of 31 August to 1 September 1945"),
    ("1945-08-11 or 1945-08-12", "11 or 12 August 1945", "on 11 or 12 August 1945"),
    ("1945-08-31 or 1945-09-01", "31 August or 1 September 1945",
     "on 31 August or 1 September 1945"),
    ("1945-06 or 1945-07", "June or July 1945", "in June or July 1945"),
    ("1944 or 1945", "1944 or 1945", "in 1944 or 1945"),
    ("about 1945", "about 1945", "in about 1945"),
    ("about 1945-08-13", "about 13 August 1945", "about 13 August 1945"),
]  # fmt: skip


@pytest.mark.parametrize(("written", "alone", "inside"), DATES)
def test_a_date_is_said_alone_and_inside_a_sentence(written, alone, inside):
    speech, date = Speech(english()), parse_date(written)

    assert speech.date(date).replace("\u00a0", " ") == alone
    assert speech.date_in_sentence(date).replace("\u00a0", " ") == inside


def test_a_day_holds_together_and_a_preposition_does_not():
    speech = Speech(english())

    assert speech.date_in_sentence(parse_date("1945-08-13")) == "on 13\u00a0August\u00a01945"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("979 men", "979\u00a0men"),
        ("about 4000 men", "about 4,000\u00a0men"),
        ("more than 6500 men", "more than 6,500\u00a0men"),
        ("at most 20", "fewer than 20"),
        ("4000 to 5700 men", "4,000 to 5,700\u00a0men"),
        ("1.1 million men", "1.1\u00a0million\u00a0men"),
        ("1100000 men", "1,100,000\u00a0men"),
        ("about 1.1 to 1.5 million men", "about 1.1 to 1.5\u00a0million\u00a0men"),
        ("1 thousand to 2 million", "1,000 to 2\u00a0million"),
        ("1.10 million", "1.10\u00a0million"),
        ("4.5 billion years", "4.5\u00a0billion\u00a0years"),
        ("80 thousand men", "80,000\u00a0men"),
        ("1.10 km", "1.10\u00a0km"),
        ("-195 °C", "\u2212195\u00a0°C"),
        ("1 men", "1\u00a0man"),  # rule 6 would stumble over "1 men"
        ("79", "79"),
    ],
)
def test_a_number_is_said_with_its_unit(written, said):
    assert Speech(english()).number(parse_quantity(written)) == said


def test_several_are_listed_with_one_and():
    speech = Speech(english())

    assert speech.listed(()) == ""
    assert speech.listed(("TASS",)) == "TASS"
    assert speech.listed(("A", "B", "C")) == "A, B and C"


def test_an_empty_slot_takes_its_blank_away_and_filling_is_never_filled_again():
    assert fill("Who led <topic> <when>?", topic="<when> & co", when="") == "Who led <when> & co?"
