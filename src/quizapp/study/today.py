"""What today asks of a learner: the plan that home shows, and nothing a screen must compute."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from quizapp.study.readiness import Ready


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a deck's strip: the facts of one day (or one share of the deck).

    `day` is said under the axis, in days since 1970-01-01; None for most. `strengths` holds a band
    from 0 (not met) to 4 (clear) for each fact, weakest last.
    """

    day: int | None
    strengths: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DeckToday:
    """One deck on the home page."""

    deck: str
    title: str
    subtitle: str
    facts: int
    met: int
    due: int
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class LastTime:
    """How the latest session went: its study day, minutes, and how often "sure" was right."""

    day: int
    minutes: int
    sure: int
    sure_right: int


@dataclass(frozen=True, slots=True)
class Settling:
    """Two things that are taken for each other: their names, how often, the facts of a duel."""

    names: tuple[str, str]
    times: int
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AssignedToday:
    """An assignment: what it asks for by which study day, and how far it is.

    `facts` counts those that the decks here have, `met` and `firm` how many of them were met and
    are well remembered; `test` is a Taking in its value. With no facts the deck is not here.
    """

    id: str
    title: str
    day: int
    deck_title: str
    facts: int
    met: int
    firm: int
    test: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """The plan of one study day.

    `minutes` and `keep` cover what is due, `fresh` counts the facts that may be met today and
    `fresh_minutes` their time; `slipping` counts the due facts most at risk. `week` is minutes
    for today and the six days after. `answered` counts today's answers. `next_day` is the study
    day when something is due next, if nothing is now. `away` is how many days passed since the
    last answer. `ready` is what the date to be ready by asks for, `settling` what is worth a duel,
    `assigned` what teachers asked for, the nearest day first.
    """

    day: int
    minutes: int
    keep: int
    slipping: int
    fresh: int
    fresh_minutes: int
    week: tuple[int, ...]
    decks: tuple[DeckToday, ...]
    answered: int = 0
    away: int = 0
    next_day: int | None = None
    last: LastTime | None = None
    ready: Ready | None = None
    settling: tuple[Settling, ...] = ()
    assigned: tuple[AssignedToday, ...] = ()

    @property
    def is_first(self) -> bool:
        """Whether this learner has met no fact yet."""
        return all(deck.met == 0 for deck in self.decks)

    @property
    def has_work(self) -> bool:
        """Whether a session would hold anything."""
        return self.keep + self.fresh > 0

    def as_json(self) -> dict[str, Any]:
        """Plain values for the kept table that home is first painted from."""
        return asdict(self)

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Today:
        """The plan `as_json` gave. Raises KeyError or TypeError when it is none."""
        values = dict(stored)
        values["week"] = tuple(values["week"])
        values["decks"] = tuple(_deck_from(deck) for deck in values["decks"])
        values["last"] = LastTime(**values["last"]) if values["last"] else None
        values["ready"] = Ready(**values["ready"]) if values["ready"] else None
        values["settling"] = tuple(_settling_from(one) for one in values["settling"])
        values["assigned"] = tuple(AssignedToday(**one) for one in values["assigned"])
        return cls(**values)


def _settling_from(stored: Mapping[str, Any]) -> Settling:
    one, other = stored["names"]
    return Settling((one, other), stored["times"], tuple(stored["facts"]))


def _deck_from(stored: Mapping[str, Any]) -> DeckToday:
    values = dict(stored)
    columns = (Column(c["day"], tuple(c["strengths"])) for c in values["columns"])
    values["columns"] = tuple(columns)
    return DeckToday(**values)
