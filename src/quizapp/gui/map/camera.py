"""What part of the plane is seen, and how large: pure values, no Qt.

Zoom goes by steps, four to a doubling: so what was drawn for a step stays sharp and can be kept.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple

STEPS_PER_DOUBLING = 4
NEAREST = 8  # steps: 4 px to a km
FARTHEST = -24  # 64 km to a px
_OUT_FROM_FIT = 6  # steps: so much farther out than all there is to see


class Box(NamedTuple):
    """A box of the plane in km, `top` and `bottom` counted to the south."""

    left: float
    top: float
    right: float
    bottom: float

    def with_spot(self, x: float, y: float) -> Box:
        """The box grown to hold a spot."""
        return Box(min(self.left, x), min(self.top, y), max(self.right, x), max(self.bottom, y))


class Camera(NamedTuple):
    """The middle of the view in km, the zoom's step, and the view's size in px."""

    x: float
    y: float
    step: int
    width: int
    height: int

    @property
    def scale(self) -> float:
        """px to a km."""
        return scale_at(self.step)

    @property
    def corner(self) -> tuple[int, int]:
        """The view's top left corner in whole px of the plane, so that tiles fall on pixels."""
        return (
            round(self.x * self.scale - self.width / 2),
            round(self.y * self.scale - self.height / 2),
        )

    @property
    def box(self) -> Box:
        """What is seen of the plane."""
        left, top = self.plane(0, 0)
        right, bottom = self.plane(self.width, self.height)
        return Box(left, top, right, bottom)

    def screen(self, x: float, y: float) -> tuple[float, float]:
        """Where a spot of the plane lies in the view, px."""
        left, top = self.corner
        return x * self.scale - left, y * self.scale - top

    def screens(self, spots: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
        """Where many spots of the plane lie in the view, px."""
        scale, (left, top) = self.scale, self.corner
        return [(x * scale - left, y * scale - top) for x, y in spots]

    def plane(self, across: float, down: float) -> tuple[float, float]:
        """Which spot of the plane lies under a px of the view."""
        left, top = self.corner
        return (across + left) / self.scale, (down + top) / self.scale

    def moved(self, across: float, down: float) -> Camera:
        """The view pushed by so many px."""
        return self._replace(x=self.x + across / self.scale, y=self.y + down / self.scale)

    def zoomed(self, steps: int, across: float, down: float) -> Camera:
        """The view so many steps nearer, with the spot under a px held where it is."""
        step = min(max(self.step + steps, FARTHEST), NEAREST)
        held_x, held_y = self.plane(across, down)
        scale = scale_at(step)
        x = held_x - (across - self.width / 2) / scale
        y = held_y - (down - self.height / 2) / scale
        return self._replace(x=x, y=y, step=step)

    def resized(self, width: int, height: int) -> Camera:
        """The same middle in a view of another size."""
        return self._replace(width=max(1, width), height=max(1, height))

    def centred(self, x: float, y: float) -> Camera:
        """The view with a spot in its middle."""
        return self._replace(x=x, y=y)

    def fitting(self, box: Box, margin: float = 0.0) -> Camera:
        """The nearest view that has all of a box in it, `margin` px from the view's edges."""
        wide = max(1.0, self.width - 2 * margin)
        tall = max(1.0, self.height - 2 * margin)
        across, down = max(box.right - box.left, 1e-6), max(box.bottom - box.top, 1e-6)
        wanted = min(wide / across, tall / down)
        fits = (step for step in range(NEAREST, FARTHEST, -1) if scale_at(step) <= wanted)
        middle = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        return self.centred(*middle)._replace(step=next(fits, FARTHEST))

    def held(self, fit: Camera, box: Box) -> Camera:
        """The view kept where there is something to see: not too far out, its middle in a box."""
        step = max(self.step, fit.step - _OUT_FROM_FIT)
        x = min(max(self.x, box.left), box.right)
        y = min(max(self.y, box.top), box.bottom)
        return self._replace(x=x, y=y, step=step)


def scale_at(step: int) -> float:
    """px to a km at a step of the zoom."""
    return math.exp2(step / STEPS_PER_DOUBLING)


def box_of(spots: list[tuple[float, float]], around: float = 0.0) -> Box:
    """The box of spots on the plane, `around` km larger on every side."""
    xs, ys = [x for x, _y in spots], [y for _x, y in spots]
    return Box(min(xs) - around, min(ys) - around, max(xs) + around, max(ys) + around)
