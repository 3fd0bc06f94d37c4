"""What part of the plane is seen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.gui.map.camera import FARTHEST, NEAREST, Box, Camera

CAMERA = Camera(100, -50, -8, 800, 600)
px = st.integers(0, 600)


@given(px, px, st.integers(-10, 10))
def test_zooming_holds_the_spot_under_the_pointer(across: int, down: int, steps: int) -> None:
    x, y = CAMERA.plane(across, down)
    nearer = CAMERA.zoomed(steps, across, down)

    assert nearer.screen(x, y) == pytest.approx((across, down), abs=1)


@given(st.integers(-60, 60))
def test_zooming_has_ends(steps: int) -> None:
    assert FARTHEST <= CAMERA.zoomed(steps, 0, 0).step <= NEAREST


def test_four_steps_double_the_scale() -> None:
    assert CAMERA.zoomed(4, 0, 0).scale == pytest.approx(2 * CAMERA.scale)


def test_what_is_fitted_is_seen_whole_and_as_near_as_can_be() -> None:
    box = Box(0, 0, 3000, 1000)
    fitted = CAMERA.fitting(box, 40)

    seen = fitted.box
    assert seen.left <= box.left
    assert seen.right >= box.right
    assert fitted.zoomed(1, 400, 300).scale * 3000 > 800 - 80


def test_the_view_cannot_leave_what_there_is_to_see() -> None:
    box = Box(0, 0, 3000, 1000)
    fit = CAMERA.fitting(box)
    lost = fit.moved(1e6, -1e6).zoomed(-20, 0, 0).held(fit, box)

    assert 0 <= lost.x <= 3000
    assert 0 <= lost.y <= 1000
    assert lost.step == fit.step - 6
