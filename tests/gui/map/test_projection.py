"""From degrees to the plane and back."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.gui.map.projection import EARTH_KM, Region, projection_for, region_of

FAR_EAST = projection_for(Region(33, 118, 53, 160))
CAPE = projection_for(Region(-40, 10, -20, 40))
WORLD = projection_for(Region(-60, -170, 75, 170))
DATE_LINE = projection_for(Region(45, 150, 60, 200))
ALL = pytest.mark.parametrize("one", [FAR_EAST, CAPE, WORLD, DATE_LINE])

latitudes = st.floats(-80, 80)
longitudes = st.floats(-180, 179.999)


@ALL
@given(latitudes, longitudes)
def test_every_spot_comes_back_from_the_plane(one, latitude: float, longitude: float) -> None:  # type: ignore[no-untyped-def]
    north, east = one.degrees(*one.plane(latitude, longitude))

    assert north == pytest.approx(latitude, abs=1e-6)
    assert math.cos(math.radians(east - longitude)) == pytest.approx(1, abs=1e-12)


@ALL
def test_many_spots_lie_where_each_alone_does(one) -> None:  # type: ignore[no-untyped-def]
    xs, ys = one.planes(40, 125, 0.01, [0, 180, 500], [0, 478, 500])

    for x, y, latitude, longitude in zip(
        xs, ys, (40, 41.8, 45), (125, 129.78, 130 - 1e-9), strict=True
    ):
        assert (x, y) == pytest.approx(one.plane(latitude, longitude), abs=1e-3)


@ALL
def test_a_degree_of_latitude_is_as_long_everywhere(one) -> None:  # type: ignore[no-untyped-def]
    degree = math.radians(1) * EARTH_KM

    for latitude, longitude in ((-20, 100), (38, 127), (60, 150)):
        lower, upper = one.plane(latitude, longitude), one.plane(latitude + 1, longitude)
        assert math.dist(lower, upper) == pytest.approx(degree, rel=1e-6)


def test_a_cone_is_true_along_its_parallels_within_a_hundredth() -> None:
    for latitude in (36, 43, 50):
        west, east = FAR_EAST.plane(latitude, 139), FAR_EAST.plane(latitude, 140)
        truth = math.radians(1) * EARTH_KM * math.cos(math.radians(latitude))
        assert math.dist(west, east) == pytest.approx(truth, rel=0.02)


def test_the_south_of_the_world_is_not_upside_down() -> None:
    assert CAPE.plane(-34, 18)[1] > CAPE.plane(-26, 28)[1]
    assert CAPE.plane(-34, 18)[0] < CAPE.plane(-26, 28)[0]


def test_most_of_the_world_is_a_strip_and_not_a_fan() -> None:
    assert WORLD.cone == 0
    assert WORLD.plane(60, 10)[0] == WORLD.plane(-60, 10)[0]


def test_a_region_may_reach_over_the_date_line() -> None:
    region = region_of([(50, 158), (55, -163), (52, 170)])

    assert region == Region(50, 158, 55, 197)
    assert DATE_LINE.plane(50, 179)[0] < DATE_LINE.plane(50, -179)[0]


def test_single_far_places_do_not_widen_a_region() -> None:
    spots = [(40 + at / 10, 125 + at / 10) for at in range(38)] + [(55, -163), (-33, 151)]

    region = region_of(spots, 0.05)

    assert region is not None
    assert region.east < 130
    assert region.south > 39


def test_without_spots_there_is_no_region() -> None:
    assert region_of([]) is None
