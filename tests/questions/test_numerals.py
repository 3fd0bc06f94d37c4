"""Numbers in words, as people write them."""

from __future__ import annotations

import pytest

from quizapp.questions.numerals import Numerals
from quizapp.questions.spoken import Speech
from tests.builders import english

NUMERALS = Numerals(Speech(english()))


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("three", "3"),
        ("Twenty", "20"),
        ("ninety-one", "91"),
        ("a hundred", "100"),
        ("twelve hundred", "1200"),
        ("one hundred and five", "105"),
        ("nine hundred seventy-nine", "979"),
        ("a hundred thousand", "100 thousand"),
        ("one hundred thousand men", "100 thousand men"),
        ("hundred thousand", "100 thousand"),
        ("ninety-one thousand two hundred and seventy-six", "91276"),
        ("about two million", "about 2 million"),
        ("two million three hundred thousand", "2300 thousand"),
        ("two to three thousand", "2 to 3 thousand"),
        ("1.1 million men", "1.1 million men"),
        ("100 thousand", "100 thousand"),
        ("91,276", "91,276"),
    ],
)
def test_number_words_become_figures(words, figures):
    assert NUMERALS.in_figures(words) == figures


@pytest.mark.parametrize(
    "text", ["", "many", "a man", "and so on", "a few", "the thirty-eighth", "Seishin", "mid-1945"]
)
def test_all_else_stays_as_it_is(text):
    assert NUMERALS.in_figures(text) == text


def test_words_that_make_no_number_together_are_not_added_up():
    assert NUMERALS.in_figures("three two") == "3 2"
    assert NUMERALS.in_figures("ten five") == "10 5"
