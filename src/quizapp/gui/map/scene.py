"""What is to be drawn on a map just now, on the plane: places, lines, and what is kept secret."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from quizapp.gui.map.camera import Box, Camera, box_of
from quizapp.gui.map.projection import Plane, Projection, Region, projection_for, region_of
from quizapp.study.atlas import THEN, Atlas, Degrees, Happening, Line, Place

_SPARE = 0.05  # of the outermost places on each side: a lonely island does not shrink the rest
_LEAST_KM = 120.0  # round what is shown
_WORLD = Region(-55.0, -175.0, 75.0, 175.0)
_LANDMARK = 3  # strength from which a place may help to find another


class Mode(StrEnum):
    """What a map is for: looking round, pointing at a spot, or naming a marked place."""

    BROWSE = "browse"
    LOCATE = "locate"
    MARKED = "marked"


class Spotted(NamedTuple):
    """A place with its spot on the plane, km."""

    place: Place
    x: float
    y: float


class Seen(NamedTuple):
    """A place with where it lies in the view, px."""

    spot: Spotted
    across: float
    down: float


class Drawn(NamedTuple):
    """A line with its spots on the plane."""

    line: Line
    points: tuple[Plane, ...]


class Look(NamedTuple):
    """What a person chose to see. `day` is a day number, None for all that ever was.

    `targets` are places that are asked: their names are secret, whoever bears them. `picked` are
    those taken out for something, as for a quiz.
    """

    mode: Mode = Mode.BROWSE
    naming: str = THEN
    day: int | None = None
    fog: bool = True
    lines: bool = True
    targets: tuple[str, ...] = ()
    told: bool = False
    picked: frozenset[str] = frozenset()


class Scene:
    """An atlas laid out in the projection that suits it. `fit` is what should be seen of it."""

    def __init__(self, atlas: Atlas, region: Region | None = None) -> None:
        self.atlas = atlas
        spots = [(place.latitude, place.longitude) for place in atlas.places] or atlas.spots
        shown = region or region_of(spots, _SPARE) or _WORLD
        self.projection: Projection = projection_for(shown)
        self.places = tuple(
            Spotted(place, *self._plane((place.latitude, place.longitude)))
            for place in atlas.places
        )
        self._spots = {spot.place.id: spot for spot in self.places}
        self.lines = tuple(
            Drawn(line, tuple(map(self._plane, _dense(line)))) for line in atlas.lines
        )
        corners = _outline(shown)
        self.fit: Box = box_of([self._plane(spot) for spot in corners], _LEAST_KM)
        every = [(spot.x, spot.y) for spot in self.places]
        every += [point for drawn in self.lines for point in drawn.points]
        self.bounds: Box = _union(self.fit, box_of(every)) if every else self.fit
        self._happenings: dict[str, list[Happening]] = {}
        for one in atlas.happenings:
            self._happenings.setdefault(one.place, []).append(one)

    def spot(self, place_id: str) -> Spotted | None:
        """The place with this id."""
        return self._spots.get(place_id)

    def shown_places(self, look: Look) -> Iterator[Spotted]:
        """The places whose marks are drawn: while one is asked, only it and landmarks."""
        for spot in self.places:
            is_target = spot.place.id in look.targets
            if look.mode is Mode.BROWSE:
                yield spot
            elif is_target:
                if look.mode is Mode.MARKED or look.told:
                    yield spot
            elif spot.place.strength >= _LANDMARK and not spot.place.hidden:
                yield spot

    def shown_lines(self, look: Look) -> Iterator[Drawn]:
        """The lines that are there by the day; while something is asked only parallels."""
        if not look.lines:
            return
        for drawn in self.lines:
            line = drawn.line
            if look.mode is not Mode.BROWSE and not line.latitude_only:
                continue
            if line.id in look.targets and not look.told:
                continue
            if look.day is None or line.first_day is None or line.first_day <= look.day:
                yield drawn

    def is_now(self, line: Line, day: int | None) -> bool:
        """Whether a way is being gone on that day."""
        if day is None or line.first_day is None:
            return False
        return line.first_day <= day <= max(line.last_day or line.first_day, line.first_day)

    def happenings(self, place_id: str, day: int | None) -> Sequence[Happening]:
        """What has begun at a place by that day; nothing while no day is chosen."""
        found = self._happenings.get(place_id, ())
        return [one for one in found if day is not None and one.first_day <= day]

    def names(self, place: Place, look: Look) -> tuple[str, tuple[str, ...]]:
        """The names that may be read: none of what is asked or due, nor what names a target."""
        if place.id in look.targets and not look.told:
            return "", ()
        leading, others = place.named(look.naming)
        if not look.told and self._tells_target((leading, *others), look):
            return "", ()
        return leading, others

    def title(self, line: Line, look: Look) -> str:
        """What stands at a line: only parallels and lines to be learnt have words of their own."""
        is_way = not line.latitude_only and not line.facts
        secret = line.hidden or (line.id in look.targets and not look.told)
        if is_way or secret or (not look.told and self._tells_target((line.title,), look)):
            return ""
        return line.title

    def _tells_target(self, words: Sequence[str], look: Look) -> bool:
        secrets = self._secrets(look.targets)
        said = [word.casefold() for word in words]
        return any(secret in word for secret in secrets for word in said)

    def _secrets(self, targets: Sequence[str]) -> Sequence[str]:
        found = []
        for target in targets:
            place = self.atlas.place(target)
            if place:
                found += [place.then, place.now, *(name for _language, name in place.others)]
        return [name.casefold() for name in found]

    def _plane(self, spot: Degrees) -> Plane:
        return self.projection.plane(*spot)


def same_places(one: Atlas, other: Atlas) -> bool:
    """Whether two atlases lie at the same spots, so that a view of one suits the other."""
    return one.spots == other.spots


def marks_by_id(targets: Sequence[str]) -> Mapping[str, str]:
    """What stands on the marks that are asked: a question mark, or numbers."""
    if len(targets) == 1:
        return {targets[0]: "?"}
    return {target: str(number) for number, target in enumerate(targets, start=1)}


def _dense(line: Line) -> Sequence[Degrees]:
    """A line's spots; a parallel gets one every degree, because it is curved on the map."""
    if not line.latitude_only:
        return line.spots
    (latitude, west), (_latitude, east) = line.spots[0], line.spots[-1]
    steps = max(1, round(abs(east - west)))
    return [(latitude, west + (east - west) * at / steps) for at in range(steps + 1)]


def _outline(region: Region) -> list[Degrees]:
    parts = [at / 8 for at in range(9)]
    easts = [region.west + (region.east - region.west) * part for part in parts]
    norths = [region.south + (region.north - region.south) * part for part in parts]
    edge = [(north, east) for north in (region.south, region.north) for east in easts]
    return edge + [(north, east) for east in (region.west, region.east) for north in norths]


def _union(one: Box, other: Box) -> Box:
    return Box(
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )


def seen_by(camera: Camera, spots: Sequence[Spotted], around: float) -> list[Seen]:
    """The places that lie in the view, or at most `around` px beside it."""
    places = camera.screens([(spot.x, spot.y) for spot in spots])
    right, bottom = camera.width + around, camera.height + around
    return [
        Seen(spot, across, down)
        for spot, (across, down) in zip(spots, places, strict=True)
        if -around < across < right and -around < down < bottom
    ]
