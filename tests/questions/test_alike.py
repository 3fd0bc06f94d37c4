"""Of very many facts or topics only some are looked at, and never too few."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.questions.alike import ENOUGH_TO_SEE, nearest, spread
from quizapp.questions.examiner import examiner_of
from quizapp.questions.matter import Matter
from quizapp.questions.numberform import significant
from quizapp.questions.terms import Direction
from tests.builders import a_deck, a_topic
from tests.questions.theatre import asked, fact_of


@given(st.integers(0, 3000), st.integers(0, 2999))
def test_a_long_row_is_sampled_around_a_place_and_everywhere(length, place):
    row = range(length)

    seen = spread(row, min(place, max(0, length - 1)))

    assert seen == sorted(set(seen))
    assert len(seen) <= 2 * ENOUGH_TO_SEE
    assert len(seen) == length or min(place, length - 1) in seen


def test_the_nearest_lie_on_both_sides():
    row = "abcdefghij"

    assert nearest(row, range(10), 5, 2) == "defgh"
    assert nearest(row, range(10), 0, 2) == "abc"
    assert nearest("", [], 5, 2) == ""


def test_what_the_sample_lacks_is_found_among_all():
    """One other port of the answer's region in five hundred is enough."""
    crowd = [a_topic(f"x{n}", "port", f"X{n}", facets={"in": "other"}) for n in range(500)]
    deck = a_deck(
        a_topic("e", at="answer"),
        a_topic("answer", "port", "Answer", facets={"in": "coast"}),
        *crowd,
        a_topic("mate", "port", "Mate", facets={"in": "coast"}),
        a_topic("coast", "place"),
        a_topic("other", "place"),
    )

    for seed in range(5):
        assert asked(deck, "e/at", seed=seed).option("mate")


@pytest.mark.parametrize(
    ("asked_for", "others", "found"),
    [
        ("1945-08-13", ["1945-08-13", "1945-08-14"], 1),
        ("1945-08", ["1945-08-13", "1945-09-13"], 1),  # a day lies in the month
        ("1945-08-13", ["1945-08", "1945-08-13 or 1945-08-14"], 2),  # might be the same day
        ("1945", ["1945-08-13", "1946-01-01"], 1),
        ("1945-08-08 17:00 Moscow", ["1945-08-09", "1945-08-11"], 1),  # another clock
    ],
)
def test_dates_that_may_be_the_same_are_found(asked_for, others, found):
    topics = (a_topic(f"o{n}", date=date) for n, date in enumerate(others))
    deck = a_deck(a_topic("e", date=asked_for), *topics)
    matters = examiner_of(deck).matters

    fact = fact_of(deck, "e/date")
    right = list(examiner_of(deck).world.right_too(fact))
    refused = matters.make(fact, Direction.BACKWARD)
    assert len(right) >= found
    assert refused.rule == "G7"


def test_what_is_known_to_the_month_does_not_stand_in_the_way_of_a_day():
    """G7: the inverse is unique at the precision that is asked."""
    topics = (a_topic(f"o{n}", date=f"1945-08-{20 + n}") for n in range(3))
    deck = a_deck(a_topic("e", date="1945-08-13"), a_topic("m", date="1945-08"), *topics)

    made = examiner_of(deck).matters.make(fact_of(deck, "e/date"), Direction.BACKWARD)

    assert isinstance(made, Matter)


@pytest.mark.parametrize(
    ("number", "digits"),
    [("979", (979, 0)), ("4000", (4, 3)), ("1.10", (110, -2)), ("0", (0, 0)), ("1.1E+6", (11, 5))],
)
def test_noughts_at_the_end_are_rounding_unless_they_follow_a_point(number, digits):
    assert significant(Decimal(number)) == digits
