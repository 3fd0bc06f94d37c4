"""Number: how near an answer must come follows from how the figure is known (G20)."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions import ask_text, grade
from quizapp.questions.terms import Form, Grade
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, landings


def marked(written, given_text, value="strength"):
    deck = a_deck(a_topic("e", **{value: written}))
    return grade(deck, asked(deck, f"e/{value}", Form.NUMBER), given_text)


@pytest.mark.parametrize(
    ("true", "typed", "expected"),
    [
        ("979 men", "979", Grade.RIGHT),
        ("979 men", "979 men", Grade.RIGHT),
        ("979 men", "979 soldiers", Grade.RIGHT),  # another word for the unit asked for
        ("979 men", "980", Grade.NEARLY),  # an exact figure is known exactly
        ("979 men", "1000", Grade.NEARLY),
        ("979 men", "1050", Grade.WRONG),
        ("7 men", "7", Grade.RIGHT),
        ("7 men", "8", Grade.WRONG),  # a small figure is known or not
        ("79", "78", Grade.WRONG),  # gold is not platinum
        ("about 4000 men", "4,200", Grade.RIGHT),
        ("about 4000 men", "4,500", Grade.NEARLY),
        ("about 4000 men", "5000", Grade.WRONG),
        ("4000 men", "4100", Grade.RIGHT),  # rounded: half a thousand, at most a twentieth
        ("4000 men", "4300", Grade.NEARLY),
        ("4000 to 5700 men", "4000", Grade.RIGHT),
        ("4000 to 5700 men", "5000", Grade.RIGHT),
        ("4000 to 5700 men", "4000 to 5700", Grade.RIGHT),
        ("4000 to 5700 men", "5900", Grade.RIGHT),
        ("4000 to 5700 men", "6300", Grade.NEARLY),
        ("4000 to 5700 men", "3000", Grade.WRONG),
        ("more than 6500 men", "6500", Grade.RIGHT),
        ("more than 6500 men", "more than 6500", Grade.RIGHT),
        ("more than 6500 men", "9000", Grade.WRONG),
        ("1.1 million men", "1,100,000", Grade.RIGHT),
        ("1.1 million men", "1.1 million", Grade.RIGHT),
        ("2 km", "2000 m", Grade.RIGHT),
        ("2 km", "2", Grade.RIGHT),
        ("2 km", "2 kg", Grade.WRONG),
        ("0 men", "0", Grade.RIGHT),
        ("0 men", "1", Grade.WRONG),
        ("-195 K", "−195", Grade.RIGHT),
        ("979 men", "ca. 979", Grade.RIGHT),
        ("979 men", "many", Grade.WRONG),
        ("979 men", "", Grade.BLANK),
    ],
)
def test_a_number_is_graded_by_how_it_is_known(true, typed, expected):
    assert marked(true, typed).grade is expected


def test_the_credit_falls_from_nearly_full_to_nearlys_least():
    credits = [marked("about 4000 men", str(n)).credit for n in (4000, 4210, 4400, 4590, 4700)]

    assert credits == sorted(credits, reverse=True)
    assert credits[0] == 1000
    assert 1000 > credits[1] > credits[2] > credits[3] >= 800
    assert credits[4] == 0


@given(st.integers(min_value=1, max_value=10**7), st.integers(min_value=0, max_value=10**8))
def test_nearly_earns_eight_tenths_and_more_wrong_nothing(true, typed):
    result = marked(f"about {true} men", str(typed))

    assert {
        Grade.RIGHT: result.credit == 1000,
        Grade.NEARLY: 800 <= result.credit < 1000,
        Grade.WRONG: result.credit == 0,
    }[result.grade]


def test_another_sources_figure_is_nearly_right_and_said_to_be_its_own():
    """G20."""
    result = grade(landings(), asked(landings(), "second/dead~ussr@wiki", Form.NUMBER), "400")

    assert (result.grade, result.credit) == (Grade.OTHER_SOURCE, 800)
    assert result.remark.replace("\u00a0", " ") == "According to TASS, it is about 400 men."


def test_the_other_sides_figure_is_nobodys_answer():
    question = asked(landings(), "second/dead~japan@memoirs", Form.NUMBER)

    assert grade(landings(), question, "400").grade is Grade.WRONG


@pytest.mark.parametrize(
    ("typed", "remark"),
    [("many", "“many” could not be read as a number."), ("1000", "Close: it is 979\u00a0men.")],
)
def test_the_remark_says_what_is_the_matter(typed, remark):
    assert marked("979 men", typed).remark == remark


@pytest.mark.parametrize(
    ("true", "hint"),
    [
        ("79", "the exact number"),
        ("7 men", "the exact number of men"),
        ("979 men", "the exact number of men; one within 5 % counts in part"),
        ("12,350 men", "a number of men; up to 5 more or less is right"),
        ("1800 men", "a number of men; up to 50 more or less is right"),
        ("21 million men", "a number of men; up to 0.5\u00a0million more or less is right"),
        ("4000 men", "a number of men; up to 5 % more or less is right"),
        ("about 4000 men", "a number of men; up to 5 % more or less is right"),
        ("more than 6500 men", "a number of men; up to 5 % more or less is right"),
        ("about 10 men", "the exact number of men; one within 15 % counts in part"),
        ("about 3 men", "the exact number of men"),
        ("9.8 t", "the exact number of t"),
        (
            "4000 to 5700 men",
            "a number of men; the answer is a range, and any number in it is right",
        ),
    ],
)
def test_it_says_what_is_counted_and_how_near_is_right(true, hint):
    deck = a_deck(a_topic("e", strength=true))

    asked_for = ask_text(asked(deck, "e/strength", Form.NUMBER))
    assert asked_for.endswith(f"({hint})")


@given(st.integers(min_value=100, max_value=10**5))
def test_what_it_says_is_right_is_and_the_next_is_not(true):
    deck = a_deck(a_topic("e", strength=f"{true} men"))
    question = asked(deck, "e/strength", Form.NUMBER)
    said = re.search(r"up to ([\d,]+)( %)? more or less", question.entry)
    off = int(said[1].replace(",", "")) if said else 0
    if said and said[2]:
        off = off * true // 100

    assert grade(deck, question, str(true + off)).grade is Grade.RIGHT
    assert grade(deck, question, str(true + off + 1)).grade is not Grade.RIGHT
