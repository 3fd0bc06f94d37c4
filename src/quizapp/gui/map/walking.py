"""From one place to the next by arrow keys: pure."""

from __future__ import annotations

from collections.abc import Iterable

from quizapp.gui.map.scene import Spotted

_ASIDE = 2.5  # a spot to the side counts as so much farther


def next_that_way(
    places: Iterable[Spotted], x: float, y: float, right: int, down: int
) -> Spotted | None:
    """The nearest place in a direction (-1, 0 or 1 to the right and down) from a spot."""

    def farness(spot: Spotted) -> float:
        across, along = spot.x - x, spot.y - y
        ahead = across * right + along * down
        aside = abs(across * down + along * right)
        return ahead + _ASIDE * aside if ahead > 0 and aside <= _ASIDE * ahead else float("inf")

    best = min(places, key=farness, default=None)
    return best if best is not None and farness(best) < float("inf") else None
