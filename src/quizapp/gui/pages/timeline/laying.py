"""Where the marks of a timeline stand: lanes one under the other, and rows in each so that no
label lies over another. No painting."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from quizapp.study.chronicle import Chronicle, Mark


class Measures(NamedTuple):
    """Sizes in px: a row's height, what a lane keeps above and below, a disc, a gap."""

    row: float
    lane_pad: float
    disc: float
    gap: float


class Laid(NamedTuple):
    """A mark in its lane: px from the mark's first day to the end of its label, and its row.

    `inside` says that the label stands inside its capsule, `width` is the capsule's.
    """

    mark: Mark
    row: int
    width: float
    label: float
    inside: bool


class LaidLane(NamedTuple):
    """A lane with its marks: px from the top, its height."""

    key: str
    top: float
    height: float
    marks: tuple[Laid, ...]


def lay(
    chronicle: Chronicle,
    px_per_day: float,
    measures: Measures,
    width_of: Callable[[Mark], float],
    least_rows: int = 2,
) -> tuple[LaidLane, ...]:
    """Lay every lane at this scale; `width_of` gives the px that a mark's label takes."""
    lanes, top = [], 0.0
    by_lane: Mapping[str, list[Mark]] = {lane.key: [] for lane in chronicle.lanes}
    for mark in chronicle.marks:
        if mark.lane in by_lane:
            by_lane[mark.lane].append(mark)
    for key, marks in by_lane.items():
        laid = _lay_lane(marks, px_per_day, measures, width_of)
        rows = max(least_rows, 1 + max((one.row for one in laid), default=0))
        height = rows * measures.row + 2 * measures.lane_pad
        lanes.append(LaidLane(key, top, height, laid))
        top += height
    return tuple(lanes)


def _lay_lane(
    marks: list[Mark],
    px_per_day: float,
    measures: Measures,
    width_of: Callable[[Mark], float],
) -> tuple[Laid, ...]:
    """Each mark in the first row where nothing ends after it begins."""
    ends: list[float] = []
    laid = []
    for mark in marks:
        capsule = (mark.last - mark.first) * px_per_day if mark.is_span else 0.0
        label = width_of(mark)
        inside = capsule >= label + 2 * measures.gap + measures.disc
        body = capsule if inside else max(capsule, measures.disc) + measures.gap + label
        start = mark.first * px_per_day - measures.disc
        row = next((at for at, end in enumerate(ends) if end <= start), len(ends))
        if row == len(ends):
            ends.append(0.0)
        tail = (max(mark.last_latest, mark.first_latest) - mark.first) * px_per_day
        ends[row] = start + measures.disc + max(body, tail) + 2 * measures.gap
        laid.append(Laid(mark, row, capsule, label, inside))
    return tuple(laid)
