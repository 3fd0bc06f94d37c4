"""What each property may hold, and how many values: table b of the format notes, by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tests.oracle.trees import Tree, as_mapping, as_text

Kind = Literal["date", "number", "topic", "text", "name", "position", "picture"]
Count = Literal["one", "time", "many"]
"""One value for good, one at a time, or any number."""


@dataclass(frozen=True, slots=True)
class Property:
    """How one property of one type behaves. `inverse` names the list it fills on its value;
    `own` ones are the deck's, not built in."""

    name: str
    kind: Kind
    count: Count
    inverse: str = ""
    transitive: bool = False
    own: bool = False


# type | properties | kind | count | inverse
_TABLE = """
event     | date, began, ended              | date   | one  |
event     | at                              | topic  | one  | happened-here
event     | commander                       | topic  | time | commanded
event     | by                              | topic  | many | did
event     | units                           | topic  | many | actions
event     | strength, dead, wounded, prisoners, casualties | number | one |
event     | led-to, made-possible, hastened | topic  | many | causes
agreement | signed                          | date   | one  |
agreement | parties                         | topic  | many | agreements
agreement | signed-by                       | topic  | many | signed
agreement | terms                           | text   | many |
formation | commander, chief-of-staff       | topic  | time | commanded
formation | part-of                         | topic  | time | parts
formation | headquarters                    | topic  | time |
formation | formed, disbanded               | date   | one  |
formation | strength                        | number | one  |
office    | holder                          | topic  | time | office
person    | born, died                      | date   | one  |
person    | role, known-for                 | text   | many |
place     | name                            | name   | many |
place     | position                        | position | one |
place     | taken                           | date   | one  |
state     | founded, dissolved              | date   | one  |
term      | meaning                         | text   | one  |
work      | author                          | topic  | one  |
work      | published                       | date   | one  |
claim     | by                              | topic  | many | claims
claim     | in                              | topic  | one  |
claim     | on                              | topic  | one  |
claim     | verdict                         | text   | one  |
source    | publisher, author, genre, evidence | text | one |
"""

PICTURE = "picture"
CAUSES = ("led-to", "made-possible", "hastened")
LOSSES = ("strength", "dead", "wounded", "prisoners", "casualties")
VERDICTS = ("supported", "oversimplified", "contested", "wrong as worded")
FACETS = ("side", "kind", "rank", "in", "adjective")
ROOTS = (
    "event", "agreement", "formation", "office", "person", "place", "term", "work", "claim",
    "source", "debate",
)  # fmt: skip
SUBTYPES = {
    "operation": "event", "landing": "event", "battle": "event",
    "country": "state", "state": "place", "city": "place", "port": "place", "island": "place",
    "line": "place",
    "officer": "person", "soldier": "person", "statesman": "person", "historian": "person",
}  # fmt: skip

_COUNTS: dict[str, Count] = {
    "yes": "one", "one": "one", "at a time": "time", "time": "time", "no": "many", "many": "many",
}  # fmt: skip
_KINDS: dict[str, Kind] = {
    "date": "date", "number": "number", "text": "text", "name": "name", "clause": "text",
    "position": "position",
}  # fmt: skip


class Vocabulary:
    """The built-in types and the deck's own; `root` folds a subtype to what it is like."""

    def __init__(self, own_types: dict[str, Tree]) -> None:
        self._parents = dict(SUBTYPES)
        self._properties = _built_in()
        for name, tree in own_types.items():
            self._learn(name, as_mapping(tree))

    def _learn(self, name: str, tree: dict[str, Tree]) -> None:
        parent = as_text(tree.get("like"))
        if parent and parent != name:
            self._parents[name] = parent
        for key, value in as_mapping(tree.get("properties")).items():
            self._properties[name, key] = _own_property(key, as_mapping(value))

    def root(self, kind: str) -> str:
        """`port` gives `place`; a type without a parent is its own root."""
        seen: set[str] = set()
        while kind in self._parents and kind not in seen:
            seen.add(kind)
            kind = self._parents[kind]
        return kind

    def property(self, kind: str, name: str) -> Property | None:
        """The property as this type has it, else as any of its parents has it, else None. A
        picture can be of anything."""
        if name == PICTURE:
            return Property(PICTURE, "picture", "one")
        seen: set[str] = set()
        while kind and kind not in seen:
            if (kind, name) in self._properties:
                return self._properties[kind, name]
            seen.add(kind)
            kind = self._parents.get(kind, "")
        return None

    def filling(self, list_name: str) -> set[str]:
        """The properties whose inverse list bears this name."""
        return {p.name for p in self._properties.values() if p.inverse == list_name}


def _built_in() -> dict[tuple[str, str], Property]:
    table: dict[tuple[str, str], Property] = {}
    for line in _TABLE.strip().splitlines():
        kind, names, value, count, inverse = (cell.strip() for cell in line.split("|"))
        for name in names.split(", "):
            table[kind, name] = Property(
                name, _kind(value), _COUNTS[count], inverse, transitive=name == "part-of"
            )
    return table


def _kind(value: str) -> Kind:
    return _KINDS.get(value, "topic")


def _own_property(name: str, given: dict[str, Tree]) -> Property:
    value = as_text(given.get("value"))
    count = _COUNTS.get(as_text(given.get("one")) or "yes", "many")
    inverse = as_text(given.get("inverse"))
    transitive = as_text(given.get("transitive")) == "yes"
    return Property(name, _kind(value), count, inverse, transitive, own=True)
