"""Grid references as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.facts.reference import distance_km, parse_latitude, parse_reference, reference
from quizapp.facts.values import Spot


def spot(latitude: str, longitude: str) -> Spot:
    return Spot(Decimal(latitude), Decimal(longitude))


@pytest.mark.parametrize(
    ("typed", "north", "east"),
    [
        ("41.7 129.9", "41.7", "129.9"),
        ("41.7, 129.9", "41.7", "129.9"),
        ("41,7 129,9", "41.7", "129.9"),  # a comma for the point, as in much of Europe
        ("41.7 N 129.9 E", "41.7", "129.9"),
        ("41.7n129.9e", "41.7", "129.9"),
        ("129.9 E 41.7 N", "41.7", "129.9"),
        ("N 41.7 E 129.9", "41.7", "129.9"),
        ("N41 42 E129 54", "41.7", "129.9"),
        ("41°42′N 129°54′E", "41.7", "129.9"),
        ("41°42'0\"N 129°54'0\"E", "41.7", "129.9"),
        ("41 42 129 54", "41.7", "129.9"),
        ("-33.9 151.2", "-33.9", "151.2"),
        ("−33.9 151.2", "-33.9", "151.2"),  # a true minus sign
        ("33.9 S 70.7 W", "-33.9", "-70.7"),
        ("55.21 N 162.71 W", "55.21", "-162.71"),
    ],
)
def test_a_position_is_read_in_every_usual_way(typed: str, north: str, east: str) -> None:
    assert parse_reference(typed) == spot(north, east)


@pytest.mark.parametrize(
    "typed",
    ["", "41.7", "Seishin", "41.7 129.9 3", "91 0", "0 181", "41 60 129 0", "41 N 42 S",
     "N 41", "41 N 129", "41.7 N 129.9 E 4", "1e3 2", "4111 5", "41 -7 129 0"],
)  # fmt: skip
def test_what_is_no_position_is_refused_with_how_to_write_one(typed: str) -> None:
    with pytest.raises(ValueError, match=r"position"):
        parse_reference(typed)


@pytest.mark.parametrize(
    ("typed", "north"),
    [("38", "38"), ("38 N", "38"), ("n 38.5", "38.5"), ("38°30′N", "38.5"), ("20 S", "-20")],
)
def test_a_latitude_may_stand_alone_where_only_it_is_asked(typed: str, north: str) -> None:
    assert parse_latitude(typed) == Decimal(north)


@pytest.mark.parametrize("typed", ["", "38 E", "north", "91", "38 N 127 E"])
def test_what_is_no_latitude_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r"latitude|position"):
        parse_latitude(typed)


@given(
    st.decimals(-90, 90, places=2, allow_nan=False),
    st.decimals(-180, 180, places=2, allow_nan=False),
)
def test_what_is_written_is_read_back(north: Decimal, east: Decimal) -> None:
    assert parse_reference(reference(Spot(north, east))) == Spot(north, east)


@pytest.mark.parametrize(
    ("one", "other", "km"),
    [
        (("0", "0"), ("0", "1"), 111.195),
        (("0", "0"), ("1", "0"), 111.195),
        (("60", "0"), ("60", "1"), 55.60),
        (("50", "179"), ("50", "-179"), 142.9),  # over the date line, not round the world
        (("90", "0"), ("-90", "0"), 20015.1),
    ],
)
def test_distances_follow_the_great_circle(
    one: tuple[str, str], other: tuple[str, str], km: float
) -> None:
    assert distance_km(spot(*one), spot(*other)) == pytest.approx(km, abs=0.1)
