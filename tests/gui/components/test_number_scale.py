"""Where numbers stand on a line."""

from __future__ import annotations

import pytest

from quizapp.gui.components.number_scale import NumberScale, grouped, rounded

BY_RATIOS, EVEN = NumberScale(340, 34_000, True), NumberScale(0, 100, False)


@pytest.mark.parametrize(
    ("scale", "number", "share"),
    [(BY_RATIOS, 340, 0), (BY_RATIOS, 3400, 0.5), (BY_RATIOS, 34_000, 1), (BY_RATIOS, 1, 0),
     (BY_RATIOS, 10**9, 1), (EVEN, 25, 0.25), (EVEN, -5, 0)],
)  # fmt: skip
def test_a_number_stands_where_its_scale_says(scale, number, share):
    assert scale.share(number) == pytest.approx(share)


def test_a_place_gives_the_number_that_stands_there():
    assert [BY_RATIOS.figure(share) for share in (0, 0.5, 1)] == [340, 3400, 34_000]
    assert EVEN.figure(0.333) == 33.3


def test_ticks_are_round_numbers_inside_the_line():
    assert BY_RATIOS.ticks() == [500, 1000, 2000, 5000, 10_000, 20_000]
    assert EVEN.ticks() == [25, 50, 75]


@pytest.mark.parametrize(
    ("number", "written"), [(12_345, "12,300"), (0.04567, "0.0457"), (999.6, "1,000"), (0, "0")]
)
def test_a_number_is_written_as_finely_as_a_place_is_known(number, written):
    assert grouped(rounded(number)) == written
