"""A topic: a thing that facts are about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizapp.facts.dates import Date
from quizapp.facts.fact import Entry, Importance
from quizapp.facts.names import Names
from quizapp.facts.problem import Place
from quizapp.facts.values import Picture

PICTURE = "picture"
"""The property under which a topic has its picture."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A person, place, formation, event ... with its names, facets and entries.

    `type` is a type of the vocabulary, `subtype` the narrower word the author used (or the same).
    `facets` (side, kind, rank, in, adjective ...) steer similarity and are never asked.
    `complete_inverses` names the inverse lists the author vouches for. A topic that is not
    `learnable` is known but never asked; one that is not `offered` is never a wrong option. In a
    debate whose `positions_exclude` each other, who holds one position does not hold another; a
    claim names its debate in the facet `on`.
    """

    id: str
    type: str
    subtype: str
    names: Names
    description: str = ""
    facets: Mapping[str, str] = field(default_factory=dict)
    entries: Mapping[str, Entry] = field(default_factory=dict)
    importance: Importance = Importance.NORMAL
    complete_inverses: frozenset[str] = frozenset()
    learnable: bool = True
    note: str = ""
    positions_exclude: bool = False
    was: tuple[str, ...] = ()
    chapter: int = 0
    offered: bool = True
    place: Place = field(default=Place(""), compare=False)

    @property
    def name(self) -> str:
        """Its name as it stands inside a sentence."""
        return self.names.sentence

    @property
    def picture(self) -> Picture | None:
        """Its picture, if it has one."""
        entry = self.entries.get(PICTURE)
        value = entry.facts[0].value if entry and entry.facts else None
        return value if isinstance(value, Picture) else None

    @property
    def label(self) -> str:
        """Its name as it stands alone."""
        return self.names.label

    @property
    def date(self) -> Date | None:
        """The first date that is said of it and not disputed."""
        for entry in self.entries.values():
            value = entry.facts[0].value if entry.facts else None
            if isinstance(value, Date) and not entry.disputed:
                return value
        return None
