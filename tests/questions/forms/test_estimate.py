"""Estimate: a number on a line, graded by ratios (G20)."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions import Refusal, ask, ask_text, grade
from quizapp.questions.question import LineMark, question_as_json, question_from_json
from quizapp.questions.terms import Direction, Form, Grade, Rung
from tests.builders import a_deck, a_fact, a_source, a_topic
from tests.questions.theatre import asked, fact_of, landings
from tests.scale import scaled


def a_strength(written):
    return a_deck(a_topic("e", "formation", "the army", strength=written))


def estimated(written, seed=1):
    return asked(a_strength(written), "e/strength", Form.ESTIMATE, seed=seed)


def marked(written, typed):
    return grade(a_strength(written), estimated(written), typed)


def place(line, figure):
    low, high = float(line.low), float(line.high)
    return math.log(figure / low) / math.log(high / low)


@pytest.mark.parametrize(
    ("true", "typed", "expected"),
    [
        ("979 men", "979", Grade.RIGHT),
        ("979 men", "1,020", Grade.RIGHT),  # within a twentieth
        ("979 men", "1,100", Grade.NEARLY),
        ("979 men", "800", Grade.WRONG),
        ("4000 to 5700 men", "5000", Grade.RIGHT),
        ("4000 to 5700 men", "5,950", Grade.RIGHT),
        ("4000 to 5700 men", "6,500", Grade.NEARLY),
        ("2000 km", "2,000,000 m", Grade.RIGHT),
        ("979 men", "-5", Grade.WRONG),
        ("979 men", "0", Grade.WRONG),
        ("979 men", "many", Grade.WRONG),
        ("979 men", "", Grade.BLANK),
    ],
)
def test_an_estimate_is_graded_by_its_ratio(true, typed, expected):
    assert marked(true, typed).grade is expected


def test_the_credit_falls_to_nothing_at_half_and_twice_the_figure():
    up = [marked("1000 men", str(n)).credit for n in (1000, 1100, 1200, 1500, 1900, 2000)]
    down = [marked("1000 men", str(n)).credit for n in (1000, 900, 800, 600, 510, 500)]

    assert up == sorted(up, reverse=True)
    assert down == sorted(down, reverse=True)
    assert (up[0], up[-1], down[-1]) == (1000, 0, 0)
    assert 0 < up[3] < 800 <= up[1]


@given(st.integers(100, 10**9), st.integers(1, 10**10))
def test_nearly_is_eight_tenths_and_more(true, typed):
    result = marked(f"{true} men", str(typed))

    assert {
        Grade.RIGHT: result.credit == 1000,
        Grade.NEARLY: 800 <= result.credit < 1000,
        Grade.WRONG: 0 <= result.credit < 800,
    }[result.grade]


@given(st.integers(100, 10**8), st.integers(10, 90), st.integers(0, 1000))
def test_the_figure_lies_in_the_middle_of_its_line(low, tenths, seed):
    high = low * tenths // 10 or low
    line = estimated(f"{min(low, high)} to {max(low, high)} men", seed).line

    assert place(line, min(low, high)) >= 0.12
    assert place(line, max(low, high)) <= 0.88


def test_the_figures_place_on_the_line_is_drawn_evenly():
    """The middle 70 % of the line, in seven parts."""
    seeds = scaled(350, 3500)
    places = [place(estimated("979 men", seed).line, 979) for seed in range(seeds)]
    counts = [sum(0.15 + n / 10 <= p < 0.25 + n / 10 for p in places) for n in range(7)]

    fair = seeds / 7
    assert all(abs(count - fair) < 4 * math.sqrt(fair) for count in counts)


def test_the_scale_is_said_with_the_ends_of_the_line():
    question = estimated("979 men")
    low, high = (f"{int(end):,}" for end in (question.line.low, question.line.high))

    assert ask_text(question) == (
        "How many men did the army have?\n"
        f"  (a number of men from {low} to {high}; the nearer, the better, and half or twice as "
        "much is worth nothing)"
    )


def test_another_sources_figure_stands_on_the_line_too():
    sources = (a_source("tass", voice="TASS"), a_source("wiki", voice="the wiki"))
    told = [a_fact("230 to 300 men", says="tass"), a_fact("about 900 men", says="wiki")]
    deck = a_deck(a_topic("e", "formation", "the army", strength=told), sources=sources)
    question = asked(deck, "e/strength@tass", Form.ESTIMATE)

    assert question.line.marks == (
        LineMark("230", "300", "230 to 300\u00a0men", "TASS"),
        LineMark("900", "900", "about 900\u00a0men", "the wiki"),
    )
    assert grade(deck, question, "900").grade is Grade.OTHER_SOURCE
    assert grade(deck, question, "250").grade is Grade.RIGHT


def test_a_line_is_kept_as_json():
    question = estimated("979 men")

    assert question_from_json(question_as_json(question)) == question


@pytest.mark.parametrize(
    "written", ["7 men", "60 to 90 men", "more than 6500 men", "-195 K", "5 to 200 men"]
)
def test_what_cannot_be_estimated_is_refused(written):
    deck = a_strength(written)
    fact = fact_of(deck, "e/strength")
    made = ask(deck, fact, Form.ESTIMATE, Rung.COMPLETE, Direction.FORWARD, 1)

    assert isinstance(made, Refusal)
    assert made.rule == "G20"


def test_a_wide_range_is_estimated_even_if_it_begins_small():
    assert estimated("60 to 130 men").line is not None


def test_a_figure_of_a_side_is_estimated_in_its_name():
    assert asked(landings(), "first/strength~ussr", Form.ESTIMATE).prompt == (
        "How many Soviet troops took part in the northern landing?"
    )


@pytest.mark.parametrize("written", ["232 guns", "100 guns", "4000 to 5700 men", "30 to 200 men"])
def test_the_line_of_a_whole_figure_has_whole_ends(written):
    """Nobody loses the third of a gun."""
    lines = [estimated(written, seed).line for seed in range(40)]

    assert all((line.low + line.high).isdigit() for line in lines)


def test_no_end_of_a_line_has_a_nought_behind_its_point():
    ends = [end for seed in range(40) for line in [estimated("232.5 km", seed).line]
            for end in (line.low, line.high)]  # fmt: skip

    assert any("." in end for end in ends)
    assert not [end for end in ends if "." in end and end.endswith("0")]
