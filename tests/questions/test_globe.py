"""Places on the round Earth: how far, in which direction, surely elsewhere or not."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.decks.values import parse_position
from quizapp.facts.values import Position, Spot
from quizapp.questions.globe import are_apart, digits_of, km_to, middle_of, point_towards

NORTH, EAST, SOUTH, WEST = 0, 2, 4, 6


def spot(written):
    return parse_position(written).spots[0]


def line(*corners):
    return Position(tuple(spot(corner) for corner in corners))


@pytest.mark.parametrize(
    ("guess", "place", "km"),
    [
        ("41.8 N 129.78 E", "41.8 N 129.78 E", 0),
        ("42.8 N 129.78 E", "41.8 N 129.78 E", 111.2),
        ("39 N 0 E", "38 N from 124.5 E to 128.5 E", 111.2),  # only the latitude counts
        ("60 N 179.5 E", "60 N 179.5 W", 55.6),  # over the antimeridian
    ],
)
def test_a_place_is_as_far_as_its_nearest_point(guess, place, km):
    assert km_to(spot(guess), parse_position(place)) == pytest.approx(km, abs=0.1)


def test_a_line_is_as_far_as_its_nearest_stretch():
    east_west = line("40 N 120 E", "40 N 130 E", "44 N 130 E")

    assert km_to(spot("40.5 N 125 E"), east_west) == pytest.approx(55.6, abs=0.5)
    assert km_to(spot("42 N 131 E"), east_west) == pytest.approx(82.6, abs=0.5)
    assert km_to(spot("39 N 120 E"), east_west) == pytest.approx(111.2, abs=0.5)


@pytest.mark.parametrize(
    ("end", "point"),
    [
        ("50 N 130 E", NORTH),
        ("40 N 140 E", EAST),
        ("30 N 130 E", SOUTH),
        ("40 N 120 E", WEST),
        ("45 N 136 E", 1),
        ("35 N 124 E", 5),
    ],
)
def test_a_direction_is_the_way_one_sets_out(end, point):
    assert point_towards(spot("40 N 130 E"), spot(end)) == point


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("40 N 130 E within 50 km", "41 N 130 E within 50 km", True),
        ("40 N 130 E within 60 km", "41 N 130 E within 60 km", False),
        ("40 N 130 E", "40 N 130 E", False),
        ("40 N 130 E within 10 km", "38 N from 124 E to 129 E", True),
        ("38.1 N 10 E within 20 km", "38 N from 124 E to 129 E", False),
        ("38 N from 124 E to 129 E", "50 N from 142 E to 144 E", True),
    ],
)
def test_places_are_elsewhere_only_beyond_what_both_may_be_off(one, other, apart):
    first, second = parse_position(one), parse_position(other)

    assert are_apart(first, second) is apart
    assert are_apart(second, first) is apart


def test_lines_may_cross_and_are_never_surely_apart():
    assert not are_apart(line("40 N 120 E", "41 N 121 E"), line("60 N 20 E", "61 N 21 E"))


def test_a_line_on_one_side_of_a_parallel_is_apart_from_it():
    parallel = parse_position("38 N from 124 E to 129 E")

    assert are_apart(line("40 N 120 E", "41 N 121 E"), parallel)
    assert not are_apart(line("37 N 125 E", "41 N 125 E"), parallel)


def test_the_middle_of_a_line_is_as_fine_as_its_corners():
    assert middle_of(line("42.98 N 144.37 E", "43.93 N 141.64 E")) == Spot(
        Decimal("43.46"), Decimal("143.00")
    )
    assert middle_of(line("1 N 1 E", "2 N 2 E", "3 N 3 E")) == spot("2 N 2 E")
    assert digits_of(spot("41.8 N 129.781 E")) == 3


NEAR = st.tuples(st.integers(350, 450), st.integers(1200, 1300)).map(
    lambda tenths: Spot(*(Decimal(n) / 10 for n in tenths))
)


@given(NEAR, NEAR, NEAR)
def test_a_line_is_no_further_than_its_corners(guess, one, other):
    nearest = min(km_to(guess, Position((corner,))) for corner in (one, other))

    assert km_to(guess, Position((one, other))) <= nearest
