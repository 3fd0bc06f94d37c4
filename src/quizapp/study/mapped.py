"""What stands on a map: places, lines and happenings as plain values, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

THEN, NOW = "then", "now"
"""Choices of names beside codes of languages: those of the decks' time, and those of today."""

Degrees = tuple[float, float]
"""Degrees north and east; south and west are negative."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What a learner remembers of one fact today.

    `lift` is the predicted recall, 0 (not met) to 1 (known), `band` the same in the steps of
    `memory.forecast.Band`, `due` the study day it falls due, None when it never does by itself.
    """

    lift: float = 0.0
    band: int = 0
    due: int | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """What everything on a map has. `id` is `deck:topic`.

    `strength` runs from 0 (not met) to 4 (clear), `lift` from 0 (fog) to 1; `importance` from 0
    (core) to 2; `due` is the next study day that one of its `facts` falls due. `hidden` means
    that its words would give away what is due today: they must not be shown.
    """

    id: str
    facts: tuple[str, ...]
    strength: int
    lift: float
    importance: int
    due: int | None
    hidden: bool

    @property
    def deck(self) -> str:
        """The deck it comes from."""
        return self.id.partition(":")[0]

    @property
    def topic(self) -> str:
        """The topic it is, in its deck."""
        return self.id.partition(":")[2]


@dataclass(frozen=True, slots=True)
class Place(Shown):
    """A spot with a name. `others` are its other names as (language, text), author's order.

    `then` and `now` are what it was called in the decks' time, and is called today. The true
    spot lies `within_km` of the given one. `kind` is the topic's subtype ("port").
    """

    kind: str
    then: str
    now: str
    others: tuple[tuple[str, str], ...]
    latitude: float
    longitude: float
    within_km: float

    def named(self, naming: str) -> tuple[str, tuple[str, ...]]:
        """The leading name by a choice of names, and the others; nothing when hidden."""
        if self.hidden:
            return "", ()
        native = dict(reversed(self.others))  # the first of a language wins
        native.pop("", None)
        leading = {THEN: self.then, NOW: self.now}.get(naming) or native.get(naming, self.then)
        foreign = [native[code] for code, _ in self.others if code and code != naming]
        names = [self.then, self.now] if naming in native else [self.now, self.then, *foreign]
        others = dict.fromkeys(name for name in names if name != leading)
        return leading, tuple(others)


@dataclass(frozen=True, slots=True)
class Line(Shown):
    """An approximate way, front or parallel through its `spots`.

    `latitude_only` marks a parallel. A way that leads to what happened on some day has that day
    and the last one (day numbers); other lines are always there.
    """

    title: str
    spots: tuple[Degrees, ...]
    within_km: float
    latitude_only: bool
    first_day: int | None
    last_day: int | None


@dataclass(frozen=True, slots=True)
class Happening(Shown):
    """Something that happened at a place (its id), from a first to a last day (day numbers)."""

    title: str
    kind: str
    place: str
    first_day: int
    last_day: int
